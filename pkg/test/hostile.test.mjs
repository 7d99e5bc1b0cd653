// Bodies that are made to do harm: too deep, too large, endless, throwing, half a surrogate pair.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  FirstpassError,
  check,
  checkFile,
  checkText,
  checkValue,
  describe,
  fromProviderError,
  gate,
  loadPack,
  migrate,
  prepareContext,
  suggest,
  toProviderError,
} from '../dist/index.js';
import { base, contexts, examplePacks } from './support/cases.mjs';

const PACK = 'fin/v2/individual';
const UPLOAD = 'fin/v1/upload';
const MAX_BYTES = 1 << 20;
const full = prepareContext(contexts.full);
const works = () => assert.equal(check(PACK, base('individual'), full).verdict, 'valid');
const codes = (report) => report.issues.map(({ code }) => code);

/** The report of the text, without the place in it, which a value does not have. */
function ofText(pack, text) {
  const report = checkText(pack, text, full);
  for (const issue of report.issues) for (const key of ['offset', 'line', 'column']) delete issue[key];
  return JSON.stringify(report);
}
const sameAsText = (body, pack = PACK) =>
  assert.equal(JSON.stringify(check(pack, body, full)), ofText(pack, JSON.stringify(body)));

function nested(levels, inner = 1) {
  let value = inner;
  for (let level = 0; level < levels; level += 1) value = level % 2 ? { a: value } : [value];
  return value;
}

test('64 levels are read, the body is the first of them, and 65 are refused', () => {
  for (const [place, around] of [
    [(value) => value, 0],
    [(value) => ({ unknown: value }), 1],
    [(value) => ({ meta_data: { key: value } }), 2],
    [(value) => ({ basic_info: { email: value } }), 2],
    [(value) => ({ basic_info: { tax_info: [{ unknown: value }] } }), 4],
    [(value) => ({ basic_info: { tax_info: [{ document_id: value }] } }), 4],
    [(value) => ({ financial_profile: { source_of_fund_ids: [value] } }), 3],
    [(value) => ({ nationality: value }), 1],
  ]) {
    for (const levels of [63, 64, 65, 66]) {
      const body = place(nested(levels - around));
      sameAsText(body);
      assert.equal(codes(check(PACK, body, full)).includes('json.depth'), levels > 64, `${levels} levels`);
    }
  }
});

test('a cycle ends at the depth limit', () => {
  for (const place of ['unknown', 'meta_data', 'basic_info', 'nationality']) {
    const body = base('individual');
    body[place] = { self: body };
    assert.deepEqual(codes(check(PACK, body, full)), ['json.depth'], place);
    body[place] = [body];
    assert.deepEqual(codes(check(PACK, body, full)), ['json.depth'], place);
  }
  const list = [];
  list.push(list, list);
  assert.deepEqual(codes(check(PACK, list, full)), ['json.depth']);
  const endless = { toJSON: () => ({ endless }) };
  assert.deepEqual(codes(check(PACK, endless, full)), ['json.depth']);
  works();
});

test('1 MiB is read and one byte more is refused, in every kind of place', () => {
  for (const place of [
    (text) => ({ unknown: text }),
    (text) => ({ [text]: 1 }),
    (text) => ({ meta_data: { key: text } }),
    (text) => ({ basic_info: { email: text } }),
    (text) => ({ basic_info: { tax_info: [{ document_id: text }] } }),
    (text) => ({ verification_type: [text] }),
    (text) => text,
  ]) {
    for (const [unit, bytes] of [['x', 1], ['é', 2], ['\0', 6], ['"', 2], ['李', 3], ['😀', 4]]) {
      const around = JSON.stringify(place('')).length;
      const text = unit.repeat(Math.floor((MAX_BYTES - around) / bytes));
      const rest = MAX_BYTES - around - text.length * (bytes / unit.length);
      for (const more of [0, 1]) {
        const body = place(text + 'x'.repeat(rest + more));
        sameAsText(body);
        assert.equal(codes(check(PACK, body, full))[0] === 'json.size', more === 1);
      }
    }
  }
  works();
});

test('what is far too large is refused at once', () => {
  const shared = Array.from({ length: 1_000 }, () => ({ side: 'FRONT', uri: '/a' }));
  const text = 'x'.repeat(1 << 28);
  const explosion = Array.from({ length: 30 }).reduce((inner) => [inner, inner], 1);
  const bodies = [
    { identifying_documents: Array.from({ length: 1_000 }, () => ({ files: shared })) },
    { unknown: new Array(4_294_967_295) },
    { identifying_documents: new Array(4_294_967_295) },
    { identifying_documents: Array.from({ length: 1_000 }, () => ({ number: text, country: text })) },
    { unknown: text, [text]: text },
    { unknown: explosion },
    { unknown: new Uint8Array(1 << 28) },
    { identifying_documents: [new Uint8Array(1 << 28)] },
    { identifying_documents: new Float64Array(1 << 25) },
    new BigInt64Array(1 << 25),
    { unknown: 10n ** 400_000n, other: Array.from({ length: 10 }, () => 10n ** 200_000n) },
    { unknown: new Proxy([], { get: (_, key) => (key === 'length' ? 2 ** 53 : undefined) }) },
    text,
  ];
  const started = performance.now();
  for (const [index, body] of bodies.entries()) {
    assert.deepEqual(codes(check('fin/v2/attach', body, full)), ['json.size'], `body ${index}`);
  }
  assert.ok(performance.now() - started < 20_000);
  works();
});

test('of a long array the first 1,000 items are looked at and all are counted', () => {
  for (const length of [999, 1_000, 1_001, 5_000]) {
    const body = base('individual');
    body.financial_profile.source_of_fund_ids = Array.from({ length }, () => 1);
    sameAsText(body);
    body.financial_profile.source_of_fund_ids = Array.from({ length }, (_, index) => (index < 1_000 ? 1 : [{}]));
    sameAsText(body);
    body.basic_info.tax_info = Array.from({ length }, () => ({}));
    sameAsText(body);
  }
});

test('half a surrogate pair is told, wherever it stands', () => {
  for (const half of ['\ud83d', '\ude00', 'a\ud83d', '\ude00\ud83d', 'é\ud83d']) {
    for (const change of [
      (body) => (body.basic_info.email = half),
      (body) => (body.basic_info = { email: half }),
      (body) => (body.unknown = half),
      (body) => (body[half] = 1),
      (body) => (body.unknown = { [half]: 1 }),
      (body) => (body.meta_data[half] = 1),
      (body) => (body.meta_data.deep = [[half]]),
      (body) => (body.verification_type = [half]),
    ]) {
      const body = base('individual');
      change(body);
      sameAsText(body);
      assert.deepEqual(codes(check(PACK, body, full)), ['json.surrogate']);
    }
  }
});

test('two halves in neighbouring strings are no pair, and whole pairs are fine', () => {
  const halves = base('individual');
  Object.assign(halves.basic_info, { first_name: 'a\ud83d', middle_name: '\ude00' });
  sameAsText(halves);
  assert.deepEqual(codes(check(PACK, halves, full)), ['json.surrogate']);
  const pairs = base('individual');
  Object.assign(pairs.basic_info, { first_name: 'a😀', first_name_en: 'a', middle_name: '😀', middle_name_en: 'b' });
  sameAsText(pairs);
  assert.deepEqual(codes(check(PACK, pairs, full)), []);
});

test('a text with half a surrogate pair is told with its place', () => {
  const place = (text) => {
    const [{ code, offset, line, column }] = checkText(PACK, text, full).issues;
    return [code, offset, line, column];
  };
  assert.deepEqual(place('{"a": "\ud83d"}'), ['json.surrogate', 7, 1, 8]);
  assert.deepEqual(place('{\n"é😀": "\ude00"}'), ['json.surrogate', 13, 2, 8]);
  assert.deepEqual(place('{"a": "\\ud83d"}'), ['json.surrogate', 7, 1, 8]);
});

test('what a getter, a proxy or a toJSON throws does not come through', () => {
  const secret = 'SECRET-123-45-6789';
  const fail = () => {
    throw new Error(secret);
  };
  const revoked = Proxy.revocable({}, {});
  revoked.revoke();
  const bodies = [
    { get basic_info() { return fail(); } },
    { basic_info: { get email() { return fail(); } } },
    { basic_info: { tax_info: [{ get document_id() { return fail(); } }] } },
    { basic_info: new Proxy({}, { ownKeys: fail }) },
    { basic_info: { tax_info: new Proxy([], { get: fail }) } },
    { unknown: { toJSON: fail } },
    { meta_data: { get key() { return fail(); } } },
    { unknown: revoked.proxy },
    { basic_info: { email: new Number(1), x: Object.assign(new String('x'), { toString: fail }) } },
    { unknown: { toJSON() { throw secret; } } },
  ];
  for (const [index, body] of bodies.entries()) {
    assert.throws(
      () => check(PACK, body, full),
      (error) => {
        assert.ok(error instanceof FirstpassError, `body ${index}`);
        assert.equal(error.code, 'payload');
        assert.equal(error.cause, undefined);
        assert.ok(!`${error.stack} ${JSON.stringify(error)}`.includes(secret));
        return true;
      },
    );
    works();
  }
});

test('a getter that calls firstpass is refused, and the next call works', () => {
  for (const inner of [
    () => check(PACK, base('individual'), full),
    () => checkText(PACK, '{}', full),
    () => prepareContext({ as_of: '2020-01-01' }),
    () => checkValue('email', 'maria@example.com'),
    () => gate('fin/v2/attach', 'APPROVED'),
    () => migrate('fin/v1/attach', 'fin/v2/attach', {}),
    () => suggest(PACK, {}, 'basic_info.first_name_en'),
    () => fromProviderError('fin/v2/attach', '{}'),
    () => toProviderError({ pack: PACK, issues: [] }),
    () => loadPack(examplePacks()[0], { replace: true }),
  ]) {
    assert.throws(() => check(PACK, { get basic_info() { return inner(); } }, full), { code: 'payload' });
    works();
    // A getter that hides the error changes nothing either.
    const quiet = { ...base('individual'), get meta_data() { try { inner(); } catch {} return {}; } };
    assert.equal(check(PACK, quiet, full).verdict, 'valid');
  }
});

test('a getter that changes the body while it is read does no harm', () => {
  const body = base('individual');
  Object.defineProperty(body.basic_info, 'first_name', {
    enumerable: true,
    get() {
      delete body.basic_info.last_name;
      body.basic_info.tax_info.length = 0;
      body.basic_info.extra = 1;
      return 'Maria';
    },
  });
  check(PACK, body, full);
  works();
});

test('the stack of the caller may be almost used up', () => {
  let refused = 0;
  const dive = () => {
    try {
      dive();
    } catch {
      // Not deep enough any more.
    }
    try {
      check(PACK, base('individual'), full);
    } catch (error) {
      assert.ok(error instanceof RangeError || error instanceof FirstpassError);
      refused += 1;
      if (refused > 50) throw error;
    }
  };
  try {
    dive();
  } catch {
    // The stack is back.
  }
  works();
});

test('the parts of an upload have the limits of any other value', () => {
  for (const [place, around] of [
    [(value) => ({ front: value }), 1],
    [(value) => ({ front: { name: value } }), 2],
    [(value) => ({ front: { unknown: value } }), 2],
    [(value) => ({ customer_id: value, front: 'a.pdf' }), 1],
  ]) {
    for (const levels of [63, 64, 65, 66]) {
      const body = place(nested(levels - around));
      sameAsText(body, UPLOAD);
      assert.equal(codes(check(UPLOAD, body, full)).includes('json.depth'), levels > 64, `${levels} levels`);
    }
  }
  for (const place of [
    (text) => ({ front: text }),
    (text) => ({ [text]: 'a.pdf' }),
    (text) => ({ [text]: { name: 'a.pdf' } }),
    (text) => ({ front: { head: text } }),
    (text) => ({ front: { [text]: 1 } }),
  ]) {
    for (const [unit, bytes] of [['x', 1], ['é', 2], ['\0', 6], ['😀', 4]]) {
      const around = JSON.stringify(place('')).length;
      const text = unit.repeat(Math.floor((MAX_BYTES - around) / bytes));
      const rest = MAX_BYTES - around - text.length * (bytes / unit.length);
      for (const more of [0, 1]) {
        const body = place(text + 'x'.repeat(rest + more));
        sameAsText(body, UPLOAD);
        assert.equal(codes(check(UPLOAD, body, full))[0] === 'json.size', more === 1);
      }
    }
  }
  for (const half of ['\ud83d', '\ude00\ud83d', 'é\ud83d']) {
    for (const body of [{ [half]: 'a.pdf' }, { front: half }, { front: { name: half } }, { front: { [half]: 1 } }]) {
      sameAsText(body, UPLOAD);
      assert.deepEqual(codes(check(UPLOAD, body, full)), ['json.surrogate']);
    }
  }
  // A key that ends in one half and a value that begins with the other are no pair.
  for (const body of [{ 'a\ud83d': '\ude00.pdf' }, { a: 'b\ud83d', '\ude00': 'c.pdf' }]) {
    assert.deepEqual(codes(check(UPLOAD, body, full)), ['json.surrogate']);
  }
  works();
});

test('of many parts the first 1,000 are looked at and all are counted', () => {
  for (const length of [999, 1_000, 1_001, 5_000]) {
    for (const part of ['a.pdf', 'a.exe', { name: 'a.pdf', size: 1 }, [1], null]) {
      const body = Object.fromEntries(Array.from({ length }, (_, index) => [`file${index}`, index < 1_000 ? 'a.pdf' : part]));
      sameAsText(body, UPLOAD);
      sameAsText({ ...body, customer_id: '55bd6b4e-c20a-4cc8-9535-91d5557a67d9' }, UPLOAD);
    }
  }
});

test('parts have any names, in any order', () => {
  const names = ['__proto__', 'constructor', 'toString', 'length', '0', '17', 'a.b[0]', 'x/y~z', ' ', 'é', '😀', '\0', '*', '*[]', 'name', 'size'];
  for (const part of ['a.pdf', 'a.exe', { name: 'a.exe', size: 0 }, 7]) {
    const body = Object.fromEntries([...names.map((name) => [name, part]), ['customer_id', 'x']]);
    const issues = check(UPLOAD, body, full).issues.filter(({ path }) => path !== 'customer_id');
    const told = new Set(issues.map(({ path }) => path));
    assert.deepEqual([...told].sort(), part === 'a.pdf' ? [] : [...names].sort());
    for (const { path, pointer } of issues) {
      assert.equal(pointer, `/${path.replaceAll('~', '~0').replaceAll('/', '~1')}`);
    }
    // The text has another order where names are like positions.
    const { '*': _, ...others } = body;
    sameAsText(others, UPLOAD);
  }
});

test('a part that is left out by JSON is none', () => {
  const nothing = { a: undefined, b: () => 1, c: Symbol('x'), d: { toJSON: () => undefined } };
  assert.deepEqual(check(UPLOAD, nothing, full), check(UPLOAD, {}, full));
  sameAsText({ ...nothing, front: new String('a.pdf'), back: { toJSON: (key) => `${key}.png` } }, UPLOAD);
  assert.deepEqual(codes(check(UPLOAD, { ...nothing, back: { toJSON: (key) => `${key}.png` } }, full)), ['missing']);
});

test('a getter of a part throws and changes as any other', () => {
  const fail = () => {
    throw new Error('SECRET');
  };
  for (const body of [{ get front() { return fail(); } }, { front: { get name() { return fail(); } } }, { front: { toJSON: fail } }]) {
    assert.throws(() => check(UPLOAD, body, full), { code: 'payload' });
    works();
  }
});

test('the tools answer at once, whatever they are given', async () => {
  const explosion = Array.from({ length: 40 }).reduce((inner) => [inner, inner], 1);
  const started = performance.now();
  const report = check(PACK, {}, full);
  assert.equal(toProviderError({ pack: PACK, issues: explosion }), null);
  const many = Array.from({ length: 20_000 }, (_, index) => ({ ...report.issues[0], path: `x${index % 100}`, message: 'x'.repeat(40) }));
  toProviderError({ pack: PACK, issues: many });
  for (const issue of [null, undefined, 7, 'x', {}, { path: 1, rule: null, severity: explosion, message: [] }]) {
    assert.equal(toProviderError({ pack: PACK, issues: [issue] }), null);
  }
  const odd = { path: explosion, rule: 7, severity: 'error', message: 'half \ud800 a pair' };
  assert.deepEqual(toProviderError({ pack: PACK, issues: [odd] }).errors, { '': ['half \ufffd a pair'] });
  assert.throws(() => loadPack('{"pack":'.repeat(30_000)), { code: 'pack' });
  assert.throws(() => loadPack(`{"field":{${Array.from({ length: 9_000 }, (_, index) => `"f${index}":{"id":"f"}`).join()}}}`), { code: 'pack' });
  const file = await checkFile(new Blob(Array.from({ length: 64 }, () => '('.repeat(1 << 16))));
  assert.equal(file.verdict, 'invalid');
  assert.ok(performance.now() - started < 20_000);
  assert.ok(describe(PACK).fields.length > 0);
  works();
});

test('the tools work when the stack of the caller was almost used up', () => {
  const body = base('fin-v1-attach');
  let refused = 0;
  const dive = () => {
    try {
      dive();
    } catch {
      // Not deep enough any more.
    }
    try {
      migrate('fin/v1/attach', 'fin/v2/attach', body);
      fromProviderError('fin/v2/attach', '{}');
      toProviderError({ pack: PACK, issues: [] });
    } catch (error) {
      assert.ok(error instanceof RangeError || error instanceof FirstpassError);
      refused += 1;
      if (refused > 50) throw error;
    }
  };
  try {
    dive();
  } catch {
    // The stack is back.
  }
  assert.deepEqual(migrate('fin/v1/attach', 'fin/v2/attach', body).path, { customer_id: body.customer_id });
  works();
});
