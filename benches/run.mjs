// Measures firstpass beside its peers, prints the tables and writes BENCHMARKS.md. `cargo xtask bench` calls it after it
// has built the package; `--quick` makes few rounds and leaves the file as it is.

import { writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';

import { agree } from './measure/agree.mjs';
import { browser } from './measure/browser.mjs';
import { WORK, bundles } from './measure/bundles.mjs';
import { native, programs } from './measure/native.mjs';
import { firstVerdict, hot } from './measure/node.mjs';
import { room } from './measure/room.mjs';
import { sizes } from './measure/sizes.mjs';
import { machine } from './report/machine.mjs';
import { markdown } from './report/markdown.mjs';

const GROUPS = ['valid', 'accented', 'faulty', 'validText', 'faultyText', 'phone', 'email'];

const quick = process.argv.includes('--quick');
const rounds = quick
  ? { hot: 150, first: 3, pages: 1, batches: 20, native: 5, mutants: 1_000 }
  : { hot: 2_000, first: 11, pages: 3, batches: 100, native: 31, mutants: 20_000 };

const say = (text) => console.error(`· ${text}`);

try {
  const results = { quick, mutants: rounds.mutants, hot: {} };
  say('building the native programs, and bundling firstpass and its peers');
  const built = programs();
  const files = await bundles();
  say('comparing what they find');
  results.refused = await agree(files, rounds.mutants);
  results.sizes = await sizes();
  results.room = room();
  for (const group of GROUPS) {
    say(`Node: ${group}`);
    results.hot[group] = hot(group, rounds.hot, files);
  }
  results.load = loadavg()[0];
  say('Node: the first verdict of a fresh process');
  results.first = firstVerdict(rounds.first, files);
  say('Chromium: typing at a person’s pace');
  results.browser = await browser(rounds.pages, rounds.batches, files);
  say('native: the library, the command line and serde_json');
  results.native = native(rounds.native, built);
  results.machine = machine(results.browser.version);

  const text = markdown(results);
  console.log(text);
  // What few rounds give is not to be published.
  const file = quick ? `${WORK}BENCHMARKS.md` : fileURLToPath(new URL('../BENCHMARKS.md', import.meta.url));
  writeFileSync(file, text);
  say(`written to ${relative(process.cwd(), file)}`);
} catch (error) {
  console.error(`error: ${error.message}`);
  process.exitCode = 1;
}
