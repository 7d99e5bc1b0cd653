// No value of a payload, and no key that a pack does not declare, comes back in a report or an error.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  check,
  checkFile,
  checkText,
  dependents,
  describe,
  fromProviderError,
  gate,
  loadPack,
  migrate,
  packs,
  prepareContext,
  toProviderError,
  visible,
} from '../dist/index.js';
import { base, contexts, examplePacks } from './support/cases.mjs';

examplePacks().forEach((json) => loadPack(json));
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

/** What was thrown, with all that it has. */
function thrown(work) {
  try {
    work();
  } catch (error) {
    assert.equal(error.name, 'FirstpassError');
    assert.equal(error.cause, undefined);
    return `${error.stack} ${JSON.stringify(error)}`;
  }
  return '';
}

/** A body whose own keys are harmless: those of an upload are the names of a form's controls, and its reports name them. */
function withoutNames(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return body;
  return Object.fromEntries(Object.entries(body).filter(([key]) => key !== CANARY));
}

test('no report holds a value or an undeclared key', () => {
  let checked = 0;
  for (const { id } of packs()) {
    const isUpload = describe(id).fields.some(({ type }) => type === 'rest');
    const bodies = ['individual', 'attach', 'attach-passport', 'fin-v1-upload', 'stripe-full'].map(base);
    for (const each of bodies.flatMap((each) => [...poisoned(each)])) {
      const body = isUpload ? withoutNames(each) : each;
      const text = JSON.stringify(body);
      const reports = [
        check(id, body, full),
        checkText(id, text, full),
        checkText(id, text.slice(0, -1), full),
        checkText(id, `${text}${CANARY}`, full),
        checkText(id, isUpload ? text : text.replace('{', `{"${CANARY}":1,"${CANARY}":2,`), full),
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

test('of a migration only the body and the path hold values', () => {
  let migrated = 0;
  for (const [from, to, name] of [
    ['fin/v1/individual', 'fin/v2/individual', 'fin-v1-individual'],
    ['fin/v1/attach', 'fin/v2/attach', 'fin-v1-attach'],
  ]) {
    for (const body of poisoned(base(name))) {
      for (const context of [undefined, full]) {
        const { notes, report } = migrate(from, to, body, context);
        assert.ok(!JSON.stringify([notes, report, toProviderError(report)]).includes(CANARY));
        migrated += 1;
      }
    }
    const secret = new Error(CANARY);
    for (const wrong of [
      { [CANARY]: 1n },
      { get [CANARY]() { throw secret; } },
      { toJSON() { throw secret; } },
      { customer_id: CANARY, proof_of_identity: { amount: 1n } },
    ]) {
      assert.ok(!thrown(() => migrate(from, to, wrong)).includes(CANARY));
    }
  }
  assert.ok(migrated > 50);
});

test('a payload that is taken for a pack, a status or a path is not repeated', () => {
  for (const body of [...poisoned(base('individual')), ...poisoned(base('stripe-full'))]) {
    // The first key that a pack does not have is named: it is the name of a field then.
    const pack = withoutNames(body);
    const text = JSON.stringify(pack);
    assert.ok(!thrown(() => loadPack(text)).includes(CANARY), text);
    assert.ok(!thrown(() => loadPack(pack)).includes(CANARY), text);
    assert.ok(!thrown(() => loadPack(text.slice(0, -1))).includes(CANARY), text);
    const field = { pack: JSON.parse(examplePacks()[0]).pack, field: pack };
    assert.ok(!thrown(() => loadPack(field)).includes(CANARY), text);
    assert.ok(!thrown(() => gate('fin/v2/attach', body)).includes(CANARY));
    assert.ok(!thrown(() => dependents('fin/v2/attach', body)).includes(CANARY));
    assert.ok(!thrown(() => loadPack(pack, body)).includes(CANARY));
  }
  assert.ok(!JSON.stringify(gate('fin/v2/attach', CANARY).issues).includes(CANARY));
  assert.deepEqual(dependents('fin/v2/attach', CANARY), []);
  assert.ok(!thrown(() => check(CANARY, {})).includes(CANARY));
  assert.ok(!thrown(() => migrate(CANARY, 'fin/v2/attach', {})).includes(CANARY));
});

test('of what a provider told only its own words are repeated', () => {
  for (const body of poisoned(base('individual'))) {
    for (const answer of [{ errors: { [CANARY]: ['no'] } }, { data: body }, { errors: [body] }, { [CANARY]: body }]) {
      for (const issue of fromProviderError('fin/v2/individual', answer)) {
        const { message, ...rest } = issue;
        assert.ok(!JSON.stringify(rest).includes(CANARY));
        if (issue.code !== 'provider.message') assert.ok(!message.includes(CANARY));
      }
    }
  }
  assert.ok(!thrown(() => toProviderError({ pack: CANARY, issues: [] })).includes(CANARY));
  assert.ok(!thrown(() => toProviderError(CANARY)).includes(CANARY));
});

test('nothing of a file is repeated', async () => {
  const told = async (file, options) => {
    try {
      return JSON.stringify(await checkFile(file, options));
    } catch (error) {
      return thrown(() => {
        throw error;
      });
    }
  };
  const bytes = new TextEncoder().encode(CANARY);
  const broken = new File([bytes], `${CANARY}.png`);
  broken.stream = () => new ReadableStream({ start: (controller) => controller.error(new Error(CANARY)) });
  for (const text of [
    await told(new File([bytes], `${CANARY}.png`, { type: `image/${CANARY}` })),
    await told(bytes, { name: CANARY, type: CANARY }),
    await told(broken),
    await told(CANARY),
    await told({ name: CANARY, stream: () => CANARY }),
    await told(bytes, { name: { [CANARY]: CANARY } }),
    await told(bytes, { maxBytes: CANARY }),
  ]) {
    assert.ok(text !== '' && !text.includes(CANARY), text);
  }
});
