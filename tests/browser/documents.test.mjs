// The second step: documents with sides, fields that come and go, entries that are added and removed.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { choose, demo, form, setToday, shown } from './support/demo.mjs';
import { focused, issuesAt, tabTo } from './support/person.mjs';

const { open } = demo();

async function attachStep(t) {
  const page = await open(t, { path: '#/fin/v2/attach' });
  await setToday(page, '2026-11-20');
  const entry = form(page).locator('fieldset.card').first().locator('fieldset.entry').first();
  return { page, entry, kind: entry.getByLabel('Kind of document'), state: entry.getByLabel('Issuing state') };
}

test('the state of issue appears for driving licences and is required for those of the USA', async (t) => {
  const { page, entry, kind, state } = await attachStep(t);
  assert.equal(await state.isVisible(), false);
  await kind.selectOption('PASSPORT');
  assert.equal(await state.isVisible(), false);
  await kind.selectOption('DRIVERS_LICENSE');
  assert.ok(await state.isVisible());
  assert.equal(await state.getAttribute('aria-required'), 'false');
  await entry.getByLabel('Issuing country').fill('USA');
  assert.equal(await state.getAttribute('aria-required'), 'true');
  await state.focus();
  await page.keyboard.press('Tab');
  assert.deepEqual(await issuesAt(page, state), ['Error: state is required']);
  await state.fill('US-CA');
  assert.deepEqual(await issuesAt(page, state), []);
  // A passport has no state, so what was typed is not sent.
  await kind.selectOption('PASSPORT');
  assert.equal(await state.isVisible(), false);
  assert.equal('state' in (await shown(page)).request.identifying_documents[0], false);
});

test('a selfie asks for its file only', async (t) => {
  const { entry, kind } = await attachStep(t);
  await kind.selectOption('SELFIE');
  const labels = await entry.locator('label:visible').allInnerTexts();
  assert.deepEqual(
    labels.map((label) => label.replace(/\s+optional$/, '').trim()),
    ['Kind of document', 'Side', 'Upload URI'],
  );
});

test('entries are added and removed with the focus in the right place', async (t) => {
  const { page } = await attachStep(t);
  const add = page.getByRole('button', { name: 'Add identity document' });
  await add.click();
  assert.equal(await focused(page), 'Kind of document');
  await page.waitForFunction(() =>
    document.getElementById('announcements').textContent.startsWith('Identity document 2 added'),
  );
  await page.keyboard.type('Pass');
  assert.equal((await shown(page)).request.identifying_documents[1].type, 'PASSPORT');
  const removeFirst = page.getByRole('button', { name: 'Remove identity document 1', exact: true });
  await removeFirst.focus();
  await page.keyboard.press('Enter');
  assert.equal(await focused(page), 'Remove identity document 1', 'the second one took the place of the first');
  assert.equal((await shown(page)).request.identifying_documents[0].type, 'PASSPORT');
  await page.keyboard.press('Enter');
  assert.equal(await focused(page), 'Add identity document');
  assert.equal((await shown(page)).request.identifying_documents, undefined);
});

test('blank entries of a list of numbers do not shift the issues', async (t) => {
  const page = await open(t);
  await choose(page, 'examples', 'Create customer');
  await page.getByRole('button', { name: 'Add source of funds' }).click();
  assert.equal(await focused(page), 'Source of funds 3');
  await page.keyboard.type('Sal');
  assert.deepEqual((await shown(page)).request.financial_profile.source_of_fund_ids, [1, 5, 1]);
  await page.keyboard.press('Tab');
  const third = page.getByLabel('Source of funds 3');
  assert.deepEqual(await issuesAt(page, third), ['Warning: Must not repeat an earlier entry']);
  await page.getByLabel('Source of funds 1').selectOption('');
  assert.deepEqual((await shown(page)).request.financial_profile.source_of_fund_ids, [5, 1]);
  assert.deepEqual(await issuesAt(page, third), []);
});

test('the keys of the reference data are free', async (t) => {
  const page = await open(t);
  await page.getByRole('button', { name: 'Add a key' }).click();
  assert.equal(await focused(page), 'Key');
  await page.keyboard.type('reference');
  await tabTo(page, 'Value', 1);
  await page.keyboard.type('client-ref-abc-001');
  assert.deepEqual((await shown(page)).request.meta_data, { reference: 'client-ref-abc-001' });
  await tabTo(page, 'Remove this key', 1);
  await page.keyboard.press('Enter');
  assert.equal(await focused(page), 'Add a key');
  assert.equal((await shown(page)).request.meta_data, undefined);
});

test('the whole attach request by hand, with sides, becomes valid', async (t) => {
  const { page, entry, kind } = await attachStep(t);
  await kind.selectOption('RESIDENCE_PERMIT');
  await entry.getByLabel('Document number').fill('RP1234567');
  await entry.getByLabel('Issuing country').fill('ESP');
  await entry.getByLabel('Date of expiry').fill('2029-06-01');
  await entry.getByRole('button', { name: 'Add file' }).click();
  await entry.getByLabel('Side').nth(0).selectOption('FRONT');
  await entry.getByLabel('Upload URI').nth(0).fill('/AbAcQ4hn_0652746727638.pdf');
  await entry.getByLabel('Side').nth(1).selectOption('BACK');
  await entry.getByLabel('Upload URI').nth(1).fill('/XyZ123mn_0652746727639.pdf');
  await page.getByRole('button', { name: 'Add identity document' }).click();
  const selfie = form(page)
    .locator('fieldset.card')
    .first()
    .locator('.rows > fieldset.entry:has(> legend)')
    .filter({ hasText: 'Identity document 2' });
  await selfie.getByLabel('Kind of document').selectOption('SELFIE');
  await selfie.getByLabel('Upload URI').fill('/AbAcQ4hn_0652746727637.pdf');
  const proof = form(page).locator('fieldset.card').nth(1);
  await proof.getByLabel('Kind of document').selectOption('UTILITY_BILL');
  await proof.getByLabel('Country').fill('ESP');
  await proof.getByLabel('Upload URI').fill('/PoAdef45_0652746727640.pdf');
  await page.getByLabel('Terms of service value').fill('e9414388-fbdf-4407-b5c2-bc39eae3645b');
  const { verdict, answer } = await shown(page);
  assert.deepEqual(answer, null);
  assert.match(verdict, /^Nothing that Fin\.com would refuse/);
});
