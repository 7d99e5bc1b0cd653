// What the numbers were measured on. No name of the machine: it says nothing to a reader.

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';

const version = (program, ...words) => execFileSync(program, words, { encoding: 'utf8' }).trim();

export function machine(chromium) {
  const processors = cpus();
  const { devDependencies } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  const peers = ['zod', 'libphonenumber-js', 'iso-3166', 'esbuild'].map((name) => `${name} ${devDependencies[name]}`);
  const rust = version('rustc', '--version').replace(/ \(.*/, '');
  return `${processors[0].model.trim()}, ${processors.length} processors; Node ${process.version.slice(1)}, Chromium ${chromium}, ${rust}; ${peers.join(', ')}.`;
}
