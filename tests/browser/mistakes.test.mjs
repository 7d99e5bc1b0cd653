// Every example and every documented mistake, from its button to the provider's answer.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { examples } from '../../www/data/examples.js';
import { mistakes } from '../../www/data/mistakes.js';
import { choose, demo, form, setToday, shown } from './support/demo.mjs';

const { open } = demo();

const validation = (errors) => ({ message: 'Validation failed', errors });

/** What stands at the field, and the provider's answer: word for word where the guide prints it. */
const EXPECTED = {
  'Email validation fails': {
    text: 'Error: Email must be all lowercase',
    answer: validation({ 'basic_info.email': ['Email must be all lowercase'] }),
  },
  'Address country mismatch': {
    text: 'Error: Must match basic_info.country_of_residence',
    answer: validation({ 'address.country': ['Must match basic_info.country_of_residence'] }),
  },
  'RELIANCE 423 error': {
    text: 'Error: RELIANCE is not available for your client',
    answer: { message: 'RELIANCE is not available for your client' },
    status: 'HTTP 423',
  },
  'Non-ASCII without _en field': {
    text: 'Error: first_name_en is required',
    answer: validation({
      'basic_info.first_name_en': ['first_name_en is required'],
      'basic_info.last_name_en': ['last_name_en is required'],
    }),
  },
  'Subdivision code validation fails': {
    text: 'Error: Must be an ISO 3166-2 subdivision code such as US-CA',
    answer: validation({ 'address.subdivision_code': ['Must be an ISO 3166-2 subdivision code such as US-CA'] }),
  },
  'Phone format rejected': {
    text: 'Error: Must be in E.164 format and begin with + and the country calling code',
    answer: validation({
      'basic_info.phone': ['Must be in E.164 format and begin with + and the country calling code'],
    }),
  },
  'Monthly volume rejected': { text: 'Warning: Should be in whole dollars, not in cents', answer: null },
  'Monthly volume below zero': {
    text: 'Error: Must be at least 0',
    answer: validation({ 'financial_profile.monthly_volume_usd': ['Must be at least 0'] }),
  },
  'Missing required fields': {
    text: 'Error: Must not be blank',
    answer: validation({ 'basic_info.dob': ['Must not be blank'], 'address.city': ['Must not be blank'] }),
  },
  'Missing document sides': {
    text: 'Error: The number of files must be at least 2',
    answer: validation({
      'identifying_documents[1].files': ['The number of files must be at least 2', 'The number of BACK files must be at least 1'],
    }),
  },
  'Concurrent attach fails (409)': {
    text: 'Error: An attach request is already in progress for this customer',
    answer: {
      error: { code: 'conflict', message: 'An attach request is already in progress for this customer' },
    },
    status: 'HTTP 409',
  },
  'Customer not eligible (403)': {
    text: 'Error: Customer is not eligible for this operation',
    answer: { error: { code: 'forbidden', message: 'Customer is not eligible for this operation' } },
    status: 'HTTP 403',
  },
  'Expired identity document': {
    text: 'Error: Must be in the future',
    answer: validation({ 'identifying_documents[1].expiry_date': ['Must be in the future'] }),
  },
  'Selfie missing': {
    text: 'Error: Must have exactly one SELFIE entry',
    answer: validation({ identifying_documents: ['Must have exactly one SELFIE entry'] }),
  },
  'Duplicate file URIs': {
    text: 'Error: Must not repeat an earlier entry',
    answer: validation({ 'address_documents[0].files[0].uri': ['Must not repeat an earlier entry'] }),
  },
};

test('the list of expectations is complete', () => {
  assert.deepEqual(mistakes.map(({ title }) => title).sort(), Object.keys(EXPECTED).sort());
});

for (const { title, pack } of mistakes) {
  test(`mistake: ${title}`, async (t) => {
    const page = await open(t);
    await setToday(page, '2026-11-20');
    await choose(page, 'mistakes', title);
    const { text, answer, status = answer ? 'HTTP 422' : 'No refusal' } = EXPECTED[title];
    assert.equal(await form(page).getAttribute('data-pack'), pack);
    // The focus stands where the mistake shows, and what describes that place says what is wrong.
    const told = await page.evaluate(() => {
      const place = document.activeElement;
      const box = place.closest('.field, .list, .card, .about');
      return [...box.querySelectorAll(':scope > .issues .issue-text, :scope > .issue-text')].map(
        (issue) => issue.textContent,
      );
    });
    assert.equal(told[0], text);
    assert.deepEqual(await shown(page).then(({ answer, status }) => ({ answer, status })), { answer, status });
  });
}

for (const { title, pack, bodies } of examples) {
  test(`example: ${pack}, ${title}`, async (t) => {
    const page = await open(t, { path: `#/${pack}` });
    await setToday(page, '2026-11-20');
    await choose(page, 'examples', title);
    const { verdict, request, answer } = await shown(page);
    assert.match(verdict, /^Nothing that [\w.]+ would refuse$/, 'and without remarks');
    assert.equal(answer, null);
    // The form gives back the body that it was given.
    assert.deepEqual(request, bodies[pack]);
    assert.equal(await page.locator('#unverified').isVisible(), false, 'everything could be checked');
  });
}
