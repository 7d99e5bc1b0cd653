// Times in Chromium: key presses at a person's pace, the first phone number of a page, and loops.

import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

import { context, variants } from '../bodies.mjs';
import { summary } from './rounds.mjs';

const PAGE = fileURLToPath(new URL('page.mjs', import.meta.url));

/** Serves the bundles. With these headers the page is alone in its process, and its clock has steps of 5 microseconds. */
function serve(files) {
  const server = createServer((request, response) => {
    const id = /^\/bundles\/([a-z-]+)\.mjs$/.exec(request.url)?.[1];
    const file = id === undefined ? (request.url === '/page.mjs' ? PAGE : undefined) : files[id];
    response.setHeader('Cross-Origin-Opener-Policy', 'same-origin');
    response.setHeader('Cross-Origin-Embedder-Policy', 'require-corp');
    response.setHeader('Cache-Control', 'no-store');
    response.setHeader(
      'Content-Type',
      file === undefined ? 'text/html; charset=utf-8' : 'text/javascript; charset=utf-8',
    );
    response.end(file === undefined ? '<!doctype html><title>Benchmark</title>' : readFileSync(file));
  });
  return new Promise((done) => server.listen(0, '127.0.0.1', () => done(server)));
}

function data() {
  const parsed = (kind) =>
    variants(kind).map(({ create, attach }) => ({ create: JSON.parse(create), attach: JSON.parse(attach) }));
  return { context: context(), bodies: parsed('valid'), faulty: parsed('faulty') };
}

/** Microseconds by implementation, over `pages` fresh pages each. */
export async function browser(pages, batches, files) {
  const executablePath = process.env.CHROMIUM;
  if (!executablePath)
    throw new Error('CHROMIUM names no browser: run `cargo xtask bench`, or set it to the path of Chromium');
  const server = await serve(files);
  const { port } = server.address();
  // A container has no sandbox for the browser; it only loads our own pages.
  const chrome = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
  const input = data();
  const ids = Object.keys(files).filter((id) => id !== 'nothing');
  const found = Object.fromEntries(ids.map((id) => [id, { presses: [], first: [], phone: [], hot: [], faulty: [] }]));
  try {
    for (let turn = 0; turn < pages; turn++) {
      for (const id of ids) {
        const one = found[id];
        const { times } = await inPage(chrome, port, 'typing', id, input);
        one.first.push(times[0]);
        one.presses.push(...times);
        const { time, right } = await inPage(chrome, port, 'firstPhone', id);
        if (!right) throw new Error(`${id} refuses a right phone number`);
        one.phone.push(time);
        const loops = await inPage(chrome, port, 'hot', id, input, batches);
        one.hot.push(...loops.bodies);
        one.faulty.push(...loops.faulty);
      }
    }
    const table = Object.entries(found).map(([id, one]) => [
      id,
      Object.fromEntries(Object.entries(one).map(([name, list]) => [name, summary(list)])),
    ]);
    return { version: chrome.version(), ...Object.fromEntries(table) };
  } finally {
    await chrome.close();
    server.close();
  }
}

async function inPage(chrome, port, task, ...words) {
  const session = await chrome.newContext();
  try {
    const page = await session.newPage();
    await page.goto(`http://127.0.0.1:${port}/`);
    return await page.evaluate(async ([task, words]) => (await import('/page.mjs'))[task](...words), [task, words]);
  } finally {
    await session.close();
  }
}
