// What comes and goes in a form: optional objects, conditions of every kind, numbers, yes and no.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { demo, form, shown } from './support/demo.mjs';
import { focused, issuesAt, tabTo } from './support/person.mjs';

const { open } = demo();

test('an optional object is there when somebody adds it', async (t) => {
  const page = await open(t, { path: '#/fin/v3/beneficiary' });
  const body = async () => (await shown(page)).request;
  assert.equal('bank_account' in (await body()), false);
  await page.getByRole('button', { name: 'Add bank account' }).click();
  assert.equal(await focused(page), 'Bank name');
  await page.waitForFunction(() => document.getElementById('announcements').textContent === 'Bank account added');
  assert.equal((await body()).bank_account.bank_name, '');
  // A bank account asks for what belongs to it: those objects are there now and cannot be removed.
  assert.ok((await body()).bank_address);
  assert.equal(await page.getByRole('button', { name: 'Remove bank address' }).count(), 0);
  await page.getByRole('button', { name: 'Remove bank account' }).click();
  assert.equal(await focused(page), 'Add bank account');
  assert.equal('bank_account' in (await body()), false);
  assert.equal('bank_address' in (await body()), false);
});

test('a choice decides which names are asked', async (t) => {
  const page = await open(t, { path: '#/fin/v3/beneficiary' });
  const first = page.getByRole('textbox', { name: 'First name', exact: true });
  const company = page.getByRole('textbox', { name: /^Business name|^Company name|^Name of the business/ });
  await page.getByRole('radio', { name: 'Individual' }).check();
  assert.ok(await first.isVisible());
  assert.equal(await company.isVisible(), false);
  await page.getByRole('radio', { name: 'Business' }).check();
  assert.equal(await first.isVisible(), false);
  assert.ok(await company.isVisible());
});

test('yes and no are sent as such, and decide about what follows', async (t) => {
  const page = await open(t, { path: '#/fin/v2/business' });
  const same = page.getByRole('radiogroup', { name: /incorporated address/i });
  await same.getByRole('radio', { name: 'No' }).check();
  const { request } = await shown(page);
  assert.equal(request.addresses.is_incorporated_address_same, false);
  assert.ok(request.addresses.physical_address, 'the other address is asked');
  await same.getByRole('radio', { name: 'Yes' }).check();
  const later = (await shown(page)).request;
  assert.equal(later.addresses.is_incorporated_address_same, true);
  assert.equal('physical_address' in later.addresses, false);
});

test('a role in a list asks for more of the person', async (t) => {
  const page = await open(t, { path: '#/fin/v2/business' });
  await page.getByRole('button', { name: 'Add role' }).waitFor();
  const role = page.getByLabel('Role 1');
  const title = page.getByRole('textbox', { name: 'Title or position' });
  await role.selectOption('shareholder');
  assert.equal(await title.isVisible(), false);
  await role.selectOption('ubo');
  assert.ok(await title.isVisible());
});

test('numbers may have a fraction where the field may', async (t) => {
  const page = await open(t, { path: '#/fin/v3/beneficiary' });
  const fixed = page.getByRole('textbox', { name: 'Fixed part' });
  await fixed.fill('0.02');
  assert.equal((await shown(page)).request.developer_fee.fixed, 0.02);
  await fixed.fill('a few');
  assert.equal((await shown(page)).request.developer_fee.fixed, 'a few');
  await fixed.blur();
  assert.deepEqual(await issuesAt(page, fixed), ['Error: Must be a number']);
});

test('an object without content is not sent', async (t) => {
  const page = await open(t, { path: '#/ondato/v1/identity-verification' });
  assert.equal('registration' in ((await shown(page)).request ?? {}), false);
  await page.getByRole('textbox', { name: 'First name' }).fill('John');
  assert.deepEqual((await shown(page)).request.registration, { firstName: 'John' });
});

test('what stands at the request itself waits for the attempt, unless the context brings it about', async (t) => {
  const page = await open(t, { path: '#/fin/v3/beneficiary' });
  assert.equal(await form(page).locator('.about').isVisible(), false);
  await form(page).locator('button[type=submit]').click();
  assert.ok(await form(page).locator('.about').isVisible());
  await page.click('details.context > summary');
  await page.getByLabel('Status of the customer').selectOption('INCOMPLETE');
  await page.click('#clear');
});
