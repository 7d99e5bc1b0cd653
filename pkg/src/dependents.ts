import { describe } from './describe.js';
import type { PackId, Path } from './generated/packs.js';

const known = new Map<string, ReadonlyMap<string, readonly string[]>>();

/**
 * The paths whose issues may change when the value at a path changes, without the path itself: a form that shows only
 * what was touched looks at them again. Positions in arrays are kept where both paths stand in the same item; elsewhere
 * they are left open, as in `identifying_documents[].state`.
 *
 * @example
 * ```ts
 * dependents('fin/v2/individual', 'basic_info.country_of_residence'); // ['basic_info.phone', 'address.country']
 * ```
 */
export function dependents<P extends PackId>(packId: P, path: string): Path<P>[] {
  let read = known.get(packId);
  if (!read) known.set(packId, (read = readersOf(packId)));
  const positions = path.match(/[^[]*\[\d+\]/g) ?? [];
  const paths = read.get(path.replace(/\[\d+\]/g, '[]')) ?? [];
  return paths.map((open) => fill(open, positions)) as Path<P>[];
}

/** Which paths look at each path. */
function readersOf(packId: PackId): ReadonlyMap<string, readonly string[]> {
  const { fields, rules } = describe(packId);
  const read = new Map<string, string[]>();
  const add = (from: string, to: string): void => {
    const paths = read.get(from) ?? [];
    if (from !== to && to !== '' && !paths.includes(to)) paths.push(to);
    read.set(from, paths);
  };
  for (const { path, companion_of, ignored_when } of fields) {
    if (companion_of !== undefined) add(companion_of, path);
    for (const { path: from } of ignored_when?.flat() ?? []) add(from, path);
  }
  for (const { path, reads } of rules) for (const from of reads ?? []) add(from, path);
  return read;
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
