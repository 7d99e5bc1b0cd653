import { FirstpassError } from './error.js';
import { call } from './module.js';
import type { PackInfo } from './types.js';

/** What a field holds, as numbers. */
export const OTHER = 0;
export const OBJECT = 1;
export const ARRAY = 2;
export const MAP = 3;

/** The fields of the body, or of the items of one array, by column. Column 0 is the row itself. */
export interface Table {
  readonly width: number;
  readonly names: readonly string[];
  readonly kinds: readonly number[];
  /** The JSON type of a leaf, such as `integer`. */
  readonly types: readonly string[];
  readonly required: readonly boolean[];
  /** The column of the object that holds the field. */
  readonly parents: readonly number[];
  /** The column after the last one that the field holds. */
  readonly ends: readonly number[];
  /** The table of an array's items. */
  readonly items: readonly number[];
  /** For each object, the columns of its keys. */
  readonly columns: readonly ReadonlyMap<string, number>[];
  /** The most that a row can take in JSON without the contents of its strings and numbers. */
  readonly overhead: number;
}

/** A pack, ready for use. */
export interface Pack {
  readonly index: number;
  readonly info: PackInfo;
  readonly tables: readonly Table[];
}

type Field = readonly [name: string, parent: number, end: number, kind: string, table: number, required: boolean];

let known: Map<string, Pack> | undefined;

/** The packs of the module, by id. */
export function allPacks(): ReadonlyMap<string, Pack> {
  if (known) return known;
  const { packs } = call({ call: 'packs' }) as { packs: PackInfo[] };
  known = new Map(packs.map((info, index) => [info.id, new LazyPack(index, info)]));
  return known;
}

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
  const { tables } = call({ call: 'schema', pack }) as { tables: Field[][] };
  return tables.map((fields) => {
    const columns = fields.map((_, column) => {
      const own = fields.flatMap(([name, parent], at): [string, number][] =>
        at > 0 && parent === column ? [[name, at]] : [],
      );
      return new Map(own);
    });
    return {
      width: fields.length,
      names: fields.map(([name]) => name),
      kinds: fields.map(([, , , kind]) => ['object', 'array', 'map'].indexOf(kind) + 1),
      types: fields.map(([, , , kind]) => kind),
      required: fields.map(([, , , , , required]) => required),
      parents: fields.map(([, parent]) => parent),
      ends: fields.map(([, , end], column) => Math.max(end, column + 1)),
      items: fields.map(([, , , , table]) => table),
      columns,
      // Quotes, colon and comma around a name, and the longest of `null`, `false`, `{}` and quotes around a string.
      overhead: fields.reduce((sum, [name]) => sum + name.length + 16, 0),
    };
  });
}
