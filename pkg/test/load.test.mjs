// Packs that are loaded at run time: from then on as good as those that are built in.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { base, contexts, examplePacks } from './support/cases.mjs';
import { fresh, withFailures } from './support/fresh.mjs';

const BRIDGE = 'bridge/v0/customer';
const INDIVIDUAL = 'fin/v2/individual';
const [bridge, stripe] = examplePacks();
const refused = { name: 'FirstpassError', code: 'pack' };

/** A small pack of one's own. */
const small = (id = 'acme/v1/person', change = () => {}) => {
  const pack = {
    pack: { id, title: 'Create person', provider: 'Acme', version: 'V1', request: 'POST /v1/persons', date: '2026-11-20' },
    provider_error: { status: 400, body: '{"problems":{errors}}' },
    field: {
      name: { id: 'name', required: true, check: 'name', max_length: 10 },
      country: { id: 'country', check: 'country' },
      phone: { id: 'phone', check: 'phone' },
      email: { id: 'email', check: 'email' },
      employed: { id: 'employed', type: 'boolean' },
      share: { id: 'share', type: 'number', min: 0, max: 100 },
    },
    rule: [
      { id: 'phone-of-country', at: 'phone', calling_code_of: 'country' },
      { id: 'email-lowercase', at: 'email', check: 'lowercase', message: 'Small letters only' },
      { id: 'open', status: { allowed: ['NEW'], refused: ['CLOSED'] } },
    ],
  };
  change(pack);
  return pack;
};
const codes = ({ issues }) => issues.map(({ path, code }) => `${path} ${code}`);
const faults = (loadPack, pack) => {
  let told;
  assert.throws(() => loadPack(pack), (error) => {
    assert.equal(error.name, 'FirstpassError');
    assert.equal(error.code, 'pack');
    told = error.message;
    return true;
  });
  return told;
};

test('the built examples load, and say who they are', async () => {
  const { loadPack, packs } = await fresh();
  const before = packs().length;
  const infos = examplePacks().map((json) => loadPack(json));
  for (const [index, info] of infos.entries()) {
    const { pack } = JSON.parse(examplePacks()[index]);
    const { id, title, revision, status } = pack;
    assert.deepEqual(info, { id, title, revision, status });
    assert.ok(Object.isFrozen(info));
  }
  assert.deepEqual(packs().slice(before), infos);
});

test('a text and what JSON.parse makes of it are the same pack', async () => {
  const [one, other] = [await fresh(), await fresh()];
  assert.deepEqual(one.loadPack(stripe), other.loadPack(JSON.parse(stripe)));
  const { id } = one.loadPack(bridge);
  other.loadPack(JSON.parse(bridge));
  assert.deepEqual(one.describe(id), other.describe(id));
  assert.deepEqual(one.check(id, {}), other.check(id, {}));
});

test('every function takes the id of a pack that was loaded', async () => {
  const copy = await fresh();
  const { id, revision } = copy.loadPack(small());
  const { check, checkText, describe, fromForm, applyFixes, toProviderError, fromProviderError } = copy;
  const body = { name: 'Nadeshiko Yamato', country: 'US', phone: '+525512345678', email: 'N@Example.com', share: 101, shoe: 1 };
  const context = copy.prepareContext({ as_of: '2026-11-20', policy: { 'country-alpha3': 'warning' }, customer_status: 'NEW' });
  const report = check(id, body, context);
  assert.deepEqual([report.pack, report.revision, report.overridden], [id, revision, { 'country-alpha3': 'warning' }]);
  assert.deepEqual(codes(report), [
    ' unexpected',
    'name text.too_long',
    'country country.alpha2',
    'share number.too_great',
    'email email.not_lowercase',
  ]);
  assert.deepEqual(checkText(id, JSON.stringify(body), context), report);

  const description = describe(id);
  assert.deepEqual([description.id, description.provider, description.refusal.status], [id, 'Acme', 400]);
  assert.deepEqual(
    description.fields.map(({ path, type, required }) => [path, type, required]),
    [
      ['name', 'text', true],
      ['country', 'text', false],
      ['phone', 'text', false],
      ['email', 'text', false],
      ['employed', 'boolean', false],
      ['share', 'number', false],
    ],
  );

  const form = new FormData();
  for (const [name, value] of [['name', 'Nadeshiko'], ['country', ''], ['employed', 'on'], ['share', '12.5'], ['shoe', '1']]) {
    form.append(name, value);
  }
  assert.deepEqual(fromForm(id, form), { name: 'Nadeshiko', employed: true, share: 12.5 });

  const { payload, applied } = applyFixes(id, body, report);
  assert.deepEqual([payload.country, payload.email], ['USA', 'n@example.com']);
  assert.deepEqual(applied.map(({ path }) => path), ['country', 'email']);
  assert.deepEqual(codes(check(id, payload, context)), [
    ' unexpected',
    'name text.too_long',
    'share number.too_great',
    'phone phone.other_country',
  ]);

  const refusal = toProviderError(report);
  assert.deepEqual(refusal, {
    problems: {
      name: ['Must have at most 10 characters'],
      share: ['Must be at most 100'],
      email: ['Small letters only'],
    },
  });
  assert.deepEqual(
    fromProviderError(id, { errors: { email: 'Small letters only', phone: 'Is taken' } }).map(({ path, rule }) => [path, rule]),
    [['email', 'email-lowercase'], ['phone', 'provider']],
  );
  assert.deepEqual(copy.dependents(id, 'country'), ['phone']);
  assert.equal(copy.gate(id, 'NEW').allowed, true);
  assert.equal(copy.gate(id, 'CLOSED').allowed, false);
  assert.equal(copy.gate(id, 'OTHER').allowed, null);
  assert.ok(copy.packs().some((info) => info.id === id));
  assert.deepEqual(copy.visible(report, { touched: ['email'] }).map(({ path }) => path), ['email']);
});

test('the documented bodies of the examples pass', async () => {
  const { check, loadPack } = await fresh();
  examplePacks().forEach((json) => loadPack(json));
  for (const [id, name] of [[BRIDGE, 'bridge-full'], [BRIDGE, 'bridge-usa'], ['stripe/v1/person', 'stripe-full']]) {
    assert.equal(check(id, base(name), contexts.full).verdict, 'valid', name);
  }
});

test('a broken pack is refused with all of its faults, each with line and column', async () => {
  const { check, loadPack, packs } = await fresh();
  const before = packs();
  const broken = small('acme/v1/person', ({ field, rule }) => {
    field.name.colour = 'red';
    field.country.check = 'planet';
    rule[0].calling_code_of = 'nation';
    rule[1].severity = 'fatal';
  });
  const text = JSON.stringify(broken, null, 2);
  const told = faults(loadPack, text).split('; ');
  assert.equal(told.length, 4, told.join('\n'));
  const lines = text.split('\n');
  const words = ['colour', 'planet', 'nation', 'fatal'];
  for (const [index, fault] of told.entries()) {
    const [, line, column] = /^(\d+):(\d+): \S/.exec(fault);
    assert.ok(lines[line - 1].slice(column - 1).includes(words[index]), fault);
  }
  assert.match(told[0], /unknown key `colour`, expected one of /);
  assert.match(told[1], /unknown name `planet`, expected one of .*`country`/);
  assert.deepEqual(packs(), before);
  assert.throws(() => check('acme/v1/person', {}), refused);
});

test('what is no pack at all is refused', async () => {
  const { loadPack } = await fresh();
  assert.match(faults(loadPack, ''), /^1:1: /);
  assert.match(faults(loadPack, 'colour = "red"'), /^1:1: Must be valid JSON$/);
  assert.match(faults(loadPack, '{"pack": {}} x'), /^1:14: /);
  assert.match(faults(loadPack, '{\n  "pack": 1,\n  "pack": 2}'), /^3:3: this key is given twice$/);
  assert.match(faults(loadPack, '[]'), /^1:1: expected a table, found a list$/);
  assert.match(faults(loadPack, '"\\ud800"'), /^1:2: /);
  assert.match(faults(loadPack, '['.repeat(100_000)), /^1:65: /);
  const cycle = {};
  cycle.pack = cycle;
  for (const wrong of [undefined, null, 7, true, () => 1, Symbol('x'), cycle, { pack: 1n }]) {
    assert.throws(() => loadPack(wrong), { name: 'FirstpassError', code: 'argument' });
  }
});

test('one unknown check refuses a pack as a whole', async () => {
  const { check, loadPack } = await fresh();
  const text = JSON.stringify(small('acme/v1/person', ({ field }) => (field.phone.check = 'fax')));
  assert.match(faults(loadPack, text), /^1:\d+: unknown name `fax`/);
  assert.throws(() => check('acme/v1/person', { name: 'Nadeshiko' }), refused);
  assert.equal(loadPack(text.replace('"fax"', '"phone"')).id, 'acme/v1/person');
});

test('a pack that needs a later version of firstpass is refused', async () => {
  const { loadPack } = await fresh();
  const needs = (version) => small('acme/v1/person', ({ pack }) => (pack.engine_min = version));
  assert.match(faults(loadPack, needs('99.0.0')), /^1:\d+: this pack needs a later version of firstpass than \d+\.\d+\.\d+$/);
  assert.match(faults(loadPack, needs('soon')), /a version is three numbers/);
  assert.equal(loadPack(needs('0.1.0')).id, 'acme/v1/person');
});

test('a pack whose content is not that of its revision is refused', async () => {
  const { loadPack } = await fresh();
  const changed = bridge.replace('"max_length":', '"max_length":1');
  assert.match(faults(loadPack, changed), /the content is that of the revision .*: build the pack again/);
});

test('256 KiB are read and one byte more is refused', async () => {
  const { loadPack } = await fresh();
  const text = JSON.stringify(small());
  assert.match(faults(loadPack, text.padEnd((1 << 18) + 1)), /^1:262145: a pack has at most 262144 bytes$/);
  assert.match(faults(loadPack, text.padEnd(1 << 28)), /a pack has at most 262144 bytes$/);
  assert.equal(loadPack(text.padEnd(1 << 18)).id, 'acme/v1/person');
});

test('an id that is taken stays as it was, without replace', async () => {
  const { check, describe, loadPack, packs } = await fresh();
  loadPack(small());
  const before = [packs(), check(INDIVIDUAL, {}), describe(INDIVIDUAL), check('acme/v1/person', {})];
  for (const id of [INDIVIDUAL, 'acme/v1/person']) {
    const other = small(id, ({ field }) => (field.name.required = false));
    for (const options of [undefined, {}, { replace: false }]) {
      assert.throws(() => loadPack(other, options), (error) => {
        assert.equal(error.code, 'pack');
        assert.ok(error.message.includes(id) && error.message.includes('{ replace: true }'));
        return true;
      });
    }
  }
  assert.deepEqual([packs(), check(INDIVIDUAL, {}), describe(INDIVIDUAL), check('acme/v1/person', {})], before);
});

test('with replace everything uses the new pack', async () => {
  const copy = await fresh();
  const { check, checkText, dependents, describe, fromForm, gate, loadPack, packs, toProviderError } = copy;
  const prepared = copy.prepareContext({ as_of: '2026-11-20', policy: { 'email-lowercase': 'warning' } });
  const body = { email: 'N@Example.com' };
  // Both packs have a rule of that name, and what was prepared before still means it.
  assert.equal(check(INDIVIDUAL, { basic_info: body }, prepared).overridden['email-lowercase'], 'warning');
  const stored = check(INDIVIDUAL, {}, { as_of: '2026-11-20' });
  toProviderError(stored);
  dependents(INDIVIDUAL, 'country');
  const order = packs().map(({ id }) => id);

  const info = copy.loadPack(small(INDIVIDUAL), { replace: true });
  assert.deepEqual(packs().map(({ id }) => id), order, 'it stands where the old one stood');
  assert.deepEqual(packs().find(({ id }) => id === INDIVIDUAL), info);
  for (const report of [check(INDIVIDUAL, body, prepared), checkText(INDIVIDUAL, JSON.stringify(body), prepared)]) {
    assert.deepEqual(codes(report), ['name missing', 'email email.not_lowercase']);
    assert.deepEqual([report.revision, report.overridden], [info.revision, { 'email-lowercase': 'warning' }]);
  }
  assert.equal(describe(INDIVIDUAL).provider, 'Acme');
  assert.deepEqual(dependents(INDIVIDUAL, 'country'), ['phone']);
  assert.deepEqual(fromForm(INDIVIDUAL, new FormData()), {});
  assert.deepEqual(toProviderError(check(INDIVIDUAL, body, prepared)), { problems: { name: ['name is required'] } });
  assert.equal(gate(INDIVIDUAL, 'CLOSED').allowed, false);
  // A policy for a rule that only the old pack had is a mistake now.
  const old = copy.prepareContext({ policy: { 'address-country-alpha3': 'off' } });
  assert.throws(() => check(INDIVIDUAL, body, old), { code: 'context' });

  // Once more, and back again.
  loadPack(small(INDIVIDUAL, ({ field }) => (field.name.required = false)), { replace: true });
  assert.deepEqual(codes(check(INDIVIDUAL, body, prepared)), ['email email.not_lowercase']);
  loadPack(small(INDIVIDUAL), { replace: true });
  assert.deepEqual(codes(check(INDIVIDUAL, body, prepared)), ['name missing', 'email email.not_lowercase']);
  assert.equal(check('fin/v2/attach', {}).issues.length > 0, true, 'the others are as they were');
});

test('the same pack once more changes nothing', async () => {
  const { check, loadPack, packs } = await fresh();
  const info = loadPack(small());
  const before = check(info.id, {}, { as_of: '2026-11-20' });
  for (let time = 0; time < 2_000; time += 1) assert.equal(loadPack(small(), { replace: true }), info);
  assert.equal(packs().filter(({ id }) => id === info.id).length, 1);
  assert.deepEqual(check(info.id, {}, { as_of: '2026-11-20' }), before);
  // A label is no part of the rules, yet it is shown.
  const copy = await fresh();
  copy.loadPack(small());
  copy.loadPack(small('acme/v1/person', ({ field }) => (field.name.label = 'Your name')), { replace: true });
  assert.equal(copy.describe('acme/v1/person').fields[0].label, 'Your name');
});

test('what was loaded is there again after a module failed', async () => {
  await withFailures(async (copy, failures) => {
    const { check, checkText, fromProviderError, gate, loadPack, toProviderError } = copy;
    const ids = [loadPack(bridge).id, loadPack(stripe).id, loadPack(small(INDIVIDUAL), { replace: true }).id];
    const prepared = copy.prepareContext({ as_of: '2026-11-20', policy: { 'email-lowercase': 'warning' } });
    const tell = () =>
      JSON.stringify([
        ids.map((id) => check(id, { email: 'N@Example.com' }, { as_of: '2026-11-20' })),
        ids.map((id) => checkText(id, '{"email": "N@Example.com"}', { as_of: '2026-11-20' })),
        check(INDIVIDUAL, { email: 'N@Example.com' }, prepared),
        ids.map((id) => toProviderError(check(id, {}, { as_of: '2026-11-20' }))),
        ids.map((id) => fromProviderError(id, { errors: { email: 'Small letters only' } })),
        gate(INDIVIDUAL, 'CLOSED'),
        check('fin/v2/attach', {}, { as_of: '2026-11-20' }),
      ]);
    const expected = tell();
    const internal = { name: 'FirstpassError', code: 'internal' };
    const calls = {
      check_flat: () => check(ids[0], {}),
      check_text: () => checkText(ids[1], '{}'),
      call: () => copy.prepareContext({ as_of: '2026-11-21' }),
      tools_call: () => fromProviderError(ids[0], 'x'),
      tools_buffer: () => fromProviderError(ids[1], 'x'),
    };
    for (const [name, call] of Object.entries(calls)) {
      failures[name] = 1;
      assert.throws(call, internal, name);
      assert.equal(tell(), expected, name);
    }
    const { check: checks, tools } = failures.started;
    assert.deepEqual([checks, tools], [4, 3]);
  });
});

test('a pack that was loaded while a module failed is there as a whole or not at all', async () => {
  await withFailures(async (copy, failures) => {
    const { check, loadPack, packs } = copy;
    const before = packs().length;
    for (const name of ['loader_call', 'loader_buffer', 'call']) {
      failures[name] = 1;
      assert.throws(() => loadPack(small()), { code: 'internal' }, name);
      assert.equal(packs().length, before, name);
      assert.throws(() => check('acme/v1/person', {}), refused, name);
    }
    assert.equal(loadPack(small()).id, 'acme/v1/person');
    assert.deepEqual(codes(check('acme/v1/person', {})), ['name missing']);
    assert.ok(check('fin/v2/individual', {}).issues.length > 0);
    assert.equal(loadPack(stripe).id, 'stripe/v1/person');
  });
});

test('a getter of a payload cannot load a pack', async () => {
  const { check, loadPack } = await fresh();
  assert.throws(() => check(INDIVIDUAL, { get basic_info() { return loadPack(small()); } }), { code: 'payload' });
  assert.equal(loadPack(small()).id, 'acme/v1/person');
});
