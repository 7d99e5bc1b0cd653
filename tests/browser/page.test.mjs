// The page around the form: made from the packs, nothing from elsewhere, what it copies, how long a check takes.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { describe, packs } from '../../pkg/dist/index.js';
import { choose, demo, form, root, shown } from './support/demo.mjs';
import { focused } from './support/person.mjs';

const { open, url } = demo();

test('no field of a provider is named in the code of the form', () => {
  const names = packs().flatMap(({ id }) => describe(id).fields.flatMap(({ path }) => path.match(/\w+/g) ?? []));
  // A plain English word may stand anywhere; a name with an underscore is the provider's.
  const own = [...new Set(names)].filter((name) => name.includes('_'));
  assert.ok(own.length > 100);
  const files = readdirSync(join(root, 'www'), { recursive: true }).filter(
    (name) => /\.(js|html)$/.test(name) && !name.startsWith('data'),
  );
  assert.ok(files.length > 20);
  for (const file of files) {
    const text = readFileSync(join(root, 'www', file), 'utf8');
    const found = own.filter((name) => new RegExp(`\\b${name}\\b`).test(text));
    assert.deepEqual(found, [], file);
  }
});

test('nothing is loaded from elsewhere, and nothing is sent', async (t) => {
  const page = await open(t);
  const requests = [];
  page.on('request', (request) => requests.push(request));
  await page.reload();
  await page.waitForSelector('html[data-ready]');
  const foreign = requests
    .map((request) => request.url())
    .filter((address) => !address.startsWith(url()) && !address.startsWith('data:'));
  assert.deepEqual(foreign, []);
  requests.length = 0;
  await choose(page, 'examples', 'Create customer');
  await form(page).locator('button[type=submit]').click();
  await page.waitForTimeout(300);
  assert.deepEqual(
    requests.map((request) => request.url()),
    [],
  );
});

test('the copy buttons copy JSON', async (t) => {
  const page = await open(t, { permissions: ['clipboard-read', 'clipboard-write'] });
  await choose(page, 'mistakes', 'Email validation fails');
  const { request, answer } = await shown(page);
  for (const [name, value] of [
    ['Copy the request', request],
    ['Copy the answer', answer],
  ]) {
    await page.getByRole('button', { name }).click();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    assert.deepEqual(JSON.parse(copied), value);
  }
});

test('the time of a check is shown', async (t) => {
  const page = await open(t);
  await page.waitForFunction(() => /^[\d.]+ µs per check$/.test(document.getElementById('time').textContent));
});

test('the context decides', async (t) => {
  const page = await open(t);
  await choose(page, 'mistakes', 'RELIANCE 423 error');
  assert.equal((await shown(page)).status, 'HTTP 423');
  await page.click('details.context > summary');
  await page.getByLabel('RELIANCE verification is enabled for the client').check();
  assert.equal((await shown(page)).status, 'No refusal');
  // Documents expire as time goes by.
  await choose(page, 'examples', 'Attach documents');
  await page.getByLabel('The date that counts as today').fill('2030-01-01');
  assert.deepEqual(Object.keys((await shown(page)).answer.errors), ['identifying_documents[1].expiry_date']);
});

test('the menus work by keyboard, and by touch on a phone', async (t) => {
  const page = await open(t, { viewport: { width: 320, height: 640 }, hasTouch: true });
  await page.locator('#examples > summary').tap();
  await page.locator('#examples button').first().tap();
  assert.match((await shown(page)).verdict, /^Nothing/);
  await page.focus('#mistakes > summary');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  assert.match(await focused(page), /^Email validation fails/);
  await page.keyboard.press('Escape');
  assert.equal(await focused(page), 'Mistakes');
  assert.equal(await page.locator('#mistakes ul').isVisible(), false);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  assert.equal(await focused(page), 'Email');
});
