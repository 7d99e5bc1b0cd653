// The shared cases in Chromium: the same answers as in Node, byte for byte.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { check, checkText, loadPack } from '../../pkg/dist/index.js';
import { cases, examplePacks, expand } from '../../pkg/test/support/cases.mjs';
import { demo } from './support/demo.mjs';

const { open } = demo();
const all = cases();
const examples = examplePacks();
const AT_ONCE = 200;

examples.forEach((json) => loadPack(json));

/** Runs in the browser: loads the example packs, whose cases are asked too. */
async function loadInBrowser(packs) {
  const { loadPack } = await import('/pkg/index.js');
  return packs.map((json) => loadPack(json).id);
}

/** Runs in the browser: the reports of some cases as text. */
async function reportsInBrowser(some) {
  const { check, checkText } = await import('/pkg/index.js');
  return some.map(({ pack, text, context, isText }) => ({
    ofText: JSON.stringify(checkText(pack, text, context)),
    ofValue: isText ? null : JSON.stringify(check(pack, JSON.parse(text), context)),
  }));
}

test('every case gives in Chromium the report that it asks for, with the bytes of Node', async (t) => {
  assert.ok(all.length > 1000, `only ${all.length} cases were found`);
  const page = await open(t);
  const loaded = await page.evaluate(loadInBrowser, examples);
  for (const id of loaded) assert.ok(all.some(({ pack }) => pack === id), `${id} has no case`);
  for (let start = 0; start < all.length; start += AT_ONCE) {
    const some = all.slice(start, start + AT_ONCE);
    const plain = some.map(({ pack, text, context, isText }) => ({ pack, text, context, isText }));
    const reports = await page.evaluate(reportsInBrowser, plain);
    some.forEach((each, index) => {
      const { ofText, ofValue } = reports[index];
      assert.equal(ofText, JSON.stringify(checkText(each.pack, each.text, each.context)), each.name);
      compare(JSON.parse(ofText), each);
      if (each.isText) return;
      assert.equal(ofValue, JSON.stringify(check(each.pack, JSON.parse(each.text), each.context)), each.name);
      compare(JSON.parse(ofValue), each);
    });
  }
  t.diagnostic(`${all.length} cases`);
});

function compare(report, { name, expect }) {
  const { verdict, complete } = report;
  assert.deepEqual({ verdict, complete }, { verdict: expect.verdict, complete: expect.complete }, name);
  for (const list of ['issues', 'unverified']) {
    const expected = expand(expect[list] ?? []);
    assert.equal(report[list].length, expected.length, `${name}: ${list}`);
    expected.forEach((entry, index) => {
      for (const [key, value] of Object.entries(entry)) {
        assert.deepEqual(report[list][index][key] ?? null, value, `${name}: ${list} ${index} ${key}`);
      }
    });
  }
}
