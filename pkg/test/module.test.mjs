// The WebAssembly module: started late, started again after a trap, growing, decoded in every way.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { base, contexts } from './support/cases.mjs';

const PACK = 'fin/v2/individual';

/** A copy of the package of its own, which starts while `change` holds. */
let copies = 0;
const fresh = () => import(`../dist/index.js?copy=${(copies += 1)}`);

/** Replaces a property for the time of a piece of work. */
async function replaced(object, key, value, work) {
  const old = Object.getOwnPropertyDescriptor(object, key);
  Object.defineProperty(object, key, { value, configurable: true, writable: true });
  try {
    return await work();
  } finally {
    if (old) Object.defineProperty(object, key, old);
    else delete object[key];
  }
}

/** Instances whose exports fail on demand. */
function failing(failures) {
  const Real = WebAssembly.Instance;
  return function (module, imports) {
    const { exports } = new Real(module, imports);
    failures.started = (failures.started ?? 0) + 1;
    const wrapped = Object.fromEntries(
      Object.entries(exports).map(([name, value]) => [
        name,
        typeof value !== 'function'
          ? value
          : (...parameters) => {
              if (failures[name] > 0) {
                failures[name] -= 1;
                throw new WebAssembly.RuntimeError('unreachable');
              }
              return value(...parameters);
            },
      ]),
    );
    return { exports: wrapped };
  };
}

test('importing does nothing; the first call starts the module', async () => {
  let compiled = 0;
  const Real = WebAssembly.Module;
  const counting = function (bytes) {
    compiled += 1;
    return new Real(bytes);
  };
  await replaced(WebAssembly, 'Module', counting, async () => {
    const { check, checkText } = await fresh();
    assert.equal(compiled, 0);
    check(PACK, {});
    checkText(PACK, '{}');
    assert.equal(compiled, 1);
  });
});

test('after a trap one call fails without a value and the next one works', async () => {
  const failures = {};
  await replaced(WebAssembly, 'Instance', failing(failures), async () => {
    const { check, checkText, prepareContext, toProviderError, FirstpassError } = await fresh();
    const body = { ...base('individual'), unknown: 1 };
    body.basic_info.email = 'Maria@example.com';
    const plain = contexts.full;
    const prepared = prepareContext(plain);
    const expected = JSON.stringify(check(PACK, body, prepared));
    const calls = {
      check_flat: () => check(PACK, body, prepared),
      check_text: () => checkText(PACK, JSON.stringify(body), prepared),
      text_buffer: () => checkText(PACK, ' '.repeat(100_000) + JSON.stringify(body), prepared),
      call: () => toProviderError(check(PACK, body, prepared)),
    };
    for (const [name, call] of Object.entries(calls)) {
      failures[name] = 1;
      const isInternal = (error) =>
        error instanceof FirstpassError && error.code === 'internal' && !error.stack.includes('Maria@example.com');
      assert.throws(call, isInternal, name);
      assert.equal(failures[name], 0);
      call();
      assert.equal(JSON.stringify(check(PACK, body, prepared)), expected, name);
      assert.equal(JSON.stringify(check(PACK, body, plain)), expected, name);
      assert.equal(JSON.stringify(checkText(PACK, JSON.stringify(body), plain)), expected, name);
    }
    assert.equal(failures.started, 5);
  });
});

test('a host that refuses to compile gets an error that says so', async () => {
  const refuse = function () {
    throw new WebAssembly.CompileError('not here');
  };
  await replaced(WebAssembly, 'Module', refuse, async () => {
    const { check, ready, runtime } = await fresh();
    assert.throws(() => check(PACK, {}), { name: 'FirstpassError', code: 'runtime' });
    // Old browsers refuse only the synchronous way.
    await replaced(WebAssembly, 'Module', refuse, ready);
    assert.equal(check(PACK, null).verdict, 'invalid');
    assert.equal(runtime(), 'wasm');
  });
  await replaced(globalThis, 'WebAssembly', undefined, async () => {
    const { check, ready } = await fresh();
    assert.throws(() => check(PACK, {}), { code: 'runtime' });
    await assert.rejects(ready(), { code: 'runtime' });
  });
});

test('the module is decoded without Buffer too', async () => {
  await replaced(globalThis, 'Buffer', undefined, async () => {
    const { check } = await fresh();
    assert.equal(check(PACK, base('individual'), contexts.full).verdict, 'valid');
  });
  const decode = (text) => Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  await replaced(Uint8Array, 'fromBase64', decode, async () => {
    const { check } = await fresh();
    assert.equal(check(PACK, base('individual'), contexts.full).verdict, 'valid');
  });
});

test('the memory grows under large bodies and everything goes on', async () => {
  const { check, checkText, prepareContext } = await fresh();
  const prepared = prepareContext(contexts.full);
  const small = base('individual');
  small.basic_info.email = 'Maria@example.com';
  const expected = JSON.stringify(check(PACK, small, prepared));
  for (const length of [10, 1_000, 20_000, 100_000, 300_000]) {
    const large = base('individual');
    large.financial_profile.source_of_funds_description = 'é'.repeat(length);
    large.basic_info.tax_info = Array.from({ length: Math.min(length, 1_000) }, () => ({ document_id: 'x' }));
    const report = JSON.stringify(check(PACK, large, prepared));
    assert.equal(report, JSON.stringify(checkText(PACK, JSON.stringify(large), prepared)));
    assert.equal(JSON.stringify(check(PACK, small, prepared)), expected);
    assert.equal(JSON.stringify(checkText(PACK, JSON.stringify(small), prepared)), expected);
  }
  const many = { identifying_documents: Array.from({ length: 1_000 }, () => ({ files: Array.from({ length: 60 }, () => ({})) })) };
  const report = JSON.stringify(check('fin/v2/attach', many, prepared));
  assert.equal(report, JSON.stringify(checkText('fin/v2/attach', JSON.stringify(many), prepared)));
});

test('ready() may be awaited any number of times', async () => {
  const { check, ready } = await fresh();
  await Promise.all([ready(), ready()]);
  await ready();
  assert.equal(check(PACK, {}).verdict, 'invalid');
});
