// What everything weighs: raw, and as gzip -9 and brotli 11 send it.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

import { IMPLEMENTATIONS } from '../implementations.mjs';
import { bundled } from './bundles.mjs';
import { unescaped } from './room.mjs';

const PACKAGE = fileURLToPath(new URL('../../pkg/dist/', import.meta.url));
const PACKS = fileURLToPath(new URL('../../src/generated/packs.rs', import.meta.url));

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
    core: weigh('the module of `firstpass/core`, without the large tables', readFileSync(`${PACKAGE}firstpass_core.wasm`)),
    tools: weigh('the module with the tools, where one is imported', readFileSync(`${PACKAGE}firstpass_tools.wasm`)),
    loader: weigh('the module of `loadPack`, where it is imported', readFileSync(`${PACKAGE}firstpass_loader.wasm`)),
    glue: weigh('the JavaScript without the module', withoutModule(whole)),
    whole: weigh('`dist/index.js`, module included', whole),
    alone: weigh('`import { check }` in a bundle, module included', alone),
    aloneGlue: weigh('`import { check }` in a bundle, without the module', withoutModule(alone)),
  };
  const peers = [];
  for (const { id, name } of IMPLEMENTATIONS.slice(1)) {
    peers.push(weigh(name, await bundled(`export { prepare, create, attach } from './entries/${id}.mjs'`)));
  }
  return { firstpass, peers, packs: packs() };
}

/** What each pack adds to the bytes of all packs in gzip -9. In the module runs of zeros are cut out of them. */
function packs() {
  const weight = (bytes) => gzipSync(bytes, { level: 9 }).length;
  const found = [...readFileSync(PACKS, 'utf8').matchAll(/\("([^"]+)", b"((?:[^"\\]|\\.)*)"\)/g)];
  const all = found.map(([, id, literal]) => ({ id, bytes: Buffer.from(unescaped(literal), 'latin1') }));
  const together = (some) => weight(Buffer.concat(some.map(({ bytes }) => bytes)));
  return all.map((pack) => ({
    id: pack.id,
    raw: pack.bytes.length,
    gzip: together(all) - together(all.filter((other) => other !== pack)),
  }));
}
