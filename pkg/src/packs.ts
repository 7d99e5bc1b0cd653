import { check } from './check.js';
import type { PackId } from './ids.js';
import { compile } from './module.js';
import { allPacks } from './pack.js';
import type { PackInfo } from './types.js';

/**
 * The packs of this build.
 *
 * @example
 * ```ts
 * packs().map(({ id, title }) => `${id}: ${title}`);
 * ```
 */
export function packs(): PackInfo[] {
  return [...allPacks().values()].map(({ info }) => info);
}

/**
 * Starts the module ahead of the first check, compiling it in the background, and goes through a check once, because the
 * first one is slow. Nobody has to wait for it, except on hosts that refuse to compile WebAssembly in a synchronous
 * call, such as the main thread of old Chromium.
 *
 * @example
 * ```ts
 * await ready();
 * ```
 */
export async function ready(): Promise<void> {
  await compile();
  const [first] = allPacks().keys();
  check(first as PackId, {});
}

/**
 * What the checks run on.
 *
 * @example
 * ```ts
 * console.log(`firstpass runs on ${runtime()}`);
 * ```
 */
export function runtime(): 'wasm' | 'js' {
  return 'wasm';
}
