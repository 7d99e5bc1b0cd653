// The calls around a check: packs, describe, visible, checkValue, toProviderError.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { check, checkText, checkValue, describe, loadPack, packs, prepareContext, runtime, toProviderError, visible } from '../dist/index.js';
import { base, contexts, examplePacks } from './support/cases.mjs';
import { nativeDescriptions, nativeIsMissing, nativeRefusals } from './support/native.mjs';

const PACK = 'fin/v2/individual';
const full = prepareContext(contexts.full);

test('packs lists what there is', () => {
  const list = packs();
  assert.ok(list.length >= 2);
  for (const { id, title, revision, status } of list) {
    assert.match(id, /^[a-z0-9]+\/v\d+\/[a-z-]+$/);
    assert.ok(title.length > 5);
    assert.match(revision, /^\d{4}-\d\d-\d\d\+[0-9a-f]{6}$/);
    assert.ok(['stable', 'preview'].includes(status));
    assert.equal(check(id, null, full).revision, revision);
  }
  list.length = 0;
  assert.ok(packs().length >= 2);
  assert.equal(runtime(), 'wasm');
});

test('describe says the same as the module, for every pack', () => {
  for (const { id, title, revision } of packs()) {
    const described = describe(id);
    assert.deepEqual([described.id, described.title, described.revision], [id, title, revision]);
    const report = check(id, {}, full);
    const rules = new Map(described.rules.map((rule) => [rule.id, rule]));
    const paths = new Set(described.fields.map(({ path }) => path));
    for (const { rule, path, code, severity } of report.issues) {
      // A status that the provider's documents do not name is only a warning.
      assert.equal(severity, code === 'status.unknown' ? 'warning' : rules.get(rule).severity);
      assert.ok(path === '' || paths.has(path));
    }
    described.fields.length = 0;
    assert.ok(describe(id).fields.length > 0);
  }
  assert.throws(() => describe('none'), { name: 'FirstpassError', code: 'pack' });
  assert.throws(() => describe('__proto__'), { code: 'pack' });
  assert.throws(() => describe('toString'), { code: 'pack' });
});

test('descriptions have the bytes of the Rust crate', { skip: nativeIsMissing() }, () => {
  const ids = [...packs().map(({ id }) => id), ...examplePacks().map((json) => loadPack(json).id)];
  assert.deepEqual(ids.map((id) => JSON.stringify(describe(id))), nativeDescriptions(ids));
});

test('describe has what a form needs', () => {
  const { fields, fixes } = describe(PACK);
  const email = fields.find(({ path }) => path === 'basic_info.email');
  assert.equal(email.type, 'text');
  assert.equal(email.check, 'email');
  assert.equal(email.required, true);
  assert.equal(fixes.lowercase, 'safe');
  const { fields: documents } = describe('fin/v2/attach');
  const state = documents.find(({ path }) => path === 'identifying_documents[].state');
  assert.ok(state.required_when[0].some((condition) => condition.in?.includes('DRIVERS_LICENSE')));
});

test('visible shows what was touched, and everything after an attempt to submit', () => {
  const body = base('individual');
  body.basic_info.email = 'Maria@example.com';
  body.basic_info.tax_info = [{ country_code: 'USA' }, {}];
  body.address.city = '';
  body.unknown = 1;
  const report = check(PACK, body, full);
  const paths = (options) => visible(report, options).map(({ path }) => path);
  const all = report.issues.map(({ path }) => path);
  assert.deepEqual(paths({}), []);
  assert.deepEqual(paths({ touched: [], submitted: false }), []);
  assert.deepEqual(paths({ submitted: true }), all);
  assert.deepEqual(paths({ touched: new Set(['basic_info.email']) }), ['basic_info.email']);
  assert.deepEqual(paths({ touched: ['basic_info.tax_info[0]'] }), [
    'basic_info.tax_info[0].document_type',
    'basic_info.tax_info[0].document_id',
  ]);
  assert.equal(paths({ touched: ['basic_info.tax_info'] }).length, 5);
  assert.deepEqual(
    paths({ touched: ['basic_info'] }),
    all.filter((path) => path.startsWith('basic_info')),
  );
  function* some() {
    yield 'address.city';
  }
  assert.deepEqual(paths({ touched: some(), submitted: false }), ['address.city']);
  assert.deepEqual(paths({ touched: ['address.cit', 'address.city.x', 'ity', ''] }), []);
  assert.notEqual(visible(report, { submitted: true }), report.issues);
});

test('checkValue answers as the command line does', () => {
  assert.deepEqual(checkValue('email', 'maria@example.com'), { verdict: 'valid' });
  assert.deepEqual(checkValue('email', 'maria.example.com'), { verdict: 'invalid', code: 'email.format' });
  assert.deepEqual(checkValue('country', 'US'), { verdict: 'invalid', code: 'country.alpha2' });
  assert.deepEqual(checkValue('country', 'US', { showValues: true }), {
    verdict: 'invalid',
    code: 'country.alpha2',
    canonical: 'USA',
  });
  assert.deepEqual(checkValue('tax_id', '123-45-6789', { country: 'USA', type: 'SSN' }), { verdict: 'valid' });
  assert.deepEqual(checkValue('tax_id', '1', { country: 'ATA' }), { verdict: 'unverified', code: 'tax_id.no_known_format' });
  assert.deepEqual(checkValue('name', '\ud800'), { verdict: 'invalid', code: 'json.surrogate' });
  assert.deepEqual(checkValue('name', ''), { verdict: 'invalid', code: 'blank' });
  const misuse = { name: 'FirstpassError', code: 'argument' };
  assert.throws(() => checkValue('e-mail', 'x'), misuse);
  assert.throws(() => checkValue('email', 1), misuse);
  assert.throws(() => checkValue(undefined, 'x'), misuse);
  assert.throws(() => checkValue('tax_id', 'x', { country: 'US' }), misuse);
  assert.throws(() => checkValue('date', '2026-11-20', { asOf: 'yesterday' }), misuse);
});

test('toProviderError gives the bodies that the provider prints', () => {
  const body = (change, context = contexts.full, pack = PACK, name = 'individual') => {
    const payload = base(name);
    change(payload);
    return JSON.stringify(toProviderError(check(pack, payload, context)), null, 2);
  };
  assert.equal(
    body((payload) => (payload.basic_info.email = 'Maria@Example.com')),
    `{
  "message": "Validation failed",
  "errors": {
    "basic_info.email": [
      "Email must be all lowercase"
    ]
  }
}`,
  );
  assert.equal(
    body((payload) => (payload.verification_type = 'RELIANCE'), { ...contexts.full, flags: { reliance_enabled: false } }),
    `{
  "message": "RELIANCE is not available for your client"
}`,
  );
  assert.equal(
    body((payload) => (payload.basic_info.country_of_residence = 'CAN')),
    `{
  "message": "Validation failed",
  "errors": {
    "address.country": [
      "Must match basic_info.country_of_residence"
    ]
  }
}`,
  );
  const { flags } = contexts.full;
  assert.equal(
    body(() => {}, { ...contexts.full, flags: { ...flags, attach_in_flight: true } }, 'fin/v2/attach', 'attach'),
    `{
  "error": {
    "code": "conflict",
    "message": "An attach request is already in progress for this customer"
  }
}`,
  );
  assert.equal(
    body(() => {}, { ...contexts.full, customer_status: 'APPROVED' }, 'fin/v2/attach', 'attach'),
    `{
  "error": {
    "code": "forbidden",
    "message": "Customer is not eligible for this operation"
  }
}`,
  );
  const first = (change, context) => body(change, context, 'fin/v1/individual', 'fin-v1-individual');
  assert.equal(
    first((payload) => (payload.basic_info.email = 'John.Doe@Example.com')),
    `{
  "message": "Validation failed",
  "errors": {
    "basic_info.email": [
      "Email must be all lowercase"
    ]
  }
}`,
  );
  assert.equal(
    first((payload) => (payload.verification_type = 'RELIANCE'), { ...contexts.full, flags: { reliance_enabled: false } }),
    `{
  "message": "RELIANCE is not available for your client"
}`,
  );
  assert.equal(
    first((payload) => (payload.basic_info.tin = '123456789')),
    `{
  "message": "Validation failed",
  "errors": {
    "basic_info.tin": [
      "TIN must be in SSN format (xxx-xx-xxxx) for USA customers"
    ]
  }
}`,
  );
  assert.equal(
    first((payload) => delete payload.financial_profile.occupation_id),
    `{
  "message": "Validation failed",
  "errors": {
    "financial_profile.occupation_id": [
      "occupation_id is required"
    ]
  }
}`,
  );
  // What is only a warning refuses nothing.
  assert.equal(
    toProviderError(check('fin/v1/attach', base('fin-v1-attach'), { ...contexts.full, customer_status: 'APPROVED' })),
    null,
  );
  assert.equal(toProviderError(check(PACK, base('individual'), full)), null);
  // A report that was stored answers too.
  const stored = JSON.parse(JSON.stringify(check(PACK, {}, full)));
  assert.deepEqual(toProviderError(stored), toProviderError(check(PACK, {}, full)));
  for (const wrong of [undefined, null, 'x', {}, { pack: PACK }, { pack: PACK, issues: 7 }]) {
    assert.throws(() => toProviderError(wrong), { name: 'FirstpassError', code: 'argument' });
  }
  assert.throws(() => toProviderError({ pack: 'none', issues: [] }), { name: 'FirstpassError', code: 'pack' });
});

test('refusals have the bytes of the Rust crate, in the shape of every pack', { skip: nativeIsMissing() }, () => {
  const asked = packs().map(({ id: pack }) => ({ pack, context: contexts.full, text: '{}' }));
  const reports = asked.map(({ pack, context, text }) => checkText(pack, text, context));
  assert.deepEqual(reports.map((report) => JSON.stringify(toProviderError(report))), nativeRefusals(asked));
});

test('the parameters that reports share cannot be changed', () => {
  const report = check(PACK, {}, full);
  assert.throws(() => (report.issues[0].params.leaf = 'x'), TypeError);
  report.issues[0].message = 'x';
  report.issues.length = 0;
  assert.equal(check(PACK, {}, full).issues[0].message, 'verification_type is required');
});
