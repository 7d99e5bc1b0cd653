// The languages: complete tables, the texts of issues, right to left, and what stays as it is.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LANGUAGES } from './support/languages.mjs';
import { describe, packs, text } from '../../pkg/dist/index.js';
import { choose, demo, form, goTo, shown } from './support/demo.mjs';
import { issuesAt, textField } from './support/person.mjs';

const { open } = demo();
const wordsOf = async (tag) => (await import(`../../www/data/words/${tag}.js`)).default;
const localeOf = async (tag) => (await import(`../../pkg/dist/locales/${tag}.js`)).default;

/** The placeholders of all forms of a word. */
function placeholders(entry) {
  const forms = typeof entry === 'string' ? [entry] : Object.values(entry);
  return [...new Set(forms.flatMap((form) => form.match(/\{\w+\}/g) ?? []))].sort();
}

test('every language has every word, with the same values in it', async () => {
  const english = await wordsOf('en');
  for (const tag of LANGUAGES) {
    const words = await wordsOf(tag);
    assert.deepEqual(Object.keys(words).sort(), Object.keys(english).sort(), tag);
    const kinds = new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
    for (const [key, entry] of Object.entries(words)) {
      assert.deepEqual(placeholders(entry), placeholders(english[key]), `${tag}: ${key}`);
      if (typeof entry === 'string') continue;
      assert.ok('other' in entry, `${tag}: ${key}`);
      const unknown = Object.keys(entry).filter((kind) => !kinds.includes(kind));
      assert.deepEqual(unknown, [], `${tag}: ${key}`);
    }
  }
});

for (const tag of LANGUAGES) {
  test(`a person who reads ${tag}`, async (t) => {
    const page = await open(t);
    const [words, locale] = [await wordsOf(tag), await localeOf(tag)];
    await choose(page, 'mistakes', 'Email validation fails');
    await page.selectOption('#language', tag);
    await page.waitForFunction((tag) => document.documentElement.lang === tag, tag);
    assert.equal(await page.evaluate(() => document.documentElement.dir), locale.direction);

    const email = textField(page, 'Email');
    const issue = { code: 'email.not_lowercase', params: {}, message: 'Email must be all lowercase' };
    const expected = `${locale.severities.error}: ${text(issue, locale)}`;
    assert.deepEqual(await issuesAt(page, email), [expected]);
    assert.equal(await email.inputValue(), 'Maria.Garcia@Example.com', 'what was typed stays');
    assert.equal(await page.locator('#fill').innerText(), words.fillExample);
    // Labels come from the pack and are English; the provider's answer is the provider's.
    assert.equal(await email.evaluate((control) => control.labels[0].querySelector('span').lang), 'en');
    assert.deepEqual((await shown(page)).answer.errors, { 'basic_info.email': ['Email must be all lowercase'] });

    await form(page).locator('button[type=submit]').click();
    assert.ok((await page.locator('.summary:visible h2').innerText()).includes('Fin.com'));
    await page.reload();
    await page.waitForSelector('html[data-ready]');
    assert.equal(await page.evaluate(() => document.documentElement.lang), tag, 'the choice is remembered');
    assert.equal(await page.locator('#language').inputValue(), tag);
  });
}

test('Arabic turns the page around, and codes stay left to right', async (t) => {
  const page = await open(t, { path: '?lang=ar#/fin/v2/individual' });
  const [formBox, resultBox] = await Promise.all(['#forms', '#result'].map((id) => page.locator(id).boundingBox()));
  assert.ok(formBox.x > resultBox.x, 'the form stands on the right');
  const direction = (selector) => page.locator(selector).first().evaluate((part) => getComputedStyle(part).direction);
  assert.equal(await direction('#forms'), 'rtl');
  assert.equal(await direction('#request-json'), 'ltr');
  assert.equal(await direction('input[name="basic_info.email"]'), 'ltr');
  await goTo(page, '#/fin/v2/individual/rules');
  assert.equal(await direction('#rules-view'), 'rtl');
  assert.equal(await direction('#fields-table code'), 'ltr');
});

test('the address can ask for a language, once', async (t) => {
  const page = await open(t, { path: '?lang=lt#/fin/v2/attach' });
  assert.equal(await page.evaluate(() => document.documentElement.lang), 'lt');
  assert.equal(await form(page).getAttribute('data-pack'), 'fin/v2/attach');
  await page.selectOption('#language', 'de');
  await page.waitForFunction(() => document.documentElement.lang === 'de');
  assert.equal(new URL(page.url()).search, '');
  assert.match(page.url(), /#\/fin\/v2\/attach$/);
});

test('the browser decides for those who never chose', async (t) => {
  const page = await open(t, { locale: 'pt-BR' });
  assert.equal(await page.evaluate(() => document.documentElement.lang), 'pt');
});

test('no word is missing on any page', async (t) => {
  const page = await open(t, { path: '?lang=zh' });
  const isLong = (word) => typeof word === 'string' && /^[A-Z].{9,}/.test(word);
  const words = Object.values(await wordsOf('en')).filter(isLong);
  // A field of a pack may have the same name as one of the context.
  const labels = new Set(packs().flatMap(({ id }) => describe(id).fields.map(({ label }) => label)));
  const english = words.filter((word) => !labels.has(word));
  for (const hash of ['#/fin/v2/individual', '#/fin/v2/attach/rules', '#/migrate', '#/1money/v1/onboarding-link']) {
    await goTo(page, hash);
    const body = await page.locator('body').innerText();
    assert.deepEqual(english.filter((word) => body.includes(word)), [], hash);
  }
});
