// What the back end knows: each pack's panel has what its rules look at, and nothing else.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { check, packs } from '../../pkg/dist/index.js';
import { cases } from '../../pkg/test/support/cases.mjs';
import { onboardings, reads } from '../../www/data/context.js';
import { demo, goTo, setToday, shown } from './support/demo.mjs';

const { open } = demo();

/** Keys that a rule looks at together with another one, which alone is told as missing. */
const WITH = {
  grant_created_at: ['as_of_time', 'grant_expires_at'],
  'path.grant_token': ['used_tokens'],
  'path.id': ['used_tokens'],
};

/** A key without which a table decides, so that nothing is missing. */
const NEVER_MISSED = 'catalogues.postal_codes';

test('the keys that a pack reads are those that its rules miss without a context', () => {
  const found = new Map(packs().map(({ id }) => [id, new Set()]));
  for (const { pack, text, isText } of cases()) {
    if (isText || !found.has(pack)) continue;
    for (const { code, params } of check(pack, JSON.parse(text), { as_of: '2026-11-20' }).unverified) {
      if (code !== 'context.missing') continue;
      for (const key of [params.key, ...(WITH[params.key] ?? [])]) found.get(pack).add(key);
    }
  }
  for (const [id, keys] of found) {
    const missed = (reads[id] ?? []).filter((key) => key !== NEVER_MISSED);
    assert.deepEqual(missed.sort(), [...keys].sort(), id);
  }
});

test('every pack of an onboarding is there, and once', () => {
  const placed = onboardings.flatMap(({ packs }) => packs);
  assert.equal(new Set(placed).size, placed.length);
  const known = packs().map(({ id }) => id);
  assert.deepEqual(placed.filter((id) => !known.includes(id)), []);
});

test('the panel shows what the pack reads', async (t) => {
  const page = await open(t, { path: '#/ondato/v1/identity-verification' });
  await page.click('details.context > summary');
  const labels = () => page.locator('#context-fields label:visible').allInnerTexts();
  assert.deepEqual(await labels(), [
    'The date that counts as today',
    'Session id',
    'Tokens that were used before, one a line',
    'The page runs inside an iframe',
  ]);
  await page.getByLabel('The page runs inside an iframe').check();
  assert.match((await shown(page)).verdict, /^Ondato would refuse this/);
  await page.getByLabel('The page runs inside an iframe').uncheck();

  await goTo(page, '#/1money/v1/lightweight');
  assert.deepEqual(await labels(), ['The date that counts as today', 'Header Idempotency-Key']);
  await page.getByLabel('Header Idempotency-Key').fill('');
  await page.click('#fill');
  await page.getByLabel('Header Idempotency-Key').locator('visible=true').fill('not a UUID');
  assert.match((await shown(page)).verdict, /^1money would refuse this/);
});

test('a grant runs out, and a token is used once', async (t) => {
  const page = await open(t, { path: '#/1money/v1/onboarding-link' });
  await page.click('#fill');
  await page.click('details.context > summary');
  assert.match((await shown(page)).verdict, /^Nothing/);
  await page.getByLabel('When the grant expires').fill('2020-01-01T00:00:00Z');
  assert.match((await shown(page)).verdict, /^1money would refuse this/);
  await page.getByLabel('When the grant expires').fill('2199-01-01T00:00:00Z');
  await page.getByLabel('Tokens that were used before, one a line').fill('grant-4711');
  assert.match((await shown(page)).verdict, /^1money would refuse this/);
});

test('what another request hands on is shown and cannot be changed', async (t) => {
  const page = await open(t);
  await page.getByRole('combobox', { name: 'Country of residence' }).fill('MEX');
  await page.getByRole('link', { name: 'Attach documents' }).click();
  await setToday(page, '2026-11-20');
  await page.click('details.context > summary');
  assert.equal(await page.locator('output.handed-on:visible').innerText(), 'MEX');
});
