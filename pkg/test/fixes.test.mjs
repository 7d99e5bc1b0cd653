// Repairs: what is changed, what is left alone.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applyFixes, check, dependents, describe, loadPack, prepareContext } from '../dist/index.js';
import { base, contexts, examplePacks } from './support/cases.mjs';
import { generator } from './support/random.mjs';

const PACK = 'fin/v2/individual';
const full = prepareContext(contexts.full);
examplePacks().forEach((json) => loadPack(json));
const broken = () => {
  const body = base('individual');
  Object.assign(body.basic_info, { email: ' Maria@Example.com', country_of_residence: 'US', first_name: 'O’Neil', last_name: ' G ' });
  body.basic_info.tax_info[0].document_id = '123456789';
  body.address.subdivision_code = 'us-ca';
  return body;
};
const fix = (body, options) => applyFixes(PACK, body, check(PACK, body, full), options);

test('safe fixes repair what they can and say what they did', () => {
  const body = broken();
  const { payload, applied } = fix(body, { only: 'safe' });
  assert.equal(payload.basic_info.email, 'maria@example.com');
  assert.equal(payload.basic_info.country_of_residence, 'USA');
  assert.equal(payload.basic_info.last_name, 'G');
  assert.equal(payload.basic_info.tax_info[0].document_id, '123-45-6789');
  assert.equal(payload.address.subdivision_code, 'US-CA');
  const { fixes } = describe(PACK);
  assert.ok(applied.every(({ path, fix }) => fixes[fix] === 'safe' && path !== ''));
  assert.deepEqual(applied.filter(({ path }) => path === 'basic_info.email').map(({ fix }) => fix), ['trim', 'lowercase']);
  assert.deepEqual(fix(body), { payload, applied });
});

test('the payload that was given stays as it is, and what needs no repair is shared', () => {
  const body = broken();
  const before = structuredClone(body);
  const freeze = (value) => {
    if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(freeze);
  };
  freeze(body);
  const { payload } = fix(body, { only: 'safe' });
  assert.deepEqual(body, before);
  assert.notEqual(payload, body);
  assert.notEqual(payload.basic_info.tax_info[0], body.basic_info.tax_info[0]);
  assert.equal(payload.financial_profile, body.financial_profile);
  const fine = base('individual');
  assert.equal(fix(fine).payload, fine);
});

test('only names and only issues are chosen', () => {
  const body = broken();
  const names = ({ applied }) => applied.map(({ path, fix }) => `${path} ${fix}`);
  assert.deepEqual(names(fix(body, { only: ['uppercase'] })), ['address.subdivision_code uppercase']);
  assert.deepEqual(names(fix(body, { only: [] })), []);
  const { issues } = check(PACK, body, full);
  const chosen = issues.filter(({ path }) => path === 'basic_info.country_of_residence');
  assert.deepEqual(names(fix(body, { only: chosen })), ['basic_info.country_of_residence country_alpha3']);
  assert.deepEqual(names(fix(body, { only: structuredClone(chosen) })), ['basic_info.country_of_residence country_alpha3']);
  assert.throws(() => fix(body, { only: 'all' }), { name: 'FirstpassError', code: 'argument' });
});

test('writes go only to strings at declared paths that are own properties of plain objects and arrays', () => {
  const report = (path) => ({ pack: PACK, issues: [{ path, code: 'x', rule: 'x', severity: 'error', message: '', params: {}, fix: 'trim' }] });
  const text = ' x ';
  class Person {
    email = text;
  }
  for (const [path, body] of [
    ['basic_info.email', Object.create({ basic_info: { email: text } })],
    ['basic_info.email', { basic_info: Object.create({ email: text }) }],
    ['basic_info.email', { basic_info: new Person() }],
    ['basic_info.email', { basic_info: { email: [text] } }],
    ['basic_info.email', null],
    ['basic_info.email', [text]],
    ['basic_info', { basic_info: text }],
    ['unknown', { unknown: text }],
    ['meta_data.x', { meta_data: { x: text } }],
    ['__proto__.email', JSON.parse(`{"__proto__":{"email":"${text}"}}`)],
    ['basic_info.tax_info[5].document_id', { basic_info: { tax_info: [{ document_id: text }] } }],
    ['basic_info.tax_info[].document_id', { basic_info: { tax_info: [{ document_id: text }] } }],
    ['basic_info.tax_info.document_id', { basic_info: { tax_info: { document_id: text } } }],
    ['', { basic_info: { email: text } }],
  ]) {
    const { payload, applied } = applyFixes(PACK, body, report(path));
    assert.equal(payload, body, path);
    assert.deepEqual(applied, [], path);
  }
  assert.equal(applyFixes(PACK, { basic_info: { email: text } }, report('basic_info.email')).payload.basic_info.email, 'x');
});

test('own keys of any name come over into the copy', () => {
  const body = JSON.parse('{"__proto__":{"a":1},"basic_info":{"email":"A@b.co","__proto__":2}}');
  const { payload } = fix(body);
  assert.equal(JSON.stringify(payload), '{"__proto__":{"a":1},"basic_info":{"email":"a@b.co","__proto__":2}}');
});

test('repairing adds no issue but to those that look at the repaired value', () => {
  const { next } = generator(11);
  const key = ({ path, code, rule }) => `${path} ${code} ${rule}`;
  const form = (path) => path.replace(/[.[\]]/g, '\\$&').replaceAll('\\[\\]', '\\[\\d+\\]');
  let repairs = 0;
  for (let index = 0; index < 3_000; index += 1) {
    const { pack, body } = next();
    const before = check(pack, body, full);
    const { payload, applied } = applyFixes(pack, body, before);
    if (applied.length === 0) assert.equal(payload, body);
    repairs += applied.length;
    if (before.issues.some(({ code }) => code === 'limit.issues')) continue;
    const told = new Set(before.issues.map(key));
    // A status or a type that could not be read before has its rules now.
    const looking = applied.flatMap(({ path }) => dependents(pack, path)).map(form);
    const allowed = new RegExp(`^(${looking.join('|')})$`);
    for (const issue of check(pack, payload, full).issues) {
      // Two repaired values may be the same.
      const isNew = !told.has(key(issue)) && issue.code !== 'items.duplicate';
      if (isNew) assert.match(issue.path, allowed, `${key(issue)} in ${JSON.stringify(body)} after ${JSON.stringify(applied)}`);
    }
  }
  assert.ok(repairs > 200, `${repairs} repairs`);
});

test('a number that stands as text, or with punctuation, becomes a number', () => {
  const id = 'ondato/v1/identity-verification';
  const repaired = (phoneNumber) => {
    const body = base('ondato-identity-verification');
    body.registration.phoneNumber = phoneNumber;
    const { payload, applied } = applyFixes(id, body, check(id, body, full));
    return [payload.registration.phoneNumber, ...applied.map(({ fix }) => fix)];
  };
  assert.deepEqual(repaired('370624515141'), [370624515141, 'number']);
  assert.deepEqual(repaired('+370 624 515-141'), [370624515141, 'number']);
  assert.deepEqual(repaired(370624515141), [370624515141]);
  for (const wrong of ['', 'call me', '1', '1e9', '+', null, true, ['370624515141'], 3.5]) assert.deepEqual(repaired(wrong), [wrong]);
});

test('a value of a list is written as the list has it', () => {
  const repaired = (type) => {
    const body = { ...base('individual'), verification_type: type };
    const { payload, applied } = fix(body);
    return [payload.verification_type, ...applied.map(({ fix }) => fix)];
  };
  assert.deepEqual(repaired('standard'), ['STANDARD', 'listed_value']);
  assert.deepEqual(repaired(' Standard'), ['STANDARD', 'trim', 'listed_value']);
  for (const wrong of ['STANDARDS', 'STANDING', 7]) assert.deepEqual(repaired(wrong), [wrong]);
});

test('a part of an upload stays as it is: what is told at its name is no text there', () => {
  const body = { passport: { name: ' a.pdf', type: 'Application/PDF' } };
  const report = check('fin/v1/upload', body, full);
  assert.ok(report.issues.some(({ path, fix }) => path === 'passport' && fix !== undefined));
  assert.deepEqual(applyFixes('fin/v1/upload', body, report), { payload: body, applied: [] });
});
