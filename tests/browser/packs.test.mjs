// Every pack of the package has a form, an example and mistakes; the picker and the address lead to it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describe, packs } from '../../pkg/dist/index.js';
import { demo, form, goTo, shown } from './support/demo.mjs';
import { focused } from './support/person.mjs';

const { open } = demo();
const PLAIN = ['text', 'integer', 'number', 'boolean'];

for (const { id, title, status } of packs()) {
  test(`the form of ${id}`, async (t) => {
    const page = await open(t, { path: `#/${id}` });
    assert.equal(await page.locator('#form-title').innerText().then((text) => text.startsWith(title)), true);
    assert.equal(await page.locator('#form-title .preview').isVisible(), status === 'preview');
    assert.equal(await page.locator('#pack').innerText(), id);
    assert.equal(await page.locator('.issue:visible').count(), 0, 'a new form accuses nobody');

    await page.click('#fill');
    const { verdict, answer, request } = await shown(page);
    assert.match(verdict, /^Nothing that [\w.]+ would refuse/);
    assert.equal(answer, null);
    assert.ok(Object.keys(request).length > 0);
    assert.equal(await page.locator('#unverified').isVisible(), false, 'everything could be checked');
    await form(page).locator('button[type=submit]').click();
    assert.equal(await page.locator('.field .issue.error:visible').count(), 0);

    await openEverything(page);
    await everyFieldHasAControl(page, id);
    await page.click('#clear');
    assert.equal(await page.locator('.issue:visible').count(), 0);
  });
}

/** Adds what can be added, until each list has an entry and each optional object is there. */
async function openEverything(page) {
  for (let round = 0; round < 6; round += 1) {
    const added = await page.evaluate(() => {
      const isEmpty = (add) => {
        const box = add.closest('fieldset');
        const rows = box.querySelector(':scope > .rows');
        return rows ? rows.childElementCount === 0 : true;
      };
      const buttons = [...document.querySelectorAll('#forms > form:not([hidden]) .add')];
      const wanted = buttons.filter((add) => !add.hidden && !add.closest('[hidden], [disabled]') && isEmpty(add));
      for (const add of wanted) add.click();
      return wanted.length;
    });
    if (added === 0) return;
  }
  assert.fail('there was always one more thing to add');
}

async function everyFieldHasAControl(page, id) {
  const controls = await form(page)
    .locator(':is(input, select, textarea)')
    .evaluateAll((all) =>
      all.map(({ name, labels, type, closest }) => [
        name.replace(/\[\d+\]/g, '[]').replace(/^file\d+\./, '*[].'),
        type === 'radio' ? '' : (labels[0]?.innerText ?? null),
      ]),
    );
  for (const { path, type, label } of describe(id).fields) {
    // A blank entry of a list of single values has no place in the body yet.
    if (!PLAIN.includes(type) || path.endsWith('[]')) continue;
    const found = controls.find(([name]) => name === path);
    assert.ok(found, `${path} has no control`);
    // The label of a field that is hidden for now cannot be read.
    assert.ok(found[1] === '' || found[1].startsWith(label), `${path} is labelled ${found[1]}`);
  }
  assert.ok(controls.every(([, label]) => label !== null), 'every control has a label');
}

test('every mistake that a form offers shows at its field', async (t) => {
  const page = await open(t);
  for (const { id } of packs()) {
    await goTo(page, `#/${id}`);
    const count = await page.locator('#mistakes li').count();
    assert.ok(count >= 3, `${id} offers ${count} mistakes`);
    for (let index = 0; index < count; index += 1) {
      await goTo(page, `#/${id}`);
      await page.click('#mistakes > summary');
      const button = page.locator('#mistakes button').nth(index);
      const name = `${id}: ${await button.innerText()}`;
      await button.click();
      const told = await page.evaluate(() => {
        const place = document.activeElement;
        // What is wrong with a file stands at the head of its fields.
        const boxes = [place.closest('.field, .list, .section, .card, .about'), place.closest('.entry > .group')];
        const lists = boxes.flatMap((box) => [...(box?.querySelectorAll(':scope > .issues') ?? [])]);
        return lists.flatMap((list) => [...list.querySelectorAll('.issue-text')]).map((issue) => issue.textContent);
      });
      assert.ok(told.length > 0, name);
    }
  }
});

test('the picker has all packs by provider and version, and works by keyboard', async (t) => {
  const page = await open(t);
  await page.focus('#picker > summary');
  await page.keyboard.press('Enter');
  const groups = await page.locator('#picker section').evaluateAll((sections) =>
    sections.map((section) => [
      section.querySelector('h2').innerText,
      [...section.querySelectorAll('a')].map((link) => [
        link.getAttribute('href').slice(2),
        link.querySelector('.preview') !== null,
      ]),
    ]),
  );
  assert.deepEqual(
    groups.flatMap(([name, links]) => links.map(([id, isPreview]) => [name, id, isPreview])),
    packs().map(({ id, status }) => {
      const { provider, version } = describe(id);
      return [`${provider} ${version}`, id, status === 'preview'];
    }),
  );
  await page.locator('#picker a[href="#/ondato/v1/identity-verification"]').focus();
  await page.keyboard.press('Enter');
  await page.waitForSelector('form[data-pack="ondato/v1/identity-verification"]:visible');
  assert.equal(await page.locator('#picker ul').first().isVisible(), false);
  assert.match(await focused(page), /Ondato V1/);
  assert.match(await page.title(), /^Create identity verification, Ondato V1/);
  await page.keyboard.press('Enter');
  assert.equal(await page.locator('#picker a[aria-current=page]').innerText(), 'Create identity verification');
  await page.keyboard.press('Escape');
  assert.match(await focused(page), /Ondato V1/);
});

test('the address keeps the place, and what was typed stays where it was', async (t) => {
  const page = await open(t, { path: '#/fin/v1/individual' });
  await page.getByRole('textbox', { name: 'First name' }).fill('Rosa');
  await page.getByRole('link', { name: 'Attach documents' }).click();
  await page.waitForSelector('form[data-pack="fin/v1/attach"]:visible');
  assert.match(page.url(), /#\/fin\/v1\/attach$/);
  await page.goBack();
  await page.waitForSelector('form[data-pack="fin/v1/individual"]:visible');
  assert.equal(await page.getByRole('textbox', { name: 'First name' }).inputValue(), 'Rosa');
  // A skip link and the like leave the address alone.
  await page.focus('.skip');
  await page.keyboard.press('Enter');
  assert.match(page.url(), /#\/fin\/v1\/individual$/);
  assert.equal(await page.evaluate(() => document.activeElement.id), 'main');
});

test('an address that leads nowhere shows the first form', async (t) => {
  const page = await open(t, { path: '#/nobody/v9/nothing' });
  assert.equal(await form(page).getAttribute('data-pack'), 'fin/v2/individual');
});
