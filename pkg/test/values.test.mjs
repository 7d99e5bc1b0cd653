// A value is judged as JSON.stringify would write it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runInNewContext } from 'node:vm';
import { FirstpassError, check, checkText, prepareContext } from '../dist/index.js';
import { base, contexts } from './support/cases.mjs';

const PACK = 'fin/v2/individual';
const full = prepareContext(contexts.full);
const sameAsText = (body, pack = PACK) =>
  assert.equal(JSON.stringify(check(pack, body, full)), JSON.stringify(checkText(pack, JSON.stringify(body), full)));
const codes = (body, pack = PACK) => check(pack, body, full).issues.map(({ path, code }) => `${path} ${code}`);
const changed = (change) => {
  const body = base('individual');
  change(body);
  return body;
};

test('undefined, functions and symbols are absent in objects and null in arrays', () => {
  for (const nothing of [undefined, () => 1, Symbol('x')]) {
    sameAsText(changed((body) => (body.basic_info.email = nothing)));
    sameAsText(changed((body) => (body.basic_info = nothing)));
    sameAsText(changed((body) => (body.unknown = nothing)));
    sameAsText(changed((body) => (body.meta_data.unknown = nothing)));
    sameAsText(changed((body) => (body.basic_info.tax_info[1] = nothing)));
    sameAsText(changed((body) => (body.financial_profile.source_of_fund_ids[1] = nothing)));
  }
  assert.deepEqual(codes(changed((body) => (body.unknown = undefined))), []);
});

test('a body that is no JSON value at all is judged as null', () => {
  for (const nothing of [undefined, () => 1, Symbol('x')]) {
    assert.deepEqual(check(PACK, nothing, full), check(PACK, null, full));
  }
});

test('NaN and the infinities are null', () => {
  for (const number of [NaN, Infinity, -Infinity]) {
    sameAsText(changed((body) => (body.financial_profile.occupation_id = number)));
    sameAsText(changed((body) => (body.financial_profile.source_of_fund_ids[0] = number)));
  }
});

test('numbers are judged by the text that JSON.stringify gives them', () => {
  for (const number of [-0, 0, 1e21, 1e-7, 2 ** 53, -(2 ** 53), 2 ** 53 - 1, 0.1, 5e-324, 1.7976931348623157e308, 1e300]) {
    sameAsText(changed((body) => (body.financial_profile.monthly_volume_usd = number)));
  }
});

test('a big integer is judged by its digits', () => {
  const ids = (value) => changed((body) => (body.financial_profile.occupation_id = value));
  assert.deepEqual(codes(ids(42n)), []);
  assert.deepEqual(codes(ids(Object(42n))), []);
  assert.deepEqual(codes(ids(2n ** 53n)), ['financial_profile.occupation_id number.too_large']);
  assert.deepEqual(codes(ids(10n ** 400n)), ['financial_profile.occupation_id number.too_large']);
  assert.deepEqual(codes(changed((body) => (body.basic_info.email = 1n))), ['basic_info.email type']);
  assert.deepEqual(codes(changed((body) => (body.meta_data.big = 1n))), []);
  assert.deepEqual(codes(changed((body) => (body.unknown = [1n, { a: 2n }]))), [' unexpected']);
});

test('toJSON is asked, wherever an object stands', () => {
  const born = new Date(Date.UTC(1990, 3, 15));
  const withJson = (value) => ({ ignored: 1, toJSON: () => value });
  sameAsText(changed((body) => (body.basic_info.dob = born)));
  sameAsText(changed((body) => (body.basic_info.dob = new Date(NaN))));
  sameAsText(changed((body) => (body.basic_info.dob = withJson('1990-04-15'))));
  sameAsText(changed((body) => (body.basic_info = withJson(body.basic_info))));
  sameAsText(changed((body) => (body.basic_info.tax_info = withJson(body.basic_info.tax_info))));
  sameAsText(changed((body) => (body.basic_info.tax_info[0] = withJson(body.basic_info.tax_info[0]))));
  sameAsText(changed((body) => (body.financial_profile.source_of_fund_ids[0] = withJson(1))));
  sameAsText(changed((body) => (body.unknown = withJson(undefined))));
  sameAsText(changed((body) => (body.unknown = [withJson(undefined)])));
  sameAsText(changed((body) => (body.meta_data = withJson({ key: 'é\u0001' }))));
  sameAsText(changed((body) => (body.meta_data.deep = { date: born, list: [withJson('Ж')] })));
  sameAsText(withJson(base('individual')));
  const callable = Object.assign(() => 1, { toJSON: () => 'Maria' });
  sameAsText(changed((body) => (body.basic_info.first_name = callable)));
  const keys = [];
  const spy = { toJSON: (key) => (keys.push(key), null) };
  check(PACK, { basic_info: spy, unknown: spy, financial_profile: { source_of_fund_ids: [spy, spy] } }, full);
  assert.deepEqual(keys.sort(), ['0', '1', 'basic_info', 'unknown']);
  sameAsText(changed((body) => (body.basic_info.toJSON = 'text')));
});

test('boxed primitives are the primitives', () => {
  sameAsText(changed((body) => (body.basic_info.email = new String('Maria@Example.com'))));
  sameAsText(changed((body) => (body.financial_profile.occupation_id = new Number(42.5))));
  sameAsText(changed((body) => (body.verification_type = new Boolean(true))));
  sameAsText(changed((body) => (body.meta_data.x = new String('é'))));
  sameAsText(changed((body) => (body.basic_info.email = { [Symbol.toStringTag]: 'String' })));
  sameAsText(changed((body) => (body.basic_info.email = runInNewContext('new String("a@b.co")'))));
});

test('objects of classes, without prototype and of other realms are objects', () => {
  class Person {
    email = 'Maria@Example.com';
    get phone() {
      return '+14155552671';
    }
  }
  sameAsText(changed((body) => (body.basic_info = new Person())));
  sameAsText(changed((body) => (body.basic_info = Object.assign(Object.create(null), body.basic_info))));
  sameAsText(runInNewContext(`(${JSON.stringify(base('individual'))})`));
  sameAsText(changed((body) => (body.basic_info = new Map([['email', 'a@b.co']]))));
  sameAsText(changed((body) => (body.meta_data = new Uint8Array([1, 2, 3]))));
  sameAsText(changed((body) => (body.basic_info.tax_info = new Uint8Array(2))));
});

test('inherited and hidden properties do not count', () => {
  const body = base('individual');
  sameAsText(Object.create(body));
  sameAsText({ ...body, basic_info: Object.create(body.basic_info) });
  sameAsText(Object.defineProperty({ ...body }, 'address', { enumerable: false }));
  sameAsText({ ...body, [Symbol('unknown')]: 1 });
  Object.prototype.inherited_key = 1;
  Object.prototype.middle_name = 'x';
  try {
    sameAsText({});
    sameAsText(body);
    sameAsText({ ...body, basic_info: {}, meta_data: { nested: {} }, unknown: {} });
  } finally {
    delete Object.prototype.inherited_key;
    delete Object.prototype.middle_name;
  }
});

test('__proto__ and constructor as own keys are undeclared keys', () => {
  const body = JSON.parse('{"__proto__":{"verification_type":"STANDARD"},"constructor":1,"toString":null,"basic_info":{"__proto__":[]}}');
  sameAsText(body);
  assert.deepEqual(check(PACK, body, full).issues[0].params, { count: 3 });
});

test('accessors and proxies of objects and arrays are read as values', () => {
  const body = base('individual');
  const lazy = {};
  for (const key of Object.keys(body)) Object.defineProperty(lazy, key, { enumerable: true, get: () => body[key] });
  sameAsText(lazy);
  sameAsText(new Proxy(body, {}));
  sameAsText(changed((other) => (other.basic_info.tax_info = new Proxy(other.basic_info.tax_info, {}))));
  sameAsText(Object.freeze(body));
  for (const length of [NaN, -1, 'x', '1', 1.5, Infinity]) {
    const list = new Proxy([{ document_id: '1' }], { get: (array, key) => (key === 'length' ? length : array[key]) });
    check(PACK, { basic_info: { tax_info: list }, unknown: list }, full);
  }
  assert.deepEqual(codes(body), []);
});

test('holes in arrays are null; properties of arrays do not count', () => {
  sameAsText(changed((body) => (body.financial_profile.source_of_fund_ids = [1, , 5])));
  sameAsText(changed((body) => (body.basic_info.tax_info = Object.assign([...body.basic_info.tax_info], { extra: 1 }))));
  sameAsText(changed((body) => (body.basic_info.tax_info = new Array(3))));
});

test('what the pack calls a misuse throws an error with a code', () => {
  const code = (code) => (error) => error instanceof FirstpassError && error instanceof Error && error.code === code;
  assert.throws(() => check('fin/v9/none', {}), code('pack'));
  assert.throws(() => check('__proto__', {}), code('pack'));
  assert.throws(() => check(undefined, {}), code('pack'));
  assert.throws(() => checkText(PACK, {}), code('argument'));
  assert.throws(() => checkText(PACK, undefined), code('argument'));
});
