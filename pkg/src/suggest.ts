import { FirstpassError } from './error.js';
import type { AnyPackId, Path } from './ids.js';
import { findPack } from './pack.js';
import { askAbout, textOf } from './tools.js';

/** A value that may be meant. It is the customer's data. */
export interface Suggestion {
  /** The value. */
  value: string;
  /** The convention that it follows, such as `latin-passport` or `ukrainian`. */
  convention: string;
  /** Always `review`: nothing is put in unless a person has looked at it. */
  safety: 'review';
}

/** What may stand at a path, or why nothing is suggested. */
export interface Suggestions {
  /** The suggestions, the most usual first, at most six. */
  suggestions: Suggestion[];
  /**
   * Why there are none. `needs_person`: only somebody who knows how the name is read can tell, as with Chinese
   * characters; `unknown_script`: the script is none of those that are known; `not_needed`: the base is in English letters
   * already; `no_value`: there is nothing yet from which a suggestion would be made; `nothing_known`: nothing is known for
   * this path.
   */
  reason?: 'needs_person' | 'unknown_script' | 'not_needed' | 'no_value' | 'nothing_known';
}

/**
 * Values that may be meant at a path, for a person to choose from: at a field for English letters, the transliterations of
 * its neighbour. One of the few calls that return values.
 *
 * Conventions differ on purpose, so there are several. The countries in the payload tell which ones are meant.
 *
 * @example
 * ```ts
 * const payload = { basic_info: { last_name: 'Müller', primary_nationality: 'DEU' } };
 * const { suggestions } = suggest('fin/v2/individual', payload, 'basic_info.last_name_en');
 * suggestions.map(({ value }) => value); // ['Mueller', 'Muller']
 * ```
 */
export function suggest<P extends AnyPackId>(packId: P, payload: unknown, path: Path<P>): Suggestions {
  if (typeof path !== 'string') throw new FirstpassError('argument', 'path must be a string');
  return askAbout(findPack(packId), { call: 'suggest', body: textOf(payload), path }) as Suggestions;
}
