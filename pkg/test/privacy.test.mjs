// No value of a payload, and no key that a pack does not declare, comes back in a report or an error.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { check, checkText, packs, prepareContext, toProviderError, visible } from '../dist/index.js';
import { base, contexts } from './support/cases.mjs';

const full = prepareContext(contexts.full);
const CANARY = 'c4n4ry';

/** Every way to put canaries into a body. */
function* poisoned(body) {
  const texts = [CANARY, ` ${CANARY} `, `${CANARY}\0`, `<b>${CANARY}</b>`, `É${CANARY}`, `${CANARY}@example.com`, `+${CANARY}`];
  const values = [...texts, [CANARY], { [CANARY]: CANARY }, [{ [CANARY]: [CANARY] }]];
  const everywhere = (value, change) => {
    if (Array.isArray(value)) return value.map((item) => everywhere(item, change));
    if (typeof value === 'object' && value !== null) {
      return { ...Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, everywhere(inner, change)])), [CANARY]: 1 };
    }
    return change(value);
  };
  for (const value of values) {
    yield everywhere(body, () => value);
    for (const key of Object.keys(body)) yield { ...body, [key]: value };
    yield value;
  }
  yield everywhere(body, (value) => value);
}

test('no report holds a value or an undeclared key', () => {
  let checked = 0;
  for (const { id } of packs()) {
    const bodies = ['individual', 'attach', 'attach-passport'].map(base);
    for (const body of bodies.flatMap((each) => [...poisoned(each)])) {
      const text = JSON.stringify(body);
      const reports = [
        check(id, body, full),
        checkText(id, text, full),
        checkText(id, text.slice(0, -1), full),
        checkText(id, `${text}${CANARY}`, full),
        checkText(id, text.replace('{', `{"${CANARY}":1,"${CANARY}":2,`), full),
        check(id, { [`${CANARY}\ud800`]: body }, full),
      ];
      for (const report of reports) {
        const told = JSON.stringify([report, toProviderError(report), visible(report, { submitted: true })]);
        assert.ok(!told.includes(CANARY), told);
        checked += 1;
      }
    }
  }
  assert.ok(checked > 500);
});
