// The names of countries and subdivisions, which are a file of their own.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applyFixes, check, checkValue, describe } from 'firstpass';
import { countries, subdivisions } from 'firstpass/places';
import { base } from './support/cases.mjs';

test('every country has its codes, a name and a use of postal codes', () => {
  const all = countries();
  assert.equal(all.length, 249);
  assert.deepEqual(all[0], { alpha3: 'ABW', alpha2: 'AW', name: 'Aruba', postalCode: 'none' });
  assert.deepEqual(all.find(({ alpha3 }) => alpha3 === 'CIV'), { alpha3: 'CIV', alpha2: 'CI', name: 'Côte d’Ivoire', postalCode: 'none' });
  assert.deepEqual(all.filter(({ postalCode }) => postalCode === undefined).map(({ alpha3 }) => alpha3), ['PRK']);
  for (const { alpha3, alpha2, name } of all) {
    assert.equal(checkValue('country', alpha3).verdict, 'valid');
    assert.equal(checkValue('country_alpha2', alpha2).verdict, 'valid');
    assert.ok(name.length > 2, alpha3);
  }
});

test('every subdivision has a code that is known in its country, and a name', () => {
  let count = 0;
  for (const { alpha3, alpha2 } of countries()) {
    const parts = subdivisions(alpha3);
    assert.deepEqual(subdivisions(alpha2), parts);
    for (const { code, name } of parts) {
      assert.ok(code.startsWith(`${alpha2}-`) && name.length > 0, code);
      assert.equal(checkValue('subdivision', code, { country: alpha3 }).verdict, 'valid', code);
    }
    count += parts.length;
  }
  assert.equal(count, 5046);
  assert.deepEqual(subdivisions('CAN').find(({ code }) => code === 'CA-ON'), { code: 'CA-ON', name: 'Ontario' });
  for (const none of ['GIB', '', 'ZZZ', 'usa', '...', 'constructor', '__proto__', 'to']) assert.deepEqual(subdivisions(none), [], none);
});

test('a description says which fields take their values from these lists, and how old the data are', () => {
  const { fields, tables } = describe('fin/v2/individual');
  const field = (path) => fields.find((each) => each.path === path);
  assert.equal(field('address.country').options, 'countries');
  assert.equal(field('address.subdivision_code').options, 'subdivisions');
  assert.equal(field('address.subdivision_code').country, 'address.country');
  assert.equal(field('address.postal_code').country, 'address.country');
  assert.equal(field('address.city').options, undefined);
  const names = tables.map(({ name }) => name);
  for (const name of ['countries', 'subdivisions', 'postal_codes']) assert.ok(names.includes(name), name);
  assert.equal(tables.find(({ name }) => name === 'subdivisions').date, '2026-03-25');
  for (const { date = '2026-01-01', sources } of tables) {
    assert.match(date, /^20\d\d-\d\d-\d\d$/);
    assert.ok(sources.length > 0 && sources.every((source) => / \d/.test(source)));
  }
});

test('a fix that needs the country finds it in the payload', () => {
  const body = base('individual');
  body.address.subdivision_code = 'ca';
  const context = { as_of: '2026-11-20' };
  const report = check('fin/v2/individual', body, context);
  const issue = report.issues.find(({ path }) => path === 'address.subdivision_code');
  assert.equal(issue.fix, 'subdivision_prefix');
  const { payload, applied } = applyFixes('fin/v2/individual', body, report);
  assert.equal(payload.address.subdivision_code, 'US-CA');
  assert.deepEqual(applied, [{ path: 'address.subdivision_code', fix: 'subdivision_prefix' }]);

  // In the items of arrays, each with its own country.
  const company = base('fin-business-full');
  const [first, second] = company.associated_parties;
  Object.assign(first.address, { country: 'GBR', subdivision_code: 'eng', postal_code: 'sw1a1aa' });
  Object.assign(second.address, { country: 'IND', subdivision_code: 'IN-OR', postal_code: '751 001' });
  const repaired = applyFixes('fin/v2/business', company, check('fin/v2/business', company, context)).payload;
  const places = repaired.associated_parties.map(({ address }) => [address.subdivision_code, address.postal_code]);
  assert.deepEqual(places.slice(0, 2), [['GB-ENG', 'SW1A 1AA'], ['IN-OD', '751001']]);

  // Without the country there is nothing to put before it.
  const without = structuredClone(body);
  delete without.address.country;
  const issues = [{ path: 'address.subdivision_code', fix: 'subdivision_prefix' }];
  assert.deepEqual(applyFixes('fin/v2/individual', without, { issues }).applied, []);
});
