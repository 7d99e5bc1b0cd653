// Values that may be meant at a path.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { FirstpassError, check, suggest } from '../dist/index.js';

const { cases } = JSON.parse(readFileSync(new URL('../../tests/suggest/cases.json', import.meta.url), 'utf8'));
const INDIVIDUAL = 'fin/v2/individual';
const FIRST = 'basic_info.first_name_en';

test('every case is answered as in Rust', () => {
  assert.ok(cases.length > 15);
  for (const { about, pack, body, path, expect } of cases) {
    const before = structuredClone(body);
    assert.deepEqual(suggest(pack, body, path), expect, about);
    assert.deepEqual(body, before, 'the payload stays as it is');
  }
});

test('what is suggested passes the check', () => {
  for (const { pack, body, path } of cases) {
    const steps = path.match(/[^.[\]]+/g);
    for (const { value } of suggest(pack, body, path).suggestions) {
      const payload = structuredClone(body);
      const holder = steps.slice(0, -1).reduce((object, step) => object[step], payload);
      holder[steps.at(-1)] = value;
      assert.deepEqual(check(pack, payload).issues.filter((issue) => issue.path === path), [], `${path} ${value}`);
    }
  }
});

test('a body that cannot be read has no suggestions', () => {
  const deep = JSON.parse(`${'['.repeat(80)}${']'.repeat(80)}`);
  for (const body of [undefined, 7, [], { basic_info: { first_name: 'Jos\ud83d' } }, { basic_info: deep }]) {
    assert.deepEqual(suggest(INDIVIDUAL, body, FIRST), { suggestions: [], reason: 'no_value' });
  }
});

test('misuse throws, and no message holds a value', () => {
  const cycle = {};
  cycle.cycle = cycle;
  const thrower = {
    get basic_info() {
      throw new Error('José');
    },
  };
  for (const [code, call] of [
    ['pack', () => suggest('fin/v9/individual', {}, FIRST)],
    ['argument', () => suggest(INDIVIDUAL, {}, 7)],
    ['argument', () => suggest(INDIVIDUAL, {}, undefined)],
    ['payload', () => suggest(INDIVIDUAL, cycle, FIRST)],
    ['payload', () => suggest(INDIVIDUAL, thrower, FIRST)],
    ['payload', () => suggest(INDIVIDUAL, { big: 1n }, FIRST)],
  ]) {
    assert.throws(call, (error) => error instanceof FirstpassError && error.code === code && !error.message.includes('José'));
  }
});
