import { FirstpassError } from './error.js';
import type { Code } from './ids.js';
import { call, failed, wasm, writeText } from './module.js';
import { allNames } from './names.js';
import { isBroken } from './walk.js';

/** The kinds of single values that {@link checkValue} knows. */
export type ValueCheck =
  | 'email'
  | 'phone'
  | 'country'
  | 'country_alpha2'
  | 'subdivision'
  | 'tax_id'
  | 'name'
  | 'plain_text'
  | 'date'
  | 'uuid'
  | 'url';

/** What {@link checkValue} may know besides the value. */
export interface ValueOptions {
  /** The country of a tax number or a subdivision: an ISO 3166-1 alpha-3 code. */
  country?: string;
  /** The kind of tax number, such as `SSN`. */
  type?: string;
  /** The day that counts as today, `YYYY-MM-DD`. */
  asOf?: string;
  /** Whether the answer holds the canonical form and the suggestion, which are the customer's data. */
  showValues?: boolean;
}

/** What {@link checkValue} answers. */
export interface ValueVerdict {
  /** `unverified` when the value could not be judged. */
  verdict: 'valid' | 'invalid' | 'unverified';
  /** Why it is not valid. */
  code?: Code;
  /** The usual way to write the value; only with `showValues`, and where there is one. */
  canonical?: string;
  /** What was probably meant, where a valid value looks like a misspelling; only with `showValues`. */
  suggestion?: string;
}

/**
 * Checks a single value, as `firstpass value` does on the command line.
 *
 * @example
 * ```ts
 * checkValue('country', 'US'); // { verdict: 'invalid', code: 'country.alpha2' }
 * checkValue('tax_id', '123456789', { country: 'USA', type: 'SSN', showValues: true }).canonical; // '123-45-6789'
 * ```
 */
export function checkValue(check: ValueCheck, value: string, options: ValueOptions = {}): ValueVerdict {
  if (typeof check !== 'string') throw new FirstpassError('argument', 'check must be a string');
  if (typeof value !== 'string') throw new FirstpassError('argument', 'value must be a string');
  if (isBroken(value)) return { verdict: 'invalid', code: 'json.surrogate' };
  const { country, type, asOf, showValues } = options;
  if (country === undefined && type === undefined && asOf === undefined && !showValues) {
    const plain = judge(check, value);
    if (plain) return plain;
  }
  const request = { call: 'value', check, text: value, country, type, as_of: asOf, show_values: showValues === true };
  return call(request) as ValueVerdict;
}

/** The answer to the usual question, which passes numbers only; nothing for a check that there is not. */
function judge(check: string, value: string): ValueVerdict | undefined {
  const { checks, verdicts, codes } = allNames();
  const index = checks.indexOf(check);
  if (index < 0) return undefined;
  const length = writeText(value);
  let answer;
  try {
    answer = wasm().check_value(index, length);
  } catch {
    throw failed();
  }
  const verdict = verdicts[answer & 0xff]!;
  const code = answer >>> 8;
  return code === 0 ? { verdict } : { verdict, code: codes[code - 1]! };
}
