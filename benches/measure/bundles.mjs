// Bundles every implementation the same way, minified, as a site would ship it.

import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

import { IMPLEMENTATIONS } from '../implementations.mjs';

const BENCHES = fileURLToPath(new URL('..', import.meta.url));
export const WORK = fileURLToPath(new URL('../../target/bench/', import.meta.url));

const SETTINGS = {
  bundle: true,
  minify: true,
  format: 'esm',
  platform: 'neutral',
  mainFields: ['module', 'main'],
  target: 'es2022',
  legalComments: 'none',
  logLevel: 'warning',
};

/** Builds all bundles and gives the file of each by id. `nothing` is one that does nothing. */
export async function bundles() {
  mkdirSync(WORK, { recursive: true });
  const files = { nothing: `${WORK}nothing.mjs` };
  writeFileSync(files.nothing, 'export const prepare = () => 0, create = () => 0, failing = () => []\n');
  for (const { id } of IMPLEMENTATIONS) {
    files[id] = `${WORK}${id}.mjs`;
    await build({ ...SETTINGS, entryPoints: [`${BENCHES}entries/${id}.mjs`], outfile: files[id] });
  }
  return files;
}

/** The minified text of a bundle of this module text, whose imports are looked up in `benches/`. */
export async function bundled(contents) {
  const result = await build({ ...SETTINGS, stdin: { contents, resolveDir: BENCHES }, write: false });
  return result.outputFiles[0].text;
}
