// Times in Node: hot loops, and the first verdict of a fresh process.

import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { context, variants } from '../bodies.mjs';
import { WORK } from './bundles.mjs';
import { summary } from './rounds.mjs';

const script = (name) => fileURLToPath(new URL(name, import.meta.url));
const node = (...words) => JSON.parse(execFileSync(process.execPath, words, { encoding: 'utf8', maxBuffer: 1 << 26 }));

/** Microseconds per call of one group, by implementation. */
export function hot(group, rounds, files) {
  const { nothing, ...list } = files;
  return node(script('hot.mjs'), group, String(rounds), JSON.stringify(list));
}

/** Milliseconds from the import to the first verdict, in fresh processes that take turns, less what an empty module takes. */
export function firstVerdict(samples, files) {
  const data = `${WORK}first.json`;
  writeFileSync(data, JSON.stringify({ context: context(), create: JSON.parse(variants('valid', 1)[0].create) }));
  const times = Object.fromEntries(Object.keys(files).map((id) => [id, []]));
  for (let sample = 0; sample < samples; sample++) {
    for (const [id, file] of Object.entries(files)) times[id].push(node(script('first.mjs'), file, data));
  }
  const empty = summary(times.nothing.map(({ total }) => total)).median;
  delete times.nothing;
  return Object.fromEntries(
    Object.entries(times).map(([id, list]) => {
      const { median, p10, p95 } = summary(list.map(({ total }) => total - empty));
      return [id, { median, p10, p95, import: summary(list.map((time) => time.import)).median }];
    }),
  );
}
