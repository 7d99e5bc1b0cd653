import type { Description } from './description.js';
import { FirstpassError } from './error.js';
import { descriptions } from './generated/descriptions.js';
import type { PackId } from './generated/packs.js';

/**
 * The fields, rules and fixes of a pack: enough to build a form from. Each call gives a new object.
 *
 * @example
 * ```ts
 * const required = describe('fin/v2/individual').fields.filter((field) => field.required);
 * ```
 */
export function describe<P extends PackId>(packId: P): Description<P> {
  const text = Object.hasOwn(descriptions, packId) ? descriptions[packId] : undefined;
  if (text !== undefined) return JSON.parse(text) as Description<P>;
  const ids = Object.keys(descriptions).join(', ');
  throw new FirstpassError('pack', `there is no pack with this id; the packs are ${ids}`);
}
