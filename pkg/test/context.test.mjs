// Contexts: plain and prepared ones, the day, mistakes, policies.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FirstpassError, check, checkText, prepareContext } from '../dist/index.js';
import { base, contexts } from './support/cases.mjs';

const PACK = 'fin/v2/individual';
const isContextError = (pattern) => (error) =>
  error instanceof FirstpassError && error.code === 'context' && pattern.test(error.message);

test('without as_of the UTC date counts as today', () => {
  const today = () => new Date().toISOString().slice(0, 10);
  for (const context of [undefined, {}, { flags: {} }, prepareContext({})]) {
    const before = today();
    const report = check(PACK, {}, context);
    assert.ok([before, today()].includes(report.as_of));
  }
  const { now } = Date;
  try {
    const prepared = prepareContext({});
    for (const [moment, day] of [['2024-02-29T23:59:59Z', '2024-02-29'], ['2026-03-01T00:00:00Z', '2026-03-01']]) {
      Date.now = () => Date.parse(moment);
      const eighteen = `${Number(day.slice(0, 4)) - 18}-03-01`;
      for (const context of [undefined, {}, prepared]) {
        const report = check(PACK, { basic_info: { dob: eighteen } }, context);
        assert.equal(report.as_of, day);
        assert.equal(report.issues.some(({ code }) => code === 'age.under_minimum'), day === '2024-02-29');
        assert.equal(checkText(PACK, '{}', context).as_of, day);
      }
    }
  } finally {
    Date.now = now;
  }
});

test('a prepared context answers as the plain one, and is opaque', () => {
  const prepared = prepareContext(contexts.full);
  for (const body of [base('individual'), {}, null]) {
    assert.deepEqual(check(PACK, body, prepared), check(PACK, body, contexts.full));
  }
  assert.ok(Object.isFrozen(prepared));
  assert.deepEqual(Reflect.ownKeys(prepared), []);
  assert.equal(JSON.stringify(prepared), '{}');
});

test('changing a plain context counts; changing it after it was prepared does not', () => {
  const context = { ...structuredClone(contexts.full), catalogues: { occupations: [42] } };
  const prepared = prepareContext(context);
  const codes = (context) => check(PACK, base('individual'), context).issues.map(({ code }) => code);
  assert.deepEqual(codes(context), []);
  context.catalogues.occupations[0] = 7;
  assert.deepEqual(codes(context), ['catalogue.not_listed']);
  assert.deepEqual(codes(prepared), []);
});

test('any number of contexts may be in use', () => {
  const make = (index) => ({ ...contexts.full, as_of: `2026-11-${String(1 + (index % 28)).padStart(2, '0')}`, headers: { n: `${index}` } });
  const prepared = Array.from({ length: 40 }, (_, index) => prepareContext(make(index)));
  for (let round = 0; round < 3; round += 1) {
    for (let index = 0; index < 40; index += 1) {
      assert.equal(check(PACK, {}, prepared[index]).as_of, make(index).as_of);
      assert.equal(check(PACK, {}, make(39 - index)).as_of, make(39 - index).as_of);
    }
  }
});

test('a wrong context is an error that names the key and no value', () => {
  const wrong = [
    [{ today: 'SECRET' }, /today/],
    [{ as_of: 'SECRET' }, /as_of/],
    [{ as_of: '2026-02-30' }, /as_of/],
    [{ flags: { reliance_enabled: 'SECRET' } }, /flags\.reliance_enabled/],
    [{ catalogues: { occupations: ['SECRET'] } }, /occupations/],
    [{ policy: { 'email-lowercase': 'SECRET' } }, /policy\.email-lowercase/],
    [null, /object/],
    ['SECRET', /object/],
    [[], /object/],
    [() => 1, /JSON/],
    [{ as_of_time: 1n }, /JSON/],
    [{ get flags() { throw new Error('SECRET'); } }, /JSON/],
    [{ as_of_time: '\ud800' }, /JSON/],
  ];
  const cycle = {};
  cycle.flags = cycle;
  for (const [context, pattern] of [...wrong, [cycle, /JSON/]]) {
    for (const attempt of [
      () => prepareContext(context),
      () => check(PACK, {}, context),
      () => checkText(PACK, '{}', context),
    ]) {
      assert.throws(attempt, isContextError(pattern));
      assert.throws(attempt, ({ message, cause }) => !message.includes('SECRET') && cause === undefined);
    }
  }
  assert.equal(check(PACK, base('individual'), contexts.full).verdict, 'valid');
});

test('a policy changes severities and the report lists what it changed', () => {
  const body = base('individual');
  body.basic_info.email = 'Maria@example.com';
  const context = { ...contexts.full, policy: { 'email-lowercase': 'warning', 'dob-age': 'error' } };
  for (const each of [context, prepareContext(context)]) {
    for (let times = 0; times < 2; times += 1) {
      const report = check(PACK, body, each);
      assert.equal(report.verdict, 'valid');
      assert.equal(report.issues[0].severity, 'warning');
      assert.deepEqual(report.overridden, { 'email-lowercase': 'warning' });
      report.overridden.changed = 'by the caller';
      assert.equal(JSON.stringify(checkText(PACK, '[]', each).overridden), '{"email-lowercase":"warning"}');
      assert.equal(JSON.stringify(check(PACK, '\ud800', each).overridden), '{"email-lowercase":"warning"}');
    }
  }
});

test('a policy for a rule that the pack does not have is an error of usage', () => {
  const context = { ...contexts.full, policy: { 'one-selfie': 'off' } };
  const prepared = prepareContext(context);
  for (const each of [context, prepared]) {
    for (const attempt of [() => check(PACK, {}, each), () => checkText(PACK, '{}', each), () => check(PACK, '\ud800', each)]) {
      assert.throws(attempt, isContextError(/policy\.one-selfie/));
    }
    assert.equal(check('fin/v2/attach', {}, each).verdict, 'invalid');
  }
});
