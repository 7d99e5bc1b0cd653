// Every repair that the report of a conformance case offers: it takes its issue away, brings no other, and doing it again
// changes nothing.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { applyFixes, check, dependents, describe, loadPack } from '../dist/index.js';
import { cases, examplePacks } from './support/cases.mjs';

for (const json of examplePacks()) loadPack(json);

const CODES = new URL('../../rules/codes.toml', import.meta.url);

/** The codes that have a repair. */
const REPAIRABLE = [...readFileSync(CODES, 'utf8').matchAll(/^\["([^"]+)"\](?:\n(?!\[)[^\n]*)*?\nfix = "([^"]+)"/gm)];

const key = ({ path, code, rule }) => `${path} ${code} ${rule}`;
const form = (path) => path.replace(/[.[\]]/g, '\\$&').replaceAll('\\[\\]', '\\[\\d+\\]').replace('*', '[^.]+');

test('each repair takes its issue away and brings no other', () => {
  const seen = new Set();
  let repairs = 0;
  for (const { name, pack, text, context, isText } of cases()) {
    if (isText) continue;
    const body = JSON.parse(text);
    const before = check(pack, body, context);
    if (before.issues.some(({ code }) => code === 'limit.issues')) continue;
    const told = new Set(before.issues.map(key));
    for (const issue of before.issues) {
      if (issue.fix === undefined) continue;
      const { payload, applied } = applyFixes(pack, body, before, { only: [issue] });
      // Parts of an upload are no fields whose text could be written.
      if (applied.length === 0 && pack === 'fin/v1/upload') continue;
      const about = `${name}: ${key(issue)} ${issue.fix}`;
      assert.deepEqual(applied.map(({ fix }) => fix), [issue.fix], about);
      const after = check(pack, payload, context);
      assert.ok(!after.issues.some((other) => key(other) === key(issue)), `${about} stays`);
      const looking = new RegExp(`^(${[issue.path, ...dependents(pack, issue.path)].map(form).join('|')})$`);
      for (const other of after.issues) {
        // Repaired values may be the same as others, and rules of the request as a whole may see them now.
        if (told.has(key(other)) || /^items\./.test(other.code)) continue;
        assert.ok(other.path !== issue.path || isSeenNow(issue), `${about} adds ${key(other)}`);
        assert.match(other.path, looking, `${about} adds ${key(other)}`);
      }
      const again = applyFixes(pack, payload, before, { only: [issue] });
      assert.deepEqual(again.payload, payload, `${about} again`);
      assert.equal(typeof describe(pack).fixes[issue.fix], 'string', about);
      seen.add(`${issue.code} ${issue.fix}`);
      repairs += 1;
    }
  }
  assert.ok(repairs > 500, `${repairs} repairs`);
  const never = REPAIRABLE.filter(([, code, fix]) => !seen.has(`${code} ${fix}`)).map(([, code]) => code);
  assert.deepEqual(never, []);
});

/** Whether rules could not look at the value while it had its issue: its form was none. */
function isSeenNow({ code }) {
  return !code.startsWith('text.');
}
