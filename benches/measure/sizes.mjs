// What everything weighs: raw, and as gzip -9 and brotli 11 send it.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

import { IMPLEMENTATIONS } from '../implementations.mjs';
import { bundled } from './bundles.mjs';

const PACKAGE = fileURLToPath(new URL('../../pkg/dist/', import.meta.url));

function weigh(name, content) {
  const bytes = Buffer.from(content);
  const quality = {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  };
  return {
    name,
    raw: bytes.length,
    gzip: gzipSync(bytes, { level: 9 }).length,
    brotli: brotliCompressSync(bytes, quality).length,
  };
}

/** The code without the module in it, which is its one very long text. */
function withoutModule(code) {
  const rest = code.replaceAll(/(["'`])[A-Za-z0-9+/=]{20000,}\1/g, '""');
  if (rest.length === code.length) throw new Error('the bundle of firstpass holds no module that can be told apart');
  return rest;
}

export async function sizes() {
  const whole = readFileSync(`${PACKAGE}index.js`, 'utf8');
  const alone = await bundled(`export { check } from '../pkg/dist/index.js'`);
  const firstpass = {
    module: weigh('the WebAssembly module', readFileSync(`${PACKAGE}firstpass.wasm`)),
    glue: weigh('the JavaScript without the module', withoutModule(whole)),
    whole: weigh('`dist/index.js`, module included', whole),
    alone: weigh('`import { check }` in a bundle, module included', alone),
    aloneGlue: weigh('`import { check }` in a bundle, without the module', withoutModule(alone)),
  };
  const peers = [];
  for (const { id, name } of IMPLEMENTATIONS.slice(1)) {
    peers.push(weigh(name, await bundled(`export { prepare, create, attach } from './entries/${id}.mjs'`)));
  }
  return { firstpass, peers };
}
