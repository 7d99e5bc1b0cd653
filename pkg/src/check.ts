import { currentDay, enter, overriddenBy, type PreparedContext } from './context.js';
import { FirstpassError } from './error.js';
import { flatten } from './flatten.js';
import type { AnyPackId } from './ids.js';
import { failed, wasm, writeText } from './module.js';
import { findPack } from './pack.js';
import { makeReport, unreadable } from './report.js';
import type { Context, Report } from './types.js';
import { LONE_SURROGATE, MAX_BYTES, SURROGATE, Stop, TOO_LARGE, isBroken, reset, walk } from './walk.js';

/** The answer of the module to a policy that names an unknown rule. */
const POLICY_ERROR = 0xffff_ffff;

/**
 * Checks a request body that is a JavaScript value. It is judged as `JSON.stringify` would write it: keys that are
 * `undefined` are absent, dates are their text, `NaN` is null. A big integer is judged by its digits.
 *
 * Works without any set-up; the first call starts the WebAssembly module.
 *
 * @param packId The pack, such as `fin/v2/individual`.
 * @param payload The body. It is not changed.
 * @param context What surrounds the request; a {@link prepareContext | prepared} one is faster.
 *
 * @example
 * ```ts
 * const report = check('fin/v2/individual', { verification_type: 'STANDARD', basic_info: { email: 'Maria@Example.com' } });
 * for (const issue of report.issues) show(issue.path, issue.message);
 * ```
 */
export function check<P extends AnyPackId>(packId: P, payload: unknown, context?: Context | PreparedContext): Report<P> {
  const pack = findPack(packId);
  const entry = enter(context);
  const overridden = overriddenBy(entry, pack);
  const today = entry.asOf === undefined ? currentDay() : 0;
  let written;
  let cellCount;
  try {
    const flat = flatten(pack, payload);
    cellCount = flat.count;
    if (flat.large) refuseLarge(payload);
    written = writeText(flat.text);
    // Only a text outside ASCII can hold half a pair; between two strings two halves can look like one.
    if (written !== flat.text.length && SURROGATE.test(flat.text)) refuseHalfPairs(payload);
  } catch (error) {
    if (error instanceof Stop) return unreadable(pack, entry, today, error.code, overridden) as Report<P>;
    if (error instanceof FirstpassError) throw error;
    // What was thrown may hold values of the payload.
    throw new FirstpassError('payload', 'a getter, a proxy or a toJSON of the payload threw');
  }
  const module = wasm();
  let length;
  try {
    length = module.check_flat(pack.index, entry.slot, today, written, cellCount) >>> 0;
  } catch {
    throw failed();
  }
  if (length === POLICY_ERROR) throw failed();
  return makeReport(pack, entry, today, length, overridden) as Report<P>;
}

/**
 * Checks a request body that is JSON text. Issues of the text itself say where in it they stand.
 *
 * The report is that of {@link check} on the parsed value, except for what parsing hides: duplicate keys, a byte order
 * mark, what follows the value, and integers that are written as `42.0`.
 *
 * @example
 * ```ts
 * const report = checkText('fin/v2/individual', await request.text(), context);
 * if (report.verdict === 'invalid') return Response.json(toProviderError(report), { status: 422 });
 * ```
 */
export function checkText<P extends AnyPackId>(
  packId: P,
  jsonText: string,
  context?: Context | PreparedContext,
): Report<P> {
  if (typeof jsonText !== 'string') throw new FirstpassError('argument', 'jsonText must be a string');
  const pack = findPack(packId);
  const entry = enter(context);
  const overridden = overriddenBy(entry, pack);
  const today = entry.asOf === undefined ? currentDay() : 0;
  // A few bytes more than is allowed are enough to be told that it is too large.
  const written = writeText(jsonText, MAX_BYTES + 4);
  if (written !== jsonText.length && written <= MAX_BYTES && isBroken(jsonText)) {
    return unreadable(pack, entry, today, 'json.surrogate', overridden, placeOfHalfPair(jsonText)) as Report<P>;
  }
  const module = wasm();
  let length;
  try {
    length = module.check_text(pack.index, entry.slot, today, written) >>> 0;
  } catch {
    throw failed();
  }
  if (length === POLICY_ERROR) throw failed();
  return makeReport(pack, entry, today, length, overridden) as Report<P>;
}

/** Byte offset, line and column of the first half of a surrogate pair. */
function placeOfHalfPair(text: string): { offset: number; line: number; column: number } {
  const before = text.slice(0, text.search(LONE_SURROGATE));
  const lineStart = before.lastIndexOf('\n') + 1;
  return {
    offset: new TextEncoder().encode(before).length,
    line: before.split('\n').length,
    column: [...before.slice(lineStart)].length + 1,
  };
}

/** Stops when the body, written as JSON, is longer than is allowed. */
function refuseLarge(payload: unknown): void {
  let digits = 0;
  const text = JSON.stringify(payload, (_, value: unknown) => {
    if (typeof value !== 'bigint' && !(value instanceof BigInt)) return value;
    digits += String(value).length - 1;
    return 0;
  });
  if (new TextEncoder().encode(text).length + digits > MAX_BYTES) throw TOO_LARGE;
}

/** Stops when a single string or key has half a surrogate pair. */
function refuseHalfPairs(payload: unknown): void {
  reset();
  walk(payload, '', 1, true);
}
