import { describe } from './describe.js';
import { FirstpassError } from './error.js';
import type { AnyPackId, Path } from './ids.js';
import { loadedDescriptions } from './pack.js';

/** What is known of a pack's paths. */
interface Readers {
  /** The description of a pack that was loaded: another one may take its place. */
  readonly from: string | undefined;
  /** Which paths look at each path. */
  readonly of: ReadonlyMap<string, readonly string[]>;
  /** The objects with any keys. */
  readonly maps: readonly string[];
  /** What follows behind a key of any name, such as `.size`; nothing for a pack without such keys. */
  readonly parts: readonly string[];
}

/** A path with open positions, such as `identifying_documents[].state`. */
type OpenPath = `${string}[]${string}`;

/** So begins the path of what stands under a key of any name. */
const ANY_KEY = '*[]';

const known = new Map<string, Readers>();

/**
 * The paths whose issues may change when the value at a path changes, without the path itself: a form that shows only
 * what was touched looks at them again. Positions in arrays are kept where both paths stand in the same item; elsewhere
 * they are left open, as in `identifying_documents[].state`. Issues of the request as a whole, and of other items that
 * repeat the value, may change besides.
 *
 * @example
 * ```ts
 * dependents('fin/v2/individual', 'basic_info.country_of_residence'); // ['basic_info.phone', 'address.country']
 * ```
 */
export function dependents<P extends AnyPackId>(packId: P, path: string): (Path<P> | OpenPath)[] {
  if (typeof path !== 'string') throw new FirstpassError('argument', 'path must be a string');
  const readers = readersOf(packId);
  const general = path.replace(/\[\d+\]/g, '[]');
  const positions = path.match(/[^[]*\[\d+\]/g) ?? [];
  const open = new Set(readers.of.get(general) ?? around(readers, path));
  // Who looks at an array looks at its items.
  if (general.endsWith('[]')) for (const to of readers.of.get(general.slice(0, -2)) ?? []) open.add(to);
  return [...open].map((to) => fill(to, positions)) as Path<P>[];
}

function readersOf(packId: AnyPackId): Readers {
  const from = loadedDescriptions.get(packId);
  const old = known.get(packId);
  if (old && old.from === from) return old;
  const { fields, rules } = describe(packId);
  const of = new Map<string, string[]>();
  const add = (from: string, to: string): void => {
    const paths = of.get(from) ?? [];
    if (from !== to && to !== '' && !paths.includes(to)) paths.push(to);
    of.set(from, paths);
  };
  for (const { path, companion_of, ignored_when } of fields) {
    if (!path.startsWith('*')) of.set(path, of.get(path) ?? []);
    if (companion_of !== undefined) add(companion_of, path);
    for (const { path: from } of ignored_when?.flat() ?? []) add(from, path);
  }
  for (const { path, reads } of rules) for (const from of reads ?? []) add(from, path);
  const maps = fields.filter(({ type }) => type === 'map').map(({ path }) => path);
  const under = fields.filter(({ path }) => path.startsWith(ANY_KEY) && path !== ANY_KEY);
  const readers = { from, of, maps, parts: under.map(({ path }) => path.slice(ANY_KEY.length)) };
  known.set(packId, readers);
  return readers;
}

/** What an undeclared path changes: the issues of the object with any keys, or of the key, that it stands in. */
function around({ maps, parts }: Readers, path: string): readonly string[] {
  const map = maps.find((map) => path.startsWith(`${map}.`));
  if (map !== undefined) return [map];
  const part = parts.find((part) => path.endsWith(part));
  return part === undefined ? [] : [path.slice(0, -part.length)];
}

/** A path with the positions of another one, as far as both begin alike. */
function fill(open: string, positions: readonly string[]): string {
  let filled = '';
  let rest = open;
  for (const part of positions) {
    const begin = part.replace(/\d+\]$/, ']');
    if (!rest.startsWith(begin)) break;
    filled += part;
    rest = rest.slice(begin.length);
  }
  return filled + rest;
}
