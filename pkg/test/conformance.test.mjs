// The shared cases, through check and checkText, and their bytes against those of the Rust crate.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { check, checkText, loadPack } from '../dist/index.js';
import { cases, examplePacks, expand } from './support/cases.mjs';
import { nativeIsMissing, nativeReports } from './support/native.mjs';

const loaded = examplePacks().map((json) => loadPack(json).id);
const all = cases();

test('every case is answered as expected', () => {
  assert.ok(all.length > 1000, `only ${all.length} cases were found`);
  for (const id of loaded) assert.ok(all.some(({ pack }) => pack === id), `${id} has no case`);
  const failures = [];
  const attempt = (name, work) => {
    try {
      work();
    } catch (error) {
      failures.push(`${name}\n${error.message}`);
    }
  };
  for (const each of all) {
    attempt(`${each.name} (checkText)`, () => compare(checkText(each.pack, each.text, each.context), each));
    if (!each.isText) {
      attempt(`${each.name} (check)`, () => compare(check(each.pack, JSON.parse(each.text), each.context), each));
    }
  }
  assert.equal(failures.length, 0, `${failures.length} failures:\n\n${failures.slice(0, 20).join('\n\n')}`);
});

test('check and checkText give the same bytes', () => {
  for (const { name, pack, text, context, isText } of all) {
    if (isText) continue;
    const ofObject = JSON.stringify(check(pack, JSON.parse(text), context));
    assert.equal(ofObject, JSON.stringify(checkText(pack, text, context)), name);
  }
});

test('the reports have the bytes of the Rust crate', { skip: nativeIsMissing() }, () => {
  const native = nativeReports(all);
  assert.equal(native.length, all.length);
  all.forEach(({ name, pack, text, context }, index) => {
    assert.equal(JSON.stringify(checkText(pack, text, context)), native[index], name);
  });
});

function compare(report, { pack, context, expect }) {
  assert.equal(report.pack, pack);
  assert.equal(report.as_of, context.as_of);
  const { verdict, complete, overridden } = report;
  assert.deepEqual({ verdict, complete }, { verdict: expect.verdict, complete: expect.complete });
  assert.deepEqual(overridden, expect.overridden);
  for (const list of ['issues', 'unverified']) {
    const expected = expand(expect[list] ?? []);
    const line = ({ path, code, rule = '-' }) => `${path} ${code} ${rule}`;
    assert.deepEqual(report[list].map(line), expected.map(line));
    report[list].forEach((entry, index) => {
      assert.equal(entry.pointer, entry.path.replace(/[^.[\]]+|[.[\]]+/g, (part) => (/[.[\]]/.test(part) ? '' : `/${part}`)));
      for (const [key, value] of Object.entries(expected[index])) {
        assert.deepEqual(entry[key] ?? null, value, `${list} ${entry.path} ${key}`);
      }
    });
  }
}
