// `firstpass/core`, which leaves the large tables out: the same reports, but for what the tables would decide.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as core from '../dist/core.js';
import * as whole from '../dist/index.js';
import { cases, examplePacks } from './support/cases.mjs';

for (const json of examplePacks()) for (const host of [core, whole]) host.loadPack(json);

const LEFT_OUT = 'table.left_out';

/** The codes that only a large table gives. */
const OF_TABLES = new Set(['phone.unassigned']);

test('what the tables would decide is unverified, and nothing else changes', () => {
  let leftOut = 0;
  for (const { name, pack, text, context } of cases()) {
    const small = core.checkText(pack, text, context);
    const large = whole.checkText(pack, text, context);
    const own = small.unverified.filter(({ code }) => code === LEFT_OUT);
    leftOut += own.length;
    assert.deepEqual(
      small.unverified.filter(({ code }) => code !== LEFT_OUT),
      large.unverified,
      name,
    );
    // A repair that needs a table is not offered.
    const repairs = (issues) => issues.map(({ fix, ...issue }) => ({ ...issue, fix: fix === 'e164' ? undefined : fix }));
    assert.deepEqual(repairs(small.issues), repairs(large.issues.filter(({ code }) => !OF_TABLES.has(code))), name);
    assert.equal(small.complete, large.complete && own.length === 0, name);
    // Where the tables find something, the smaller module says that it did not look.
    const unseen = large.issues.filter(({ code }) => OF_TABLES.has(code)).map(({ path }) => path);
    for (const path of unseen) assert.ok(own.some((entry) => entry.path === path), `${name}: ${path}`);
    if (unseen.length === 0) assert.equal(small.verdict, large.verdict, name);
  }
  assert.ok(leftOut > 1000, `only ${leftOut} entries`);
});

test('a single value that a table decides is unverified', () => {
  assert.deepEqual(core.checkValue('phone', '+14155552671'), { verdict: 'unverified', code: LEFT_OUT });
  assert.deepEqual(core.checkValue('phone', '4155552671'), { verdict: 'invalid', code: 'phone.no_plus' });
  assert.deepEqual(whole.checkValue('phone', '+14155552671'), { verdict: 'valid' });
});

test('both have the same functions', () => {
  assert.deepEqual(Object.keys(core).sort(), Object.keys(whole).sort());
});
