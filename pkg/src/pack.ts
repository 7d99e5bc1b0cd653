import { FirstpassError } from './error.js';
import { call, reply } from './module.js';
import type { PackInfo } from './types.js';

// What a field holds.
export const TEXT = 0;
export const OBJECT = 1;
export const ARRAY = 2;
export const MAP = 3;
export const INTEGER = 4;
export const BOOLEAN = 5;
export const NUMBER = 7;
export const REST = 8;

/** The fields of the body, or of the items of one array, by column. Column 0 is the row itself. */
export interface Table {
  /** The keys; nothing for the column of keys that no field declares. */
  readonly names: (string | undefined)[];
  /** The column of the object that holds the field. */
  readonly parents: readonly number[];
  /** The column after the last one that the field holds. */
  readonly ends: readonly number[];
  readonly kinds: readonly number[];
  /** The table of an array's items. */
  readonly items: readonly number[];
  /** 1 for a field that must be there. */
  readonly required: readonly number[];
  /** Columns whose value belongs to a country, each followed by the path of that country, with `[]` for positions. */
  readonly countries: readonly (number | string)[];
  /** The column of the body's keys that no field declares; 0 for none. */
  rest: number;
  /** For each object, the columns of its keys. */
  columns: readonly ReadonlyMap<string, number>[];
  /** The most that a row can take in JSON without the contents of its strings and numbers. */
  overhead: number;
}

/** A pack, ready for use. */
export interface Pack {
  readonly index: number;
  readonly info: PackInfo;
  readonly tables: readonly Table[];
}

let known: Map<string, Pack> | undefined;

/** The packs of the module, by id. */
export function allPacks(): ReadonlyMap<string, Pack> {
  if (known) return known;
  const { packs } = reply((module) => module.list_packs()) as { packs: PackInfo[] };
  known = new Map(packs.map((info, index) => [info.id, new LazyPack(index, info)]));
  return known;
}

/** Adds a pack that was loaded, or puts it in the place of the one with its id. */
export function addLoaded(index: number, info: PackInfo): void {
  allPacks();
  known!.set(info.id, new LazyPack(index, info));
}

/** The bytes of a pack in base64. */
export function bytesOfPack({ index }: Pack): string {
  return loadedBytes.get(index) ?? (call({ call: 'bytes', pack: index }) as { bytes: string }).bytes;
}

/** The bytes of the packs that were loaded, by number. */
export const loadedBytes = new Map<number, string>();

/** The descriptions of the packs that were loaded, as JSON. */
export const loadedDescriptions = new Map<string, string>();

/** The pack with this id. */
export function findPack(id: string): Pack {
  const pack = (known ?? allPacks()).get(id);
  if (pack) return pack;
  const ids = [...allPacks().keys()].join(', ');
  throw new FirstpassError('pack', `there is no pack with this id; the packs are ${ids}`);
}

/** Reads the fields of a pack when they are asked for. */
class LazyPack implements Pack {
  #tables: readonly Table[] | undefined;

  constructor(
    readonly index: number,
    readonly info: PackInfo,
  ) {
    Object.freeze(info);
  }

  get tables(): readonly Table[] {
    return (this.#tables ??= readTables(this.index));
  }
}

function readTables(pack: number): readonly Table[] {
  const { tables } = reply((module) => module.pack_schema(pack)) as { tables: Table[] };
  for (const table of tables) {
    const columns = table.names.map(() => new Map<string, number>());
    table.overhead = 0;
    table.rest = Math.max(table.kinds.indexOf(REST), 0);
    // A key of the body may have any name, also the one that stands for all of them in the pack.
    if (table.rest > 0) table.names[table.rest] = undefined;
    table.names.forEach((name, column) => {
      if (name === undefined) return;
      if (column > 0) columns[table.parents[column]!]!.set(name, column);
      // Quotes, colon and comma around a name, and the longest of `null`, `false`, `{}` and quotes around a string.
      table.overhead += name.length + 16;
    });
    table.columns = columns;
  }
  return tables;
}
