// The page that brings a body of version 1 to version 2.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { migrate } from '../../pkg/dist/index.js';
import { migrations } from '../../www/data/migrations.js';
import { demo, form, goTo, shown } from './support/demo.mjs';

const { open } = demo();
const [individual, attach] = migrations;
const old = (page) => page.getByLabel('Body of the earlier version');

/** The new body as the page shows it. */
async function newBody(page) {
  return page.evaluate(() => {
    const copy = document.getElementById('new-json').cloneNode(true);
    for (const spoken of copy.querySelectorAll('.spoken')) spoken.remove();
    return JSON.parse(copy.textContent);
  });
}

const listed = (page, name) => page.locator(`#${name}-list li code`).allInnerTexts();

test("the guide's example, with what was guessed and what is missing", async (t) => {
  const page = await open(t, { path: '#/migrate', permissions: ['clipboard-read', 'clipboard-write'] });
  assert.equal(await page.locator('#new-result').isVisible(), false);
  await page.click('#old-example');
  const { body, notes, report } = migrate(individual.from, individual.to, individual.example);
  assert.deepEqual(await newBody(page), body);
  assert.deepEqual(body.address.street_line_2, 'Apt 4B');
  assert.deepEqual(await listed(page, 'notes'), notes.map(({ path }) => path));
  assert.deepEqual(await listed(page, 'missing'), report.issues.map(({ path }) => path));
  assert.match(await page.locator('#missing-list').innerText(), /Employment status/);
  assert.match(await page.locator('#new-verdict').innerText(), /^Fin\.com V2 would not accept this yet/);
  await page.getByRole('button', { name: 'Copy the new body' }).click();
  await page.waitForFunction(() => document.getElementById('announcements').textContent === 'Copied');
  assert.deepEqual(JSON.parse(await page.evaluate(() => navigator.clipboard.readText())), body);
});

test('the new body opens in its form, where the rest is filled in', async (t) => {
  const page = await open(t, { path: '#/migrate' });
  await page.click('#old-example');
  await page.getByRole('button', { name: 'Open in the form' }).click();
  await page.waitForSelector('form[data-pack="fin/v2/individual"]:visible');
  const { request } = await shown(page);
  assert.equal(request.basic_info.primary_nationality, 'USA');
  await page.getByLabel('Employment status').selectOption('EMPLOYED');
  assert.match((await shown(page)).verdict, /^Nothing that Fin\.com would refuse/);
  await page.goBack();
  await page.waitForSelector('#migrate-view:visible');
  assert.match(await old(page).inputValue(), /nationality/, 'the old body is still there');
});

test('what is pasted is migrated, and what moves to the address is told', async (t) => {
  const page = await open(t, { path: '#/migrate' });
  await page.getByRole('link', { name: 'Attach documents to individual customer: V1 → V2' }).click();
  await page.waitForFunction(() => location.hash === '#/migrate/fin/v1/attach');
  await old(page).fill(JSON.stringify(attach.example));
  await page.waitForSelector('#new-result:visible');
  const { body, path } = migrate(attach.from, attach.to, attach.example);
  assert.deepEqual(await newBody(page), body);
  assert.match(await page.locator('#new-path-list').innerText(), new RegExp(path.customer_id));
});

test('text that is no JSON is told with its place', async (t) => {
  const page = await open(t, { path: '#/migrate' });
  await old(page).fill('{\n  "basic_info": {,}\n}');
  await page.waitForSelector('#old-fault:visible');
  assert.match(await page.locator('#old-fault').innerText(), /Must be valid JSON \(line 2, column \d+\)/);
  assert.equal(await old(page).getAttribute('aria-invalid'), 'true');
  assert.equal(await page.locator('#new-result').isVisible(), false);
  await old(page).fill('{}');
  await page.waitForSelector('#new-result:visible');
  assert.equal(await page.locator('#old-fault').isVisible(), false);
  await old(page).fill('');
  await page.waitForSelector('#new-result', { state: 'hidden' });
});

test('a missing field leads to its rule', async (t) => {
  const page = await open(t, { path: '#/migrate' });
  await page.click('#old-example');
  await page.locator('#missing-list .rule-link').first().click();
  await page.waitForSelector('#rules-view:visible');
  assert.match(page.url(), /#\/fin\/v2\/individual\/rules\/employment-status/);
  await goTo(page, '#/fin/v2/individual');
  assert.ok(await form(page).isVisible());
});
