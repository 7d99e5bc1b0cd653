// The page with the rules of a pack.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { describe, packs } from '../../pkg/dist/index.js';
import { sources } from '../../www/data/sources.js';
import { choose, demo, goTo, root } from './support/demo.mjs';

const { open } = demo();

/** Opens the lists of rules behind all fields. */
const openAll = (page) =>
  page.evaluate(() => document.querySelectorAll('#fields-table details').forEach((part) => (part.open = true)));

/** The keys of the sources that fields and rules cite: `S4` of `S4:26`. */
function citedBy(entries) {
  const all = entries.flatMap(({ source }) => source?.split(', ') ?? []);
  return [...new Set(all.map((one) => one.split(/[: ]/)[0]))].sort();
}

/** The rows and rules on the page, and all ids. */
const found = (page) =>
  page.evaluate(() => {
    const all = (selector) => [...document.querySelectorAll(selector)];
    return {
      rows: all('.field-row').map((row) => row.innerText.replaceAll('\n', ' ')),
      rules: Object.fromEntries(all('#rules-view [id^="rule-"]').map((line) => [line.id.slice(5), line.innerText])),
      ids: all('[id]').map((part) => part.id),
    };
  });

test('every field and every rule of every pack stands there, with its source', async (t) => {
  const page = await open(t, { path: '#/fin/v2/individual/rules' });
  for (const { id, title } of packs()) {
    await goTo(page, `#/${id}/rules`);
    assert.ok((await page.locator('#rules-title').innerText()).startsWith(title));
    await openAll(page);
    await page.waitForTimeout(50);
    const { fields, rules } = describe(id);
    const shown = await found(page);
    assert.equal(shown.rows.length, fields.length, id);
    fields.forEach(({ path, label, source }, index) => {
      const missing = [path, label, source].filter((text) => text && !shown.rows[index].includes(text));
      assert.deepEqual(missing, [], `${id} ${path}`);
    });
    assert.deepEqual(Object.keys(shown.rules).sort(), rules.map((rule) => rule.id).sort(), id);
    for (const rule of rules) {
      if (rule.message) assert.ok(shown.rules[rule.id].includes(rule.message), rule.id);
    }
    assert.equal(new Set(shown.ids).size, shown.ids.length, 'every id is there once');
  }
});

test('the documents behind the sources are named', async (t) => {
  const page = await open(t, { path: '#/fin/v2/attach/rules' });
  const named = await page.locator('#sources dt').allInnerTexts();
  const { fields, rules } = describe('fin/v2/attach');
  assert.deepEqual(named.toSorted(), citedBy([...fields, ...rules]));
});

test('the page knows the same sources as the packs', () => {
  const text = readFileSync(join(root, 'rules/sources.toml'), 'utf8');
  const lines = [...text.matchAll(/^([\w-]+)\s*= \{ (.*) \}$/gm)].map(([, key, content]) => [
    key,
    Object.fromEntries([...content.matchAll(/(\w+) = "([^"]*)"/g)].map(([, name, value]) => [name, value])),
  ]);
  const all = packs().flatMap(({ id }) => [describe(id).refusal, ...describe(id).fields, ...describe(id).rules]);
  const cited = citedBy(all);
  assert.deepEqual(sources, Object.fromEntries(lines.filter(([key]) => cited.includes(key))));
});

test('a search leaves what has the words', async (t) => {
  const page = await open(t, { path: '#/fin/v2/attach/rules' });
  const visible = () => page.locator('.field-row:visible, .sentence:visible').count();
  const all = await visible();
  await page.getByLabel('Search fields and rules').fill('issue_date');
  const some = await visible();
  assert.ok(some > 0 && some < all);
  assert.equal(await page.locator('#rules-count').innerText(), `${some} of ${all}`);
  const texts = await page.locator('.field-row:visible, .sentence:visible').allInnerTexts();
  assert.deepEqual(texts.filter((text) => !/issue.date/i.test(text)), []);
  await page.getByLabel('Search fields and rules').fill('licence-state-in-usa');
  assert.equal(await visible(), 1);
  await page.getByLabel('Search fields and rules').fill('there is no such thing');
  assert.equal(await visible(), 0);
});

test('a rule has an address of its own, also when a search has hidden it', async (t) => {
  const page = await open(t, { path: '#/fin/v2/individual/rules/email-format' });
  const target = () =>
    page.evaluate(() => [document.activeElement.id, document.querySelector('#rules-view .target')?.id]);
  assert.deepEqual(await target(), ['rule-email-format', 'rule-email-format']);
  assert.ok(await page.locator('#rule-email-format').isVisible());
  await page.getByLabel('Search fields and rules').fill('phone');
  await goTo(page, '#/fin/v2/individual/rules/email-lowercase');
  assert.deepEqual(await target(), ['rule-email-lowercase', 'rule-email-lowercase']);
  await goTo(page, '#/fin/v2/individual/rules/no-such-rule');
});

test('an issue in the form leads to its rule, and back to the form as it was', async (t) => {
  const page = await open(t);
  await choose(page, 'mistakes', 'Email validation fails');
  await page.getByRole('link', { name: 'Rule email-lowercase' }).click();
  await page.waitForFunction(() => document.activeElement.id === 'rule-email-lowercase');
  assert.match(page.url(), /#\/fin\/v2\/individual\/rules\/email-lowercase$/);
  assert.match(await page.locator('#rule-email-lowercase').innerText(), /Email must be all lowercase/);
  await page.goBack();
  await page.waitForSelector('#form-view:visible');
  assert.equal(await page.getByRole('textbox', { name: 'Email' }).inputValue(), 'Maria.Garcia@Example.com');
});

test('conditions are told in words', async (t) => {
  const page = await open(t, { path: '#/fin/v2/attach/rules' });
  const row = page.locator('.field-row').filter({ hasText: 'identifying_documents[].state' });
  const text = await row.innerText();
  const [type, country] = ['identifying_documents[].type', 'identifying_documents[].country'];
  assert.ok(text.includes(`When ${type} is one of: DRIVERS_LICENSE and ${country} is one of: USA`), text);
  assert.ok(text.includes(`Not allowed when ${type} is one of: PASSPORT`), text);
});
