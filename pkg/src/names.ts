import type { Code } from './ids.js';
import { call } from './module.js';
import type { Severity } from './types.js';

/** The words behind the numbers that the module answers with. */
interface Names {
  readonly severities: readonly Severity[];
  readonly fixes: readonly { readonly fix: string; readonly safety: string }[];
  readonly checks: readonly string[];
  readonly verdicts: readonly ('valid' | 'invalid' | 'unverified')[];
  readonly codes: readonly Code[];
}

let names: Names | undefined;

/** All words; asked for once. */
export function allNames(): Names {
  return (names ??= call({ call: 'names' }) as Names);
}
