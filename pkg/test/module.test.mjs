// The WebAssembly module: started late, started again after a trap, growing, decoded in every way.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { base, contexts, examplePacks } from './support/cases.mjs';
import { fresh, replaced, withFailures } from './support/fresh.mjs';

const PACK = 'fin/v2/individual';

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
  await withFailures(async (copy, failures) => {
    const { check, checkText, prepareContext, fromProviderError, toProviderError, FirstpassError } = copy;
    const body = { ...base('individual'), unknown: 1 };
    body.basic_info.email = 'Maria@example.com';
    const plain = contexts.full;
    const prepared = prepareContext(plain);
    const expected = JSON.stringify(check(PACK, body, prepared));
    const report = JSON.parse(expected);
    const refusal = JSON.stringify(toProviderError(report));
    const calls = {
      check_flat: () => check(PACK, body, prepared),
      check_text: () => checkText(PACK, JSON.stringify(body), prepared),
      text_buffer: () => checkText(PACK, ' '.repeat(100_000) + JSON.stringify(body), prepared),
      call: () => prepareContext({ customer_status: 'Maria@example.com' }),
      tools_call: () => toProviderError(report),
      tools_buffer: () => fromProviderError(PACK, refusal),
      tools_reply: () => toProviderError(report),
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
      assert.equal(JSON.stringify(toProviderError(report)), refusal, name);
    }
    assert.deepEqual(failures.started, { check: 5, tools: 4, loader: 0 });
  });
});

test('whatever is called first after a trap works', async () => {
  const valid = base('individual');
  const loaded = examplePacks()[1];
  const calls = {
    checkValue: ({ checkValue }) => checkValue('email', 'Maria@example.com'),
    'checkValue with options': ({ checkValue }) => checkValue('country', 'US', { showValues: true }),
    check: ({ check }) => check(PACK, valid, contexts.full),
    checkText: ({ checkText }) => checkText(PACK, JSON.stringify(valid), contexts.full),
    prepareContext: ({ check, prepareContext }) => check(PACK, valid, prepareContext(contexts.full)),
    applyFixes: ({ applyFixes, report }) => applyFixes(PACK, { basic_info: { email: 'Maria@example.com' } }, report),
    fromForm: ({ fromForm }) => fromForm('fin/v1/attach', new FormData()),
    gate: ({ gate }) => gate('fin/v2/attach', 'APPROVED'),
    migrate: ({ migrate }) => migrate('fin/v1/attach', 'fin/v2/attach', base('fin-v1-attach'), contexts.full),
    suggest: ({ suggest }) => suggest(PACK, { basic_info: { first_name: 'José' } }, 'basic_info.first_name_en'),
    toProviderError: ({ report, toProviderError }) => toProviderError(report),
    fromProviderError: ({ fromProviderError }) => fromProviderError('fin/v2/attach', 'x'),
    loadPack: ({ check, loadPack }) => check(loadPack(loaded, { replace: true }).id, {}, contexts.none),
  };
  for (const [name, call] of Object.entries(calls)) {
    await withFailures(async (copy, failures) => {
      const work = { ...copy, report: copy.check(PACK, { basic_info: { email: 'Maria@example.com' } }, contexts.full) };
      const expected = JSON.stringify(call(work));
      for (const trap of ['check_flat', 'check_text', 'call']) {
        failures[trap] = 1;
        const fail = { check_flat: () => copy.check(PACK, 1), check_text: () => copy.checkText(PACK, ''), call: () => copy.prepareContext({}) };
        assert.throws(fail[trap], { code: 'internal' });
        assert.equal(JSON.stringify(call(work)), expected, `${name} after ${trap}`);
      }
    });
  }
});

test('each module is compiled when it is first needed', async () => {
  await withFailures(async ({ check, describe, gate, loadPack, toProviderError, visible }, { started }) => {
    const count = () => [started.check, started.tools, started.loader];
    describe(PACK);
    visible({ issues: [] }, {});
    assert.deepEqual(count(), [0, 0, 0]);
    const report = check(PACK, {});
    gate('fin/v2/attach', 'APPROVED');
    assert.deepEqual(count(), [1, 0, 0]);
    toProviderError(report);
    toProviderError(check('fin/v2/attach', {}));
    assert.deepEqual(count(), [1, 1, 0]);
    assert.throws(() => loadPack('{}'), { code: 'pack' });
    assert.deepEqual(count(), [1, 1, 1]);
  });
});

test('a host that refuses to compile gets an error that says so', async () => {
  const refuse = function () {
    throw new WebAssembly.CompileError('not here');
  };
  await replaced(WebAssembly, 'Module', refuse, async () => {
    const { check, checkFile, loadPack, ready, runtime } = await fresh();
    assert.throws(() => check(PACK, {}), { name: 'FirstpassError', code: 'runtime' });
    assert.throws(() => loadPack('{}'), { name: 'FirstpassError', code: 'runtime' });
    await assert.rejects(checkFile(new Uint8Array(1)), { name: 'FirstpassError', code: 'runtime' });
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
