import { FirstpassError } from './error.js';
import type { AnyPackId, Fix, PackId, Path } from './ids.js';
import { call } from './module.js';
import { allNames } from './names.js';
import { INTEGER, TEXT, type Pack, findPack } from './pack.js';
import { type Place, findPlace } from './path.js';
import type { ProviderIssue } from './refusal.js';
import type { Issue, Report } from './types.js';
import { isBroken } from './walk.js';

/** What names a fix: an issue of a report, or one that a provider told. */
type Repairable = Pick<Issue<AnyPackId>, 'path' | 'fix'>;

/** Which fixes {@link applyFixes} makes. */
export interface FixOptions {
  /** `safe` for those that change only how a value is written; or a list of names of fixes, or of issues. */
  only?: 'safe' | readonly (Fix | Repairable)[];
}

/** A fix that was made. */
export interface AppliedFix<P extends AnyPackId = PackId> {
  /** Where. */
  path: Path<P>;
  /** Which. */
  fix: Fix;
}

let safeFixes: Set<string> | undefined;

/**
 * Makes the repairs that the issues of a report name, and returns the repaired payload with a list of what was done.
 *
 * The payload that was given stays as it is; the parts of it that need no repair are shared with the one that is
 * returned. Only strings at declared paths are written, and only where every step is an own property of a plain object
 * or array. A fix that does not fit its value is left out of `applied`.
 *
 * @example
 * ```ts
 * const { payload: repaired, applied } = applyFixes('fin/v2/individual', payload, report, { only: 'safe' });
 * ```
 */
export function applyFixes<P extends AnyPackId, T>(
  packId: P,
  payload: T,
  report: Report<P> | { readonly issues: readonly ProviderIssue<P>[] },
  { only = 'safe' }: FixOptions = {},
): { payload: T; applied: AppliedFix<P>[] } {
  const pack = findPack(packId);
  const isWanted = selection(only);
  const applied: AppliedFix<P>[] = [];
  const copies = new Set<object>();
  let repaired: unknown = payload;
  for (const issue of report.issues) {
    if (issue.fix === undefined || !isWanted(issue)) continue;
    const changed = repair(pack, repaired, issue.path, issue.fix, copies);
    if (changed === undefined) continue;
    repaired = changed;
    applied.push({ path: issue.path as Path<P>, fix: issue.fix });
  }
  return { payload: repaired as T, applied };
}

function selection(only: 'safe' | readonly (Fix | Repairable)[]): (issue: Repairable) => boolean {
  if (only === 'safe') {
    const { fixes } = allNames();
    safeFixes ??= new Set(fixes.filter(({ safety }) => safety === 'safe').map(({ fix }) => fix));
    return ({ fix }) => safeFixes!.has(fix!);
  }
  if (!Array.isArray(only)) throw new FirstpassError('argument', 'only must be "safe" or a list');
  const names = new Set(only.filter((item) => typeof item === 'string'));
  // Issues that were stored or sent are not the same objects, so they are known by what they say.
  const places = new Set(only.filter((item) => typeof item === 'object').map((item) => nameOf(item as Repairable)));
  return (issue) => names.has(issue.fix!) || places.has(nameOf(issue));
}

function nameOf({ path, fix }: Repairable): string {
  return `${fix} ${path}`;
}

/** The payload with one string repaired, or nothing when there is nothing to repair. */
function repair(pack: Pack, payload: unknown, path: string, fix: Fix, copies: Set<object>): unknown {
  const place = findPlace(pack, path);
  const kind = place?.table.kinds[place.column];
  if (!place || (kind !== TEXT && !(kind === INTEGER && fix === 'number'))) return undefined;
  const { steps, table, column } = place;
  const value = textAt(payload, steps);
  if (value === undefined) return undefined;
  const field = (pack.tables.indexOf(table) << 16) | column;
  const country = countryOf(pack, payload, place);
  const { text } = call({ call: 'fix', fix, text: value, pack: pack.index, field, country }) as { text?: string };
  if (text === undefined || (text === value && kind === TEXT)) return undefined;

  const root = copy(payload as object, copies);
  let holder: Record<string | number, unknown> = root;
  for (const step of steps.slice(0, -1)) {
    const inner = copy(holder[step] as object, copies);
    holder[step] = inner;
    holder = inner;
  }
  holder[steps.at(-1)!] = kind === INTEGER ? Number(text) : text;
  return root;
}

/** The text that the steps lead to, each an own property of a plain object or array. */
function textAt(payload: unknown, steps: Place['steps']): string | undefined {
  let value = payload;
  for (const step of steps) {
    if (!isWritable(value) || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<string | number, unknown>)[step];
  }
  return typeof value === 'string' && !isBroken(value) ? value : undefined;
}

/** The text in the field with the country to which a value belongs; it stands in the same items of the same arrays. */
function countryOf(pack: Pack, payload: unknown, { table, column, steps }: Place): string | undefined {
  const at = table.countries.indexOf(column);
  if (at < 0) return undefined;
  const positions = steps.filter((step) => typeof step === 'number');
  let next = 0;
  const path = (table.countries[at + 1] as string).replace(/\[\]/g, () => `[${positions[next++]}]`);
  const country = findPlace(pack, path);
  return country && textAt(payload, country.steps);
}

function isWritable(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return Array.isArray(value) || prototype === Object.prototype || prototype === null;
}

/** A copy of an object or array, or the object itself when it is such a copy. */
function copy(value: object, copies: Set<object>): Record<string | number, unknown> {
  if (copies.has(value)) return value as Record<string | number, unknown>;
  const made = Array.isArray(value) ? [...(value as unknown[])] : { ...value };
  copies.add(made);
  return made as Record<string | number, unknown>;
}
