// From the contents of a form to a payload.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { check, fromForm, prepareContext } from '../dist/index.js';
import { base, contexts } from './support/cases.mjs';

const PACK = 'fin/v2/individual';
const full = prepareContext(contexts.full);

function form(entries) {
  const data = new FormData();
  for (const [name, value] of entries) data.append(name, value);
  return data;
}

/** The controls that hold a payload. */
function controls(value, path = '') {
  if (typeof value !== 'object') return [[path, String(value)]];
  if (Array.isArray(value)) {
    const isList = value.every((item) => typeof item !== 'object');
    return value.flatMap((item, index) => controls(item, isList ? path : `${path}[${index}]`));
  }
  return Object.entries(value).flatMap(([key, inner]) => controls(inner, path === '' ? key : `${path}.${key}`));
}

test('a form that holds a valid body gives that body', () => {
  for (const [pack, name] of [[PACK, 'individual'], ['fin/v2/attach', 'attach'], ['fin/v2/attach', 'attach-passport']]) {
    const body = base(name);
    const draft = fromForm(pack, form(controls(body)));
    assert.deepEqual(check(pack, draft, full), check(pack, body, full));
    assert.deepEqual(JSON.parse(JSON.stringify(draft)), body);
  }
});

test('an empty form has its sections, so that each missing field is told at its own place', () => {
  const draft = fromForm(PACK, form([]));
  assert.deepEqual(draft, { basic_info: {}, address: {}, financial_profile: {} });
  const paths = check(PACK, draft, full).issues.map(({ path }) => path);
  assert.ok(paths.includes('basic_info.email') && paths.includes('address.city') && !paths.includes('address'));
  assert.deepEqual(fromForm('fin/v2/attach', form([])), {});
});

test('blank required fields stay, blank optional ones and blank items are left out', () => {
  const draft = fromForm(
    PACK,
    form([
      ['basic_info.first_name', ''],
      ['basic_info.middle_name', ''],
      ['basic_info.gender', ' '],
      ['basic_info.tax_info[0].document_id', ''],
      ['financial_profile.occupation_id', ''],
      ['financial_profile.source_of_fund_ids', ''],
      ['financial_profile.source_of_fund_ids', '5'],
    ]),
  );
  assert.deepEqual(draft, {
    basic_info: { first_name: '', tax_info: [{ document_id: '' }] },
    address: {},
    financial_profile: { occupation_id: '', source_of_fund_ids: [5] },
  });
});

test('integers become numbers, other text stays so that it is told', () => {
  const id = (text) => fromForm(PACK, form([['financial_profile.occupation_id', text]])).financial_profile.occupation_id;
  assert.equal(id('42'), 42);
  assert.equal(id(' 42 '), 42);
  assert.equal(id('-3'), -3);
  assert.equal(id('42.5'), 42.5);
  for (const text of ['abc', '4 2', '1e3', '0x10', '42,5', '--1', '٤٢', 'NaN']) assert.equal(id(text), text);
  const names = fromForm(PACK, form([['basic_info.first_name', '42']]));
  assert.equal(names.basic_info.first_name, '42');
});

test('arrays are filled by repeated names, by [] and by positions', () => {
  const ids = (...names) =>
    fromForm(PACK, form(names.map((name, index) => [`financial_profile.source_of_fund_ids${name}`, `${index}`])))
      .financial_profile.source_of_fund_ids;
  assert.deepEqual(ids(''), [0]);
  assert.deepEqual(ids('', ''), [0, 1]);
  assert.deepEqual(ids('[]', '[]'), [0, 1]);
  assert.deepEqual(ids('[1]', '[0]'), [1, 0]);
  // Each position gives one item; a later control of the same name replaces it.
  assert.deepEqual(ids('[0]', '[0]'), [1]);
});

test('the last of several controls with the name of a single field counts', () => {
  const draft = fromForm(PACK, form([['address.city', 'Rome'], ['address.city', 'Lyon']]));
  assert.equal(draft.address.city, 'Lyon');
});

test('names that are not declared, files and names that would do harm are left out', () => {
  const draft = fromForm(
    PACK,
    form([
      ['csrf', 'x'],
      ['basic_info', 'x'],
      ['basic_info.tax_info', 'x'],
      ['basic_info.tax_info[]', 'x'],
      ['basic_info.tax_info[0]', 'x'],
      ['basic_info.tax_info[].document_id', 'x'],
      ['basic_info.tax_info[999999999].document_id', 'x'],
      ['basic_info.tax_info[1001].document_id', 'x'],
      ['basic_info.email.x', 'x'],
      ['basic_info..email', 'x'],
      ['basic_info.email.', 'x'],
      ['.basic_info.email', 'x'],
      ['basic_info[0]', 'x'],
      ['__proto__.polluted', 'x'],
      ['constructor.prototype.polluted', 'x'],
      ['basic_info.__proto__.polluted', 'x'],
      ['basic_info.nationality', 'USA'],
      ['basic_info.phone', new File(['x'], 'x.txt')],
      ['', 'x'],
      ['meta_data', 'x'],
    ]),
  );
  assert.equal(JSON.stringify(draft), '{"basic_info":{"nationality":"USA"},"address":{},"financial_profile":{}}');
  assert.equal({}.polluted, undefined);
});

test('an object with any keys takes one level of them, harmless ones and others', () => {
  const draft = fromForm(
    PACK,
    form([
      ['meta_data.reference', 'a'],
      ['meta_data.a.b[0]', 'b'],
      ['meta_data.__proto__', 'c'],
      ['meta_data.constructor', ''],
    ]),
  );
  assert.equal(JSON.stringify(draft.meta_data), '{"reference":"a","a.b[0]":"b","__proto__":"c","constructor":""}');
  assert.equal(Object.getPrototypeOf(draft.meta_data), Object.prototype);
});

test('an unknown pack is a misuse', () => {
  assert.throws(() => fromForm('none', form([])), { name: 'FirstpassError', code: 'pack' });
});
