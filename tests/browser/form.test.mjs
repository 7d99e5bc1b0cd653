// The form as a person uses it: by keyboard, field after field.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { choose, demo, form, setToday, shown } from './support/demo.mjs';
import { fill, focused, issuesAt, tabTo, textField } from './support/person.mjs';

const { open } = demo();

test('a person fills in the whole form by keyboard, and it becomes valid', async (t) => {
  const page = await open(t);
  await page.keyboard.press('Tab');
  assert.equal(await focused(page), 'Skip to the content');
  await page.keyboard.press('Enter');
  await tabTo(page, 'Standard');
  await page.keyboard.press('Space');
  await fill(page, 'First name', 'María');
  await fill(page, 'First name in English letters', 'Maria');
  await fill(page, 'Middle name', 'Elena');
  await fill(page, 'Last name', 'Garcia');
  await fill(page, 'Date of birth', '1990-04-15');
  await fill(page, 'Email', 'maria.garcia@example.com');
  await fill(page, 'Phone', '+14155552671');
  await fill(page, 'Country of residence', 'USA');
  await fill(page, 'Primary nationality', 'USA');
  await fill(page, 'Secondary nationality', 'MEX');
  await fill(page, 'Gender', 'Fem');
  await fill(page, 'Country', 'USA');
  await fill(page, 'Kind of number', 'SSN');
  await fill(page, 'Number', '123-45-6789');
  await fill(page, 'Street', '123 Market Street');
  await fill(page, 'Apartment, suite, unit', 'Apt 4B');
  await fill(page, 'City', 'San Francisco');
  await fill(page, 'State, province or region', 'US-CA');
  await fill(page, 'Postal code', '94103');
  await fill(page, 'Country', 'USA');
  await fill(page, 'Employment status', 'Empl');
  await fill(page, 'Occupation', 'Soft');
  await fill(page, 'Purpose of the account', 'Family');
  await fill(page, 'Source of funds 1', 'Sal');
  await fill(page, 'Monthly volume in whole US dollars', '5000');
  const { verdict, request, answer, status } = await shown(page);
  assert.match(verdict, /^Nothing that Fin\.com would refuse/);
  assert.equal(answer, null);
  assert.equal(status, 'No refusal');
  assert.deepEqual(request, {
    basic_info: {
      first_name: 'María',
      first_name_en: 'Maria',
      middle_name: 'Elena',
      last_name: 'Garcia',
      dob: '1990-04-15',
      email: 'maria.garcia@example.com',
      phone: '+14155552671',
      country_of_residence: 'USA',
      primary_nationality: 'USA',
      secondary_nationality: 'MEX',
      gender: 'FEMALE',
      tax_info: [{ country_code: 'USA', document_type: 'SSN', document_id: '123-45-6789' }],
    },
    address: {
      street_line_1: '123 Market Street',
      street_line_2: 'Apt 4B',
      city: 'San Francisco',
      subdivision_code: 'US-CA',
      postal_code: '94103',
      country: 'USA',
    },
    financial_profile: {
      employment_status: 'EMPLOYED',
      occupation_id: 42,
      purpose_id: 3,
      source_of_fund_ids: [1],
      monthly_volume_usd: 5000,
    },
    verification_type: 'STANDARD',
  });
  assert.equal(await page.locator('.issue:visible').count(), 0, 'no issue was shown at the end');

  await tabTo(page, 'Check the request');
  await page.keyboard.press('Enter');
  assert.equal(await focused(page), 'Nothing that Fin.com would refuse');
  await tabTo(page, 'Continue: Attach documents to individual customer');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.activeElement.id === 'main');
  assert.equal(await form(page).getAttribute('data-pack'), 'fin/v2/attach');
});

test('issues show at fields that were touched and nowhere else', async (t) => {
  const page = await open(t);
  assert.equal(await page.locator('.issue:visible').count(), 0, 'a new form accuses nobody');
  const email = textField(page, 'Email');
  await email.focus();
  await page.keyboard.type('maria');
  assert.deepEqual(await issuesAt(page, email), ['Error: Must be a valid email address']);
  assert.notEqual(
    await email.getAttribute('aria-invalid'),
    'true',
    'while it is typed for the first time it is no alarm',
  );
  await page.keyboard.press('Tab');
  assert.equal(await email.getAttribute('aria-invalid'), 'true');
  assert.equal(await page.locator('.issue:visible').count(), 1, 'only the field that was left');
  // Once touched, every key press counts.
  await email.focus();
  await page.keyboard.press('End');
  await page.keyboard.type('@example.com');
  assert.deepEqual(await issuesAt(page, email), []);
  assert.equal(await email.getAttribute('aria-invalid'), 'false');
});

test('submitting shows every issue, and the summary takes the focus', async (t) => {
  const page = await open(t);
  await form(page).locator('button[type=submit]').click();
  assert.match(await focused(page), /^\d+ problems to solve before Fin\.com accepts this$/);
  const lines = await form(page).locator('.summary-list li').count();
  assert.equal(lines, Object.keys((await shown(page)).answer.errors).length);
  await form(page).locator('.summary-list a').filter({ hasText: 'Date of birth' }).click();
  assert.equal(await focused(page), 'Date of birth');
  const birth = textField(page, 'Date of birth');
  assert.deepEqual(await issuesAt(page, birth), ['Error: Must not be blank']);
  // The summary follows the form.
  await page.keyboard.type('1990-04-15');
  assert.equal(await form(page).locator('.summary-list li').count(), lines - 1);
});

test('the fix button repairs the value and gives the focus back to the field', async (t) => {
  const page = await open(t);
  const email = textField(page, 'Email');
  await email.fill('Maria.Garcia@Example.com');
  await email.blur();
  assert.deepEqual(await issuesAt(page, email), ['Error: Email must be all lowercase']);
  await email.focus();
  await tabTo(page, 'Email: Use maria.garcia@example.com', 1);
  await page.keyboard.press('Enter');
  assert.equal(await email.inputValue(), 'maria.garcia@example.com');
  assert.equal(await focused(page), 'Email');
  assert.deepEqual(await issuesAt(page, email), []);
  await page.waitForFunction(() => document.getElementById('announcements').textContent.startsWith('Changed to'));
});

test('all fixes at once, from the summary', async (t) => {
  const page = await open(t);
  await choose(page, 'examples', 'Create customer');
  await textField(page, 'Email').fill('Maria@Example.com');
  await page.getByRole('combobox', { name: 'Primary nationality' }).fill('us');
  await textField(page, 'Number').fill('123456789');
  await form(page).locator('button[type=submit]').click();
  await page.getByRole('button', { name: /^Apply all \d fixes$/ }).click();
  const { request } = await shown(page);
  assert.equal(request.basic_info.email, 'maria@example.com');
  assert.equal(request.basic_info.tax_info[0].document_id, '123-45-6789');
});

test('a name with an accent asks for its English letters, without moving the focus', async (t) => {
  const page = await open(t);
  const name = textField(page, 'First name');
  const companion = textField(page, 'First name in English letters');
  await name.focus();
  await page.keyboard.type('Mar');
  assert.equal(await companion.isVisible(), false);
  await page.keyboard.type('ía');
  assert.ok(await companion.isVisible());
  assert.equal(await companion.getAttribute('aria-required'), 'true');
  assert.equal(await focused(page), 'First name');
  assert.ok((await shown(page)).answer.errors['basic_info.first_name_en']);
  await page.keyboard.press('Tab');
  assert.equal(await focused(page), 'First name in English letters');
  await page.keyboard.press('Tab');
  assert.equal(await focused(page), 'First name in English letters: Use Maria');
  assert.deepEqual(await issuesAt(page, companion), [], 'the field is not left yet');
  await page.keyboard.press('Tab');
  assert.deepEqual(await issuesAt(page, companion), ['Error: first_name_en is required']);
  await name.fill('Maria');
  assert.equal(await companion.isVisible(), false);
});

test('an empty field for English letters suggests spellings, and takes one without losing the focus', async (t) => {
  const page = await open(t);
  await textField(page, 'Last name').fill('Müller');
  const english = textField(page, 'Last name in English letters');
  const offers = page.locator('.field', { has: english }).locator('.suggestion');
  assert.deepEqual(await offers.allTextContents(), ['Muller', 'Mueller']);
  await page.getByRole('combobox', { name: 'Primary nationality', exact: true }).fill('DEU');
  assert.deepEqual(await offers.allTextContents(), ['Mueller', 'Muller']);
  await offers.first().click();
  assert.equal(await english.inputValue(), 'Mueller');
  assert.equal(await focused(page), 'Last name in English letters');
  assert.equal(await offers.count(), 0);
  assert.equal((await shown(page)).request.basic_info.last_name_en, 'Mueller');

  await textField(page, 'First name').fill('小明');
  const first = page.locator('.field', { has: textField(page, 'First name in English letters') });
  assert.match(await first.locator('.suggestions').textContent(), /^No suggestion/);
});

test('the second request takes the country of residence from the first', async (t) => {
  const page = await open(t);
  await setToday(page, '2026-11-20');
  await choose(page, 'examples', 'Attach documents');
  assert.match((await shown(page)).verdict, /^Nothing/);
  await page.getByRole('link', { name: 'Create customer' }).click();
  await page.getByRole('combobox', { name: 'Country of residence' }).fill('MEX');
  await page.getByRole('link', { name: 'Attach documents' }).click();
  await page.waitForSelector('form[data-pack="fin/v2/attach"]:visible');
  assert.deepEqual((await shown(page)).answer.errors, {
    'address_documents[0].country': ['Must match country_of_residence'],
  });
});
