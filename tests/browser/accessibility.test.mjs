// What axe-core finds, in both colour schemes and in each state of the page; phones; and the colour switch.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { test } from 'node:test';
import { choose, demo, form, goTo, tools } from './support/demo.mjs';

const { open, url } = demo();
const axe = readFileSync(createRequire(join(tools, 'index.js')).resolve('axe-core/axe.min.js'), 'utf8');

async function inArabic(page) {
  await page.selectOption('#language', 'ar');
  await page.waitForSelector('html[dir=rtl]');
  await page.waitForTimeout(50);
}

const STATES = {
  'a new form': async () => {},
  'a submitted form': (page) => form(page).locator('button[type=submit]').click(),
  'a valid form that was submitted': async (page) => {
    await choose(page, 'examples', 'Create customer');
    await form(page).locator('button[type=submit]').click();
  },
  'a mistake with a fix': (page) => choose(page, 'mistakes', 'Email validation fails'),
  'a remark': (page) => choose(page, 'mistakes', 'Monthly volume rejected'),
  'the documents': (page) => choose(page, 'mistakes', 'Missing document sides'),
  'an issue of the request itself': (page) => choose(page, 'mistakes', 'Concurrent attach fails (409)'),
  'an open menu': (page) => page.click('#mistakes > summary'),
  'the open context': (page) => page.click('details.context > summary'),
  'a long form with everything open': async (page) => {
    await goTo(page, '#/fin/v2/business');
    await page.click('#fill');
    for (const name of ['Add physical address', 'Add company', 'Add regulated activity', 'Add listing', 'Add a key']) {
      await page.getByRole('button', { name, exact: true }).click();
    }
    await form(page).locator('button[type=submit]').click();
  },
  'files of an upload': async (page) => {
    await goTo(page, '#/fin/v1/upload');
    await form(page).locator('button[type=submit]').click();
  },
  'the picker': (page) => page.click('#picker > summary'),
  'the rules of a pack': (page) => goTo(page, '#/fin/v2/attach/rules/front-side'),
  'the rules behind a field': (page) => goTo(page, '#/1money/v1/customer/rules/person-poa-data-uri'),
  'a search without an answer': async (page) => {
    await goTo(page, '#/fin/v2/attach/rules');
    await page.fill('#rules-search', 'nothing like it');
  },
  'the migration': (page) => goTo(page, '#/migrate'),
  'a body that was migrated': async (page) => {
    await goTo(page, '#/migrate/fin/v1/attach');
    await page.click('#old-example');
  },
  'text that is no JSON': async (page) => {
    await goTo(page, '#/migrate');
    await page.fill('#old-body', '{');
    await page.waitForSelector('#old-fault:visible');
  },
  'Arabic, with a mistake': async (page) => {
    await choose(page, 'mistakes', 'Email validation fails');
    await inArabic(page);
    await form(page).locator('button[type=submit]').click();
  },
  'Arabic, the rules': async (page) => {
    await goTo(page, '#/fin/v2/attach/rules/identity-number-required');
    await inArabic(page);
  },
  'Arabic, the migration': async (page) => {
    await goTo(page, '#/migrate');
    await page.click('#old-example');
    await inArabic(page);
  },
  'a value that could not be checked': async (page) => {
    await choose(page, 'examples', 'Create customer');
    await page.getByRole('combobox', { name: 'Country', exact: true }).first().fill('BTN');
    await page.click('#unverified > summary');
  },
};

for (const colorScheme of ['light', 'dark']) {
  for (const viewport of [
    { width: 1400, height: 900 },
    { width: 320, height: 640 },
  ]) {
    test(`axe-core finds nothing: ${colorScheme}, ${viewport.width} pixels wide`, async (t) => {
      const page = await open(t, { colorScheme, viewport });
      for (const [name, prepare] of Object.entries(STATES)) {
        await t.test(name, async () => {
          await page.evaluate(() => localStorage.removeItem('language'));
          await page.goto('about:blank');
          await page.goto(url());
          await page.waitForSelector('html[data-ready]');
          await prepare(page);
          await page.evaluate(axe);
          const { violations } = await page.evaluate(() => globalThis.axe.run());
          const found = violations.flatMap(({ id, nodes }) =>
            nodes.map((node) => `${id}: ${node.html} ${node.failureSummary}`),
          );
          assert.deepEqual(found, []);
          const [content, width] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
          assert.ok(content <= width, `the page is ${content} pixels wide on a screen of ${width}`);
        });
      }
    });
  }
}

test('every description that a control names is on the page', async (t) => {
  const page = await open(t);
  await choose(page, 'examples', 'Attach documents');
  const missing = await page.evaluate(() => {
    const named = [...document.querySelectorAll('[aria-describedby]')];
    return named
      .flatMap((part) => part.getAttribute('aria-describedby').split(' '))
      .filter((id) => !document.getElementById(id));
  });
  assert.deepEqual(missing, []);
  const unnamed = await page
    .locator('form input, form select, form textarea')
    .evaluateAll((all) => all.filter((control) => !control.labels?.length).map((control) => control.outerHTML));
  assert.deepEqual(unnamed, []);
});

test('the colour switch is remembered', async (t) => {
  const page = await open(t, { colorScheme: 'light' });
  const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await background();
  await page.click('#theme');
  assert.equal(await page.getAttribute('#theme', 'aria-pressed'), 'true');
  const dark = await background();
  assert.notEqual(dark, light);
  await page.reload();
  await page.waitForSelector('html[data-ready]');
  assert.equal(await background(), dark);
  await page.click('#theme');
  assert.equal(await background(), light);
});
