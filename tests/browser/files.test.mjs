// Uploads: the page reads from a file what the request says of it, and tells what is wrong with the file.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { demo, shown } from './support/demo.mjs';
import { focused } from './support/person.mjs';

const { open } = demo();
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);
const png = (name, mimeType = 'image/png') => ({ name, mimeType, buffer: PNG });
/** What the body says of a file has its first bytes, up to 48. */
const HEAD = PNG.subarray(0, 48).toString('base64');

test('the files of an upload have names of their own', async (t) => {
  const page = await open(t, { path: '#/fin/v1/upload' });
  await page.getByLabel('Read from a file').setInputFiles(png('passport.png'));
  await page.waitForFunction(() => document.getElementById('announcements').textContent === 'Read: passport.png');
  assert.deepEqual((await shown(page)).request, {
    file1: { name: 'passport.png', size: PNG.length, type: 'image/png', head: HEAD },
  });
  assert.equal(await page.getByRole('textbox', { name: 'Name', exact: true }).inputValue(), 'passport.png');
  await page.getByRole('button', { name: 'Add file' }).click();
  assert.equal(await focused(page), 'Name of the part');
  await page.getByLabel('Name of the part').nth(1).fill('__proto__');
  await page.getByLabel('Read from a file').nth(1).setInputFiles(png('bill.png'));
  await page.waitForFunction(() => document.getElementById('announcements').textContent === 'Read: bill.png');
  const keys = await page.locator('#request-json .key').allInnerTexts();
  assert.ok(keys.includes('"__proto__"'), 'a part may have any name');
  await page.getByRole('button', { name: 'Remove file 1' }).click();
  assert.equal(await focused(page), 'Remove file 1');
  await page.getByRole('button', { name: 'Remove file 1' }).click();
  assert.equal(await focused(page), 'Add file');
});

test('a file under a false name is told', async (t) => {
  const page = await open(t, { path: '#/fin/v1/upload' });
  await page.getByLabel('Read from a file').setInputFiles(png('passport.pdf', 'application/pdf'));
  await page.waitForFunction(() => document.querySelector('.chooser .issue') !== null);
  const told = await page.locator('.chooser .issue-text').allInnerTexts();
  assert.ok(told.some((text) => text.includes('of another type than the name')), told.join());
  await page.locator('form:visible button[type=submit]').click();
  assert.ok((await page.locator('.entry .issue:visible').count()) > told.length, 'the check of the body tells it too');
});

test('a damaged file is told in the language of the page', async (t) => {
  const page = await open(t, { path: '?lang=es#/fin/v1/upload' });
  const buffer = Buffer.from('%PDF-1.7\n');
  await page.getByLabel('Leer de un archivo').setInputFiles({ name: 'a.pdf', mimeType: 'application/pdf', buffer });
  await page.waitForFunction(() => document.querySelector('.chooser .issue') !== null);
  const spanish = await page.locator('.chooser .issue-text').first().innerText();
  await page.selectOption('#language', 'en');
  await page.waitForFunction(() => document.documentElement.lang === 'en');
  assert.notEqual(await page.locator('.chooser .issue-text').first().innerText(), spanish);
});

test('objects for files are filled from a file', async (t) => {
  const page = await open(t, { path: '#/1money/v1/document-upload' });
  const selfie = page.locator('fieldset.card').filter({ hasText: 'Photo of the face' });
  await selfie.getByLabel('Read from a file').setInputFiles(png('me.png'));
  await page.waitForFunction(() => document.getElementById('announcements').textContent === 'Read: me.png');
  const expected = { name: 'me.png', type: 'image/png', size: PNG.length, head: HEAD };
  assert.deepEqual((await shown(page)).request.selfie, expected);
});

test('a file as a data URI', async (t) => {
  const page = await open(t, { path: '#/1money/v1/customer' });
  const front = page.locator('.field.wide').filter({ has: page.getByText('Front', { exact: true }) });
  await front.getByLabel('Read from a file').setInputFiles(png('front.png'));
  await page.waitForFunction(() => document.getElementById('announcements').textContent === 'Read: front.png');
  const [person] = (await shown(page)).request.associated_persons;
  const [document] = person.identifying_information;
  assert.equal(document.image_front, `data:image/png;base64,${PNG.toString('base64')}`);
});
