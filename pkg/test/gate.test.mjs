// Whether a provider takes a request in the customer's status.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { check, gate, loadPack, packs } from '../dist/index.js';
import { cases, examplePacks } from './support/cases.mjs';
import { nativeGates, nativeIsMissing } from './support/native.mjs';

examplePacks().forEach((json) => loadPack(json));
const ATTACH = 'fin/v2/attach';

test('a status that the documents allow is allowed', () => {
  assert.deepEqual(gate(ATTACH, 'INCOMPLETE'), { pack: ATTACH, status: 'INCOMPLETE', allowed: true, issues: [] });
});

test('a status that they refuse is refused, in the words of the provider', () => {
  for (const status of ['REVIEWING', 'APPROVED', 'ON_HOLD', 'REJECTED']) {
    const { allowed, issues } = gate(ATTACH, status);
    assert.equal(allowed, false, status);
    assert.deepEqual(issues.map(({ rule, code, severity, message }) => [rule, code, severity, message]), [
      ['customer-status', 'status.not_allowed', 'error', 'Customer is not eligible for this operation'],
    ]);
  }
});

test('of a status that they do not name nothing is known', () => {
  for (const status of ['', 'incomplete', ' INCOMPLETE', 'NO_SUCH_STATUS', '__proto__', 'é\0', '\ud800', 'x'.repeat(10_000)]) {
    const { allowed, issues, ...rest } = gate(ATTACH, status);
    assert.deepEqual(rest, { pack: ATTACH, status });
    assert.equal(allowed, null);
    assert.deepEqual(issues.map(({ code, severity }) => [code, severity]), [['status.unknown', 'warning']]);
  }
});

test('of a request without a gate nothing is known either', () => {
  for (const status of ['APPROVED', 'NO_SUCH_STATUS', '']) {
    assert.deepEqual(gate('fin/v2/individual', status), { pack: 'fin/v2/individual', status, allowed: null, issues: [] });
  }
});

test('the answers have the bytes of the Rust crate, for every pack and status', { skip: nativeIsMissing() }, () => {
  const statuses = new Set(['', 'NO_SUCH_STATUS', 'ACTIVE', 'DRAFT', 'ACTION_REQUIRED', 'ACTION_REQUIRED_RETRY', 'PENDING']);
  for (const { context } of cases()) if (context.customer_status) statuses.add(context.customer_status);
  const as_of = new Date().toISOString().slice(0, 10);
  const questions = packs().flatMap(({ id: pack }) => [...statuses].map((status) => ({ pack, status, as_of })));
  const answers = questions.map(({ pack, status }) => gate(pack, status));
  assert.deepEqual(answers.map((answer) => JSON.stringify(answer)), nativeGates(questions));
  const seen = new Set(answers.map(({ allowed }) => allowed));
  assert.deepEqual(seen, new Set([true, false, null]));
});

test('a status that is no text, and an unknown pack, are misuse', () => {
  for (const status of [undefined, null, 7, {}, ['APPROVED']]) {
    assert.throws(() => gate(ATTACH, status), { name: 'FirstpassError', code: 'argument' });
  }
  assert.throws(() => gate('none', 'APPROVED'), { name: 'FirstpassError', code: 'pack' });
});

test('a check with the status in its context says the same', () => {
  const { issues } = check(ATTACH, {}, { customer_status: 'APPROVED' });
  const own = issues.filter(({ rule }) => rule === 'customer-status');
  assert.deepEqual(own, gate(ATTACH, 'APPROVED').issues);
});
