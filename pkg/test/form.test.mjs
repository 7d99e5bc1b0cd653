// From the contents of a form to a payload.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { check, fromForm, loadPack, prepareContext, visible } from '../dist/index.js';
import { base, contexts, examplePacks } from './support/cases.mjs';

const PACK = 'fin/v2/individual';
const full = prepareContext(contexts.full);
examplePacks().forEach((json) => loadPack(json));

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
  for (const [pack, name] of [
    [PACK, 'individual'],
    ['fin/v2/attach', 'attach'],
    ['fin/v2/attach', 'attach-passport'],
    ['fin/v1/individual', 'fin-v1-individual'],
    ['fin/v1/attach', 'fin-v1-attach'],
    ['fin/v2/business', 'fin-business-full'],
    ['fin/v2/business', 'fin-business-small'],
    ['fin/v2/business-attach', 'fin-business-attach'],
    ['fin/v3/beneficiary', 'fin-beneficiary-crypto'],
    ['1money/v1/customer', '1money-kyb-full'],
    ['1money/v1/customer', '1money-kyb-least'],
    ['1money/v1/lightweight', '1money-lightweight'],
    ['1money/v1/document-upload', '1money-application-documents'],
    ['ondato/v1/identity-verification', 'ondato-identity-verification'],
    ['bridge/v0/customer', 'bridge-full'],
    ['bridge/v0/customer', 'bridge-usa'],
    ['stripe/v1/person', 'stripe-full'],
  ]) {
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

test('an optional section is there when one of its fields is', () => {
  const id = 'fin/v3/beneficiary';
  const of = (...entries) => fromForm(id, form(entries));
  const sections = ['account_holder', 'account_holder_address', 'receiver_meta_data', 'developer_fee'];
  assert.deepEqual(Object.keys(of()), sections);
  assert.deepEqual(of(['e_wallet.number', '7']).e_wallet, { number: '7' });
  // A required control of it that is blank says that it is wanted; a disabled one is not in the data of a form.
  assert.deepEqual(of(['e_wallet.number', '']).e_wallet, { number: '' });
  assert.deepEqual(Object.keys(of(['account_holder.name', ''])), sections);
  const nested = fromForm('fin/v2/business', form([['compliance.aml.customer_risk_split.low_risk', '5']]));
  assert.deepEqual(nested.compliance, { aml: { customer_risk_split: { low_risk: 5 } } });
  assert.deepEqual(Object.keys(fromForm('fin/v2/business', form([]))), ['basic_info', 'financial_profile', 'addresses']);
});

test('checkboxes and radio buttons become true and false, decimals numbers', () => {
  const id = '1money/v1/customer';
  const person = (key, text) => fromForm(id, form([[`associated_persons[0].${key}`, text]])).associated_persons?.[0][key];
  for (const [text, value] of [['on', true], ['true', true], [' true ', true], ['off', false], ['false', false], ['yes', 'yes'], ['1', '1']]) {
    assert.equal(person('has_control', text), value, text);
  }
  for (const [text, value] of [['0.01', 0.01], ['60', 60], ['-1.5', -1.5], ['1,5', '1,5'], ['.5', '.5'], ['1e2', '1e2'], ['', undefined]]) {
    assert.equal(person('ownership_percentage', text), value, text);
  }
});

test('files of an upload become what is known of them, under any name', () => {
  const id = 'fin/v1/upload';
  const pdf = new File(['%PDF-1.7'], 'front.pdf', { type: 'application/pdf' });
  const draft = fromForm(id, form([['customer_id', '55bd6b4e-c20a-4cc8-9535-91d5557a67d9'], ['passport', pdf], ['__proto__', pdf], ['note', 'x']]));
  const part = { name: 'front.pdf', size: 8, type: 'application/pdf' };
  assert.deepEqual(Object.entries(draft), [
    ['customer_id', '55bd6b4e-c20a-4cc8-9535-91d5557a67d9'],
    ['passport', part],
    ['__proto__', part],
  ]);
  assert.equal(Object.getPrototypeOf(draft), Object.prototype);
  assert.equal(check(id, draft, full).verdict, 'valid');
  // A control that nobody used, a file without a type, a file where a text belongs.
  const told = (...entries) => check(id, fromForm(id, form(entries)), full).issues.map(({ path, code }) => `${path} ${code}`);
  assert.deepEqual(told(['customer_id', ''], ['passport', new File([], '')]).filter((line) => line.startsWith('passport')), [
    'passport missing',
    'passport number.too_small',
  ]);
  assert.deepEqual(fromForm(id, form([['back', new File(['x'], 'a.png')]])), { back: { name: 'a.png', size: 1 } });
  assert.deepEqual(fromForm(id, form([['customer_id', pdf]])), {});
  // A control that takes several files has an issue for each that is wrong, inside of its own path.
  const exe = new File(['x'], 'b.exe');
  assert.deepEqual(Object.keys(fromForm(id, form([['files', pdf], ['other', pdf], ['files', exe], ['files', pdf]]))), [
    'files',
    'other',
    'files[1]',
    'files[2]',
  ]);
  const report = check(id, fromForm(id, form([['files', pdf], ['files', exe]])), full);
  assert.deepEqual(visible(report, { touched: ['files'] }).map(({ path }) => path), ['files[1]']);
});

test('files of an upload with names of its own become what is known of them', () => {
  const id = '1money/v1/document-upload';
  const jpg = new File(['x'], 'me.jpg', { type: 'image/jpeg' });
  const draft = fromForm(id, form([['document_type', 'passport'], ['selfie', jpg], ['poa', new File([], '')], ['other', jpg]]));
  assert.deepEqual(draft, { document_type: 'passport', selfie: { name: 'me.jpg', size: 1, type: 'image/jpeg' } });
  const { verification } = fromForm('stripe/v1/person', form([['verification.document.front_file', jpg], ['first_name', jpg]]));
  assert.deepEqual(verification, { document: { front_file: { name: 'me.jpg', size: 1 } } });
  assert.deepEqual(fromForm('fin/v2/attach', form([['identifying_documents[0].files[0]', jpg]])), {});
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
