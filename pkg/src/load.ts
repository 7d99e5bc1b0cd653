import { FirstpassError } from './error.js';
import { Host, wellFormed } from './host.js';
import { addPack } from './module.js';
import { addLoaded, allPacks, loadedBytes, loadedDescriptions } from './pack.js';
import type { PackInfo } from './types.js';

/** The WebAssembly module with the loader in base64; the build puts it in. */
declare const FIRSTPASS_LOADER_WASM: string;

let host: Host | undefined;

/** How a pack is loaded. */
export interface LoadOptions {
  /** Whether the pack may take the place of a built-in one, or of one that was loaded before. */
  replace?: boolean;
}

/** A longer text is cut: it is too large for a pack in any case, and the loader says so. */
const MOST = 1 << 20;

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
 * @param json The JSON text of the pack, or what `JSON.parse` made of it.
 *
 * @example
 * ```ts
 * const { id } = loadPack(await readFile('my-pack.json', 'utf8'));
 * check(id, payload);
 * ```
 */
export function loadPack(json: string | object, { replace = false }: LoadOptions = {}): PackInfo {
  const text = wellFormed(textOf(json).slice(0, MOST));
  const { id, title, revision, status, bytes, description } = ask(text);
  const old = allPacks().get(id);
  if (old && !replace) {
    throw new FirstpassError('pack', `there is a pack ${id} already: pass { replace: true } to put this one in its place`);
  }
  // The same pack once more takes no more memory.
  const isSame = old !== undefined && loadedBytes.get(old.index) === bytes;
  const index = isSame ? old.index : addPack(bytes);
  const info: PackInfo = isSame ? old.info : { id, title, revision, status };
  if (!isSame) addLoaded(index, info);
  loadedBytes.set(index, bytes);
  loadedDescriptions.set(id, description);
  return info;
}

/** Asks the loader. It is not made at the top level, so that a bundler can leave it out. */
function ask(json: string): Answer {
  host ??= new Host(() => FIRSTPASS_LOADER_WASM, 'firstpass_loader');
  return host.ask({ call: 'load', json }) as Answer;
}

function textOf(json: unknown): string {
  if (typeof json === 'string') return json;
  try {
    if (typeof json === 'object' && json !== null) return JSON.stringify(json);
  } catch {
    // It is told below.
  }
  throw new FirstpassError('argument', 'json must be the JSON text of a pack, or an object of it');
}
