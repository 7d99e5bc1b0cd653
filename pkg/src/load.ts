import { FirstpassError } from './error.js';
import { Host, wellFormed } from './host.js';
import { addPack } from './module.js';
import { addLoaded, allPacks, loadedBytes, loadedDescriptions } from './pack.js';
import type { PackInfo } from './types.js';

/** The WebAssembly module with the loader in base64; the build puts it in. */
declare const FIRSTPASS_LOADER_WASM: string;

const host = /* @__PURE__ */ new Host(() => FIRSTPASS_LOADER_WASM, 'firstpass_loader');

/** How a pack is loaded. */
export interface LoadOptions {
  /** Whether the pack may take the place of a built-in one, or of one that was loaded before. */
  replace?: boolean;
}

interface Answer extends PackInfo {
  bytes: string;
  description: string;
}

/**
 * Loads a pack of your own, which `firstpass pack build` made of its TOML, or a program wrote in the same form. From then
 * on its id works wherever a built-in one does. A pack stays loaded; load it once, not once a check.
 *
 * Throws a {@link FirstpassError} with the code `pack` that lists the faults with line and column: a pack with a fault
 * is refused whole. So is one whose id is taken, unless `replace` is true.
 *
 * @example
 * ```ts
 * const { id } = loadPack(await readFile('my-pack.json', 'utf8'));
 * check(id, payload);
 * ```
 */
export function loadPack(json: string | object, { replace = false }: LoadOptions = {}): PackInfo {
  const text = typeof json === 'string' ? json : JSON.stringify(json);
  if (typeof text !== 'string') throw new FirstpassError('argument', 'json must be a pack');
  const { id, title, revision, status, bytes, description } = host.ask({ call: 'load', json: wellFormed(text) }) as Answer;
  if (!replace && allPacks().has(id)) {
    throw new FirstpassError('pack', `there is a pack ${id} already: pass { replace: true } to put this one in its place`);
  }
  const index = addPack(bytes);
  const info = { id, title, revision, status } as PackInfo;
  addLoaded(index, info);
  loadedBytes.set(index, bytes);
  loadedDescriptions.set(id, description);
  return info;
}
