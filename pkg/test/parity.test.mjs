// check of a value and checkText of its text answer the same, for bodies that are wrong in many ways.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { check, checkText, loadPack, prepareContext } from '../dist/index.js';
import { contexts, examplePacks } from './support/cases.mjs';
import { nativeIsMissing, nativeReports } from './support/native.mjs';
import { generator } from './support/random.mjs';

const COUNT = 20_000;

examplePacks().forEach((json) => loadPack(json));

test('20,000 generated bodies have equal reports as values and as texts', () => {
  const { next, number } = generator(20_261_120);
  const prepared = Object.values(contexts).map(prepareContext);
  let invalid = 0;
  let issues = 0;
  for (let index = 0; index < COUNT; index += 1) {
    const { pack, body } = next();
    const context = prepared[number() < 0.8 ? 1 : 0];
    const text = JSON.stringify(body);
    const ofValue = check(pack, body, context);
    const ofText = checkText(pack, text, context);
    assert.equal(JSON.stringify(ofValue), JSON.stringify(ofText), text);
    assert.equal(JSON.stringify(body), text, 'the body was changed');
    invalid += ofValue.verdict === 'invalid' ? 1 : 0;
    issues += ofValue.issues.length;
  }
  assert.ok(invalid > COUNT / 2 && invalid < COUNT, `${invalid} of ${COUNT} are invalid`);
  assert.ok(issues > 2 * COUNT, `${issues} issues`);
});

test('generated bodies have the reports of the Rust crate', { skip: nativeIsMissing() }, () => {
  const { next } = generator(7);
  const checks = Array.from({ length: 2_000 }, () => {
    const { pack, body } = next();
    return { pack, context: contexts.full, text: JSON.stringify(body), body };
  });
  const context = prepareContext(contexts.full);
  nativeReports(checks).forEach((report, index) => {
    const { pack, body, text } = checks[index];
    assert.equal(JSON.stringify(check(pack, body, context)), report, text);
  });
});
