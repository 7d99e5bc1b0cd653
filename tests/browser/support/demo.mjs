// The form demo in headless Chromium: a server like that of `cargo xtask demo`, a browser, and pages that must stay quiet.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { extname, join, normalize } from 'node:path';
import { after, before } from 'node:test';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../../', import.meta.url));
// `cargo xtask test` names both; by hand the usual places do.
export const tools = process.env.FIRSTPASS_TOOLS ?? join(root, 'xtask/tools/node_modules');
const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
const { chromium } = createRequire(join(tools, 'index.js'))('playwright-core');

/** Started as root, Chromium has no sandbox; the rest keeps it from looking for the outside world. */
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
};

/** Serves `www/` at `/` and `pkg/dist/` at `/pkg/`, on a free port of this computer. */
async function serve() {
  const server = createServer(async (request, response) => {
    const path = normalize(decodeURIComponent(request.url.split('?')[0]));
    const file = path.startsWith('/pkg/')
      ? join(root, 'pkg/dist', path.slice(5))
      : join(root, 'www', path === '/' ? 'index.html' : path);
    try {
      const body = await readFile(file);
      response.writeHead(200, { 'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream' });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  return { url: `http://127.0.0.1:${server.address().port}/`, close: () => server.close() };
}

/** Starts server and browser for the tests of a file. The result has `open(options)`, which gives a loaded page. */
export function demo() {
  let server;
  let browser;
  before(async () => {
    server = await serve();
    browser = await chromium.launch({ executablePath, args: ARGUMENTS });
  });
  after(async () => {
    await browser?.close();
    server?.close();
  });

  /** Opens the demo, at an address, or another path. The page is closed, and must have told no error, when `t` ends. */
  async function open(t, { path = '', ...options } = {}) {
    const context = await browser.newContext({
      viewport: { width: 1400, height: 900 },
      reducedMotion: 'reduce',
      ...options,
    });
    const page = await context.newPage();
    page.setDefaultTimeout(10_000);
    const complaints = [];
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(String(error.stack ?? error)));
    page.on('requestfailed', (request) => complaints.push(`${request.url()} failed`));
    t.after(async () => {
      await context.close();
      assert.deepEqual(complaints, [], 'the page complained');
    });
    await page.goto(server.url + path);
    if (/^([?#]|$)/.test(path)) await page.waitForSelector('html[data-ready]');
    return page;
  }

  return { open, url: () => server.url };
}

/** Goes to another address of the page that is open, as a person who edits the address. */
export async function goTo(page, hash) {
  await page.evaluate((hash) => (location.hash = hash), hash);
  await page.waitForTimeout(50);
}

/** The form that is on the page. */
export function form(page) {
  return page.locator('#forms > form:visible');
}

/** Chooses an entry of one of the two menus. */
export async function choose(page, menu, title) {
  await page.click(`#${menu} > summary`);
  await page
    .locator(`#${menu} button`)
    .filter({ has: page.locator('strong').getByText(title, { exact: true }) })
    .click();
}

/** Sets a date as today, so that a test does not depend on the day on which it runs. */
export async function setToday(page, date) {
  await page.click('details.context > summary');
  await page.getByLabel('The date that counts as today').locator('visible=true').fill(date);
  await page.click('details.context > summary');
}

/** What the page says about the body: the verdict's words, the request, the provider's answer and its status. */
export async function shown(page) {
  return page.evaluate(() => {
    const text = (id) => document.getElementById(id).innerText.trim();
    const lines = (id) => {
      const copy = document.getElementById(id).cloneNode(true);
      for (const spoken of copy.querySelectorAll('.spoken')) spoken.remove();
      return copy.textContent;
    };
    const json = (id) => {
      const content = lines(id);
      return content.startsWith('{') ? JSON.parse(content) : null;
    };
    return {
      verdict: text('verdict'),
      request: json('request-json'),
      answer: json('answer-json'),
      status: text('answer-status'),
    };
  });
}
