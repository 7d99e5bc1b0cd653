// What a provider answers, as issues.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  applyFixes,
  check,
  checkText,
  describe,
  fromProviderError,
  loadPack,
  packs,
  text,
  toProviderError,
  visible,
} from '../dist/index.js';
import de from '../dist/locales/de.js';
import { cases, contexts, examplePacks } from './support/cases.mjs';
import { nativeIsMissing, nativeIssues, nativeRefusals } from './support/native.mjs';

const PACK = 'fin/v2/individual';
const EMAIL = 'Email must be all lowercase';
const REFUSED = 'The provider refused this';
examplePacks().forEach((json) => loadPack(json));

const told = (pack, body) => fromProviderError(pack, body).map(({ path, rule, code }) => `${path} ${rule} ${code}`);
const nothing = (body, pack = PACK) =>
  assert.deepEqual(fromProviderError(pack, body), [
    {
      path: '',
      pointer: '',
      code: 'provider.message',
      rule: 'provider',
      severity: 'error',
      message: REFUSED,
      params: {},
    },
  ]);

/** Every error body that the guides print, and the rules that it tells. */
const PRINTED = [
  [PACK, { message: 'Validation failed', errors: { 'basic_info.email': [EMAIL] } }, ['basic_info.email email-lowercase email.not_lowercase']],
  [PACK, { message: 'RELIANCE is not available for your client' }, ['verification_type reliance-enabled flag.reliance_enabled']],
  [
    PACK,
    { message: 'Validation failed', errors: { 'address.country': ['Must match basic_info.country_of_residence'] } },
    ['address.country address-country-of-residence field.mismatch'],
  ],
  [
    'fin/v2/attach',
    { error: { code: 'conflict', message: 'An attach request is already in progress for this customer' } },
    [' attach-in-flight flag.attach_in_flight'],
  ],
  [
    'fin/v2/attach',
    { error: { code: 'forbidden', message: 'Customer is not eligible for this operation' } },
    [' customer-status status.not_allowed'],
  ],
  ['fin/v1/individual', { message: 'Validation failed', errors: { 'basic_info.email': [EMAIL] } }, ['basic_info.email email-lowercase email.not_lowercase']],
  [
    'fin/v1/individual',
    { message: 'RELIANCE is not available for your client' },
    ['verification_type reliance-enabled flag.reliance_enabled'],
  ],
  [
    'fin/v1/individual',
    { message: 'Validation failed', errors: { 'basic_info.tin': ['TIN must be in SSN format (xxx-xx-xxxx) for USA customers'] } },
    ['basic_info.tin tin-format tax_id.format'],
  ],
  [
    'fin/v1/individual',
    { message: 'Validation failed', errors: { 'financial_profile.occupation_id': ['occupation_id is required'] } },
    ['financial_profile.occupation_id occupation-id-required missing'],
  ],
];

test('every error body that the guides print gives its rule', () => {
  for (const [pack, body, expected] of PRINTED) {
    assert.deepEqual(told(pack, body), expected);
    assert.deepEqual(fromProviderError(pack, JSON.stringify(body)), fromProviderError(pack, body), 'as text too');
    assert.deepEqual(fromProviderError(pack, JSON.stringify(body, null, 2)), fromProviderError(pack, body));
  }
});

test('an issue has all that one of a report has', () => {
  const [issue] = fromProviderError(PACK, { errors: { 'basic_info.tax_info[0].document_id': ['Must be in the format xxx-xx-xxxx'] } });
  assert.deepEqual(issue, {
    path: 'basic_info.tax_info[0].document_id',
    pointer: '/basic_info/tax_info/0/document_id',
    code: 'tax_id.format',
    rule: 'tax-document-id-format',
    severity: 'error',
    message: 'Must be in the format xxx-xx-xxxx',
    params: { pattern: 'xxx-xx-xxxx' },
    fix: 'tax_id_format',
  });
});

test('words that no rule has are the provider’s', () => {
  const [issue] = fromProviderError(PACK, { errors: { 'basic_info.phone': ['Is taken'] } });
  assert.deepEqual(issue, {
    path: 'basic_info.phone',
    pointer: '/basic_info/phone',
    code: 'provider.message',
    rule: 'provider',
    severity: 'error',
    message: 'Is taken',
    params: {},
  });
  // They are not translated; that there were none is.
  assert.equal(text(issue, de), 'Is taken');
  assert.equal(text(fromProviderError(PACK, {})[0], de), 'Der Anbieter hat dies abgelehnt');
  assert.equal(text(fromProviderError(PACK, PRINTED[0][1])[0], de), text({ code: 'email.not_lowercase', params: {} }, de));
});

test('shapes of other providers are read too', () => {
  const expected = [`basic_info.email ${EMAIL}`, 'basic_info.phone Is taken'];
  for (const body of [
    { errors: { 'basic_info.email': EMAIL, '/basic_info/phone': 'Is taken' } },
    { errors: [{ 'basic_info.email': EMAIL }, { field: 'basic_info.phone', message: 'Is taken' }] },
    { data: { 'basic_info.email': EMAIL, 'basic_info.phone': 'Is taken' } },
    { reason: 'x', params: { 'basic_info.email': [{ reason: 'x', message: EMAIL }], 'basic_info.phone': [{ message: 'Is taken' }] } },
    { detail: `basic_info.email: ${EMAIL}; basic_info.phone: Is taken` },
  ]) {
    const issues = fromProviderError(PACK, body);
    assert.deepEqual(issues.map(({ path, message }) => `${path} ${message}`), expected, JSON.stringify(body));
  }
});

test('what a server in between sends is told as it is', () => {
  const one = (body) => fromProviderError(PACK, body).map(({ path, code, message }) => `${path} ${code} ${message}`);
  assert.deepEqual(one('Bad Gateway'), [' provider.message Bad Gateway']);
  assert.deepEqual(one('<html>\r\n<h1>502</h1>\0</html>'), [' provider.message <html>  <h1>502</h1></html>']);
  assert.deepEqual(one('\ufeff "Rate limited" '), [' provider.message Rate limited']);
  assert.deepEqual(one('half \ud800 a pair'), [' provider.message half \ufffd a pair']);
  assert.deepEqual(one(`<p>${'x'.repeat(10_000)}`), [` provider.message <p>${'x'.repeat(497)}`]);
});

test('an answer that says nothing is one issue of the request', () => {
  for (const body of ['', ' \n', '{}', '[]', 'null', '42', '{"errors":', '{"a":1,"a":2}', {}, [], null, 42, true]) nothing(body);
  // Nor does one that is no body at all: whoever handles a refusal wants no other error.
  for (const body of [undefined, () => 1, Symbol('x'), new Error('secret'), new Map([['a', 1]])]) nothing(body);
});

test('an answer that is made to do harm is one issue of the request, at once', () => {
  const nested = (levels) => Array.from({ length: levels }).reduce((inner) => ({ errors: inner }), 1);
  const cycle = {};
  cycle.errors = cycle;
  const started = performance.now();
  for (const body of [
    nested(70),
    nested(200_000),
    '['.repeat(1_000_000),
    '{"errors":'.repeat(90_000),
    cycle,
    { errors: { amount: 1n } },
    { get errors() { throw new Error('secret'); } },
    { toJSON() { throw new Error('secret'); } },
    'x'.repeat((1 << 20) + 1),
    'x'.repeat(1 << 28),
    { message: 'x'.repeat(1 << 24) },
    { errors: { 'basic_info.email': ['\ud800'] } },
  ]) {
    nothing(body);
  }
  assert.ok(performance.now() - started < 10_000);
  assert.deepEqual(told(PACK, PRINTED[0][1]), PRINTED[0][2], 'the next one works');
});

test('there are at most 100 issues, and one that says so', () => {
  const errors = Object.fromEntries(Array.from({ length: 5_000 }, (_, index) => [`x${index}`, ['no']]));
  const issues = fromProviderError(PACK, { errors });
  assert.equal(issues.length, 101);
  assert.deepEqual([issues[100].code, issues[100].rule], ['limit.issues', 'json']);
});

test('a path that the pack does not declare is not repeated', () => {
  const secret = 'maria.garcia@example.com';
  for (const path of [
    secret,
    `basic_info.${secret}`,
    'basic_info.shoe_size',
    'basic_info.tax_info[1000].document_id',
    'basic_info.tax_info[-1]',
    '__proto__',
    'constructor.prototype',
    '/basic_info/shoe_size',
    'meta_data.maria',
  ]) {
    for (const body of [{ errors: { [path]: ['no'] } }, { errors: [{ field: path, message: 'no' }] }, JSON.stringify({ data: { [path]: 'no' } })]) {
      const issues = fromProviderError(PACK, body);
      assert.equal(issues.length, 1);
      assert.ok(!JSON.stringify(issues).includes('maria'), path);
      const known = issues[0].path === '' || describe(PACK).fields.some((field) => field.path === issues[0].path);
      assert.ok(known, issues[0].path);
    }
  }
  assert.equal({}.polluted, undefined);
});

test('every path that comes back is declared, whatever the answer', () => {
  for (const { id } of packs()) {
    const declared = new Set(['', ...describe(id).fields.map(({ path }) => path)]);
    const { fields } = describe(id);
    const errors = Object.fromEntries(fields.map(({ path }) => [path.replaceAll('[]', '[0]'), ['no']]));
    for (const { path, message } of fromProviderError(id, { errors })) {
      if (message !== 'no') continue;
      assert.ok(declared.has(path.replaceAll('[0]', '[]')), `${id} ${path}`);
    }
  }
});

test('the refusals of all cases come back, as in the Rust crate', { skip: nativeIsMissing() }, () => {
  const asked = cases().filter(({ context }) => context.policy === undefined);
  const reports = asked.map(({ pack, text: json, context }) => checkText(pack, json, context));
  const refusals = reports.map((report) => toProviderError(report));
  assert.deepEqual(refusals.map((refusal) => JSON.stringify(refusal)), nativeRefusals(asked));

  const answers = asked.flatMap(({ pack }, index) => (refusals[index] ? [{ pack, answer: JSON.stringify(refusals[index]) }] : []));
  assert.ok(answers.length > 1_000);
  const read = answers.map(({ pack, answer }) => fromProviderError(pack, answer));
  const parts = ({ path, rule, code, message, fix = '' }) => [path, rule, code, message, fix];
  assert.deepEqual(read.map((issues) => issues.map(parts)), nativeIssues(answers));
});

test('what a report said of a path comes back at that path', () => {
  let compared = 0;
  let exact = 0;
  for (const { pack, text: json, context } of cases()) {
    if (!/^fin\/v[12]\/(individual|attach)$/.test(pack)) continue;
    const report = checkText(pack, json, context);
    const refusal = toProviderError(report);
    // An answer of a rule's own has no paths.
    if (!refusal?.errors) continue;
    const back = fromProviderError(pack, refusal);
    for (const { path, message, rule, code, fix } of report.issues.filter(({ severity }) => severity === 'error')) {
      const found = back.filter((issue) => issue.path === path && issue.message === message);
      assert.ok(found.length > 0, `${pack} ${path} ${message}`);
      compared += 1;
      if (!found.some((issue) => issue.rule === rule && issue.code === code)) continue;
      exact += 1;
      assert.ok(fix === undefined || found.some((issue) => issue.fix === fix));
    }
  }
  assert.ok(compared > 500 && exact / compared > 0.95, `${exact} of ${compared} have their rule`);
});

test('a form shows and repairs what the provider told like its own issues', () => {
  const body = { basic_info: { email: 'Maria@Example.com', phone: '+1 415 555 2671' } };
  const issues = fromProviderError(PACK, { errors: { 'basic_info.email': [EMAIL], 'basic_info.phone': ['Is taken'] } });
  assert.deepEqual(visible({ issues }, { touched: ['basic_info.phone'] }), [issues[1]]);
  const { payload, applied } = applyFixes(PACK, body, { issues });
  assert.deepEqual(applied, [{ path: 'basic_info.email', fix: 'lowercase' }]);
  assert.equal(payload.basic_info.email, 'maria@example.com');
  assert.equal(check(PACK, payload, contexts.none).issues.some(({ code }) => code === 'email.not_lowercase'), false);
});

test('an unknown pack is misuse', () => {
  assert.throws(() => fromProviderError('none', '{}'), { name: 'FirstpassError', code: 'pack' });
  assert.throws(() => fromProviderError(undefined, '{}'), { name: 'FirstpassError', code: 'pack' });
});
