import { ARRAY, MAP, OBJECT, type Pack, type Table } from './pack.js';

/** A place in a pack: a column of a table, and the keys and positions that lead to it. */
export interface Place {
  readonly table: Table;
  readonly column: number;
  readonly steps: readonly (string | number)[];
}

/** A key, behind a dot unless it is the first, or a position. */
const PART = /(?:^|\.)([^.[\]]+)|\[(\d{1,9})?\]/y;

/**
 * The declared place that a report's path names, or none. A path may end in `[]`, for one more item of an array, and
 * may go one step into an object with any keys, whose name is what is left of the path.
 */
export function findPlace(pack: Pack, path: string): Place | undefined {
  if (path.startsWith('.')) return undefined;
  let table = pack.tables[0]!;
  let column = 0;
  const steps: (string | number)[] = [];
  let at = 0;
  while (at < path.length) {
    const kind = table.kinds[column]!;
    if (kind === MAP && path[at] === '.') {
      steps.push(path.slice(at + 1));
      return { table, column, steps };
    }
    PART.lastIndex = at;
    const part = PART.exec(path);
    if (!part) return undefined;
    at = PART.lastIndex;
    if (part[1] !== undefined) {
      const next = kind === OBJECT ? table.columns[column]!.get(part[1]) : undefined;
      if (next === undefined) return undefined;
      column = next;
      steps.push(part[1]);
    } else {
      if (kind !== ARRAY || (part[2] === undefined && at < path.length)) return undefined;
      if (part[2] !== undefined) steps.push(Number(part[2]));
      table = pack.tables[table.items[column]!]!;
      column = 0;
    }
  }
  return steps.length > 0 ? { table, column, steps } : undefined;
}
