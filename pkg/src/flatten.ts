import { cells, gate, refuseReentry } from './module.js';
import { ARRAY, OBJECT, type Pack, type Table } from './pack.js';
import {
  HALF_PAIR,
  MAX_BYTES,
  TOO_LARGE,
  add,
  converted,
  isBroken,
  isPlain,
  lengthOf,
  reset,
  tally,
  walk,
  walkMap,
} from './walk.js';

// Kinds of cells, as src/document/flat.rs reads them: the kind in the low three bits, a length or a count above.
const CELL_NULL = 1;
const CELL_BOOLEAN = 2;
const CELL_NUMBER = 3;
const CELL_TEXT = 4;
const CELL_ARRAY = 5;
const CELL_OBJECT = 6;
const CELL_MAP = 7;

/** So many items of an array are looked at. */
const MAX_ITEMS = 1_000;

const hasOwn = Object.prototype.hasOwnProperty;

let tables: readonly Table[] = [];
let buffer: Uint32Array = new Uint32Array(0);
let count = 0;
let text = '';

/** What {@link flatten} wrote: the text of all values; the cells stand in the module's buffer. */
export interface Flat {
  readonly text: string;
  readonly count: number;
  /** Whether the body could be longer in JSON than is allowed. */
  readonly large: boolean;
}

/**
 * Writes a payload in the form that the engine reads. The value is taken as `JSON.stringify` would take it.
 *
 * Throws a `Stop` for a body that is not read to its end, and whatever a getter throws.
 */
export function flatten(pack: Pack, payload: unknown): Flat {
  refuseReentry();
  tables = pack.tables;
  buffer = cells(0);
  count = 0;
  text = '';
  reset();
  gate.isShut = true;
  try {
    row(tables[0]!, payload, 1, '');
    if (tally.least + text.length > MAX_BYTES) throw TOO_LARGE;
    return { text, count, large: tally.most + 6 * text.length > MAX_BYTES };
  } finally {
    gate.isShut = false;
    text = '';
  }
}

/** Writes the body, or an item of an array. */
function row(table: Table, value: unknown, depth: number, key: string | number): void {
  const at = count;
  count = at + table.names.length;
  if (count > buffer.length) buffer = cells(count);
  for (let place = at; place < count; place += 1) buffer[place] = 0;
  add(2, table.overhead);
  if (tally.least + text.length > MAX_BYTES) throw TOO_LARGE;
  const written = cell(table, 0, value, at, depth, key) || CELL_NULL;
  buffer[at] = written;
}

/** The cell of a value; what the value holds is written too. `at` is where the cells of its row begin. */
function cell(table: Table, column: number, value: unknown, at: number, depth: number, key: string | number): number {
  if (typeof value === 'object' && value !== null) {
    if (isPlain(value)) return container(table, column, value, at, depth, tally.hasInherited);
    value = converted(value, String(key));
    if (typeof value === 'object' && value !== null) return container(table, column, value, at, depth, true);
  } else if (typeof value === 'function' || typeof value === 'bigint') {
    value = converted(value, String(key));
    if (typeof value === 'object' && value !== null) return container(table, column, value, at, depth, true);
  }
  switch (typeof value) {
    case 'string':
      return ofText(value);
    case 'number':
      if (!Number.isFinite(value)) return CELL_NULL;
    // falls through
    case 'bigint': {
      const digits = String(value);
      text += digits;
      return CELL_NUMBER | (digits.length << 3);
    }
    case 'boolean':
      return CELL_BOOLEAN | (Number(value) << 3);
    case 'object':
      return CELL_NULL;
    default:
      return 0;
  }
}

function ofText(value: string): number {
  if (value.length > MAX_BYTES) throw TOO_LARGE;
  text += value;
  return CELL_TEXT | (value.length << 3);
}

/** `inherits` tells whether a loop over the object could visit keys that are not its own. */
function container(
  table: Table,
  column: number,
  value: object,
  at: number,
  depth: number,
  inherits: boolean,
): number {
  const kind = table.kinds[column];
  if (Array.isArray(value)) {
    if (kind === ARRAY) return items(tables[table.items[column]!]!, value, depth);
    walk(value, '', depth);
    return CELL_ARRAY;
  }
  if (kind === OBJECT) return CELL_OBJECT | (fields(table, column, value, at, depth, inherits) << 3);
  return CELL_MAP | (walkMap(value, depth) << 3);
}

/** Writes the declared fields of an object and returns how many undeclared keys it has. */
function fields(
  table: Table,
  object: number,
  value: object,
  at: number,
  depth: number,
  inherits: boolean,
): number {
  const { names, ends } = table;
  const columns = table.columns[object]!;
  const end = ends[object]!;
  const { least, most } = tally;
  const textBefore = text;
  const countBefore = count;
  let unexpected = 0;
  let others: Others | undefined;
  // Keys mostly come in the pack's order, so the search begins behind the last one found.
  let next = object + 1;
  for (const key in value) {
    if (inherits && !hasOwn.call(value, key)) continue;
    let column: number | undefined = next;
    while (column < end && names[column] !== key) column = ends[column]!;
    if (column >= end) {
      column = columns.get(key);
      if (column === undefined) {
        const held = (value as Values)[key];
        if (object === 0 && table.rest > 0) (others ??= []).push([key, held]);
        else if (walk(held, key, depth + 1)) unexpected += 1;
        continue;
      }
      text = textBefore;
      count = countBefore;
      tally.least = least;
      tally.most = most;
      return disorderly(table, object, value, at, depth);
    }
    put(table, column, (value as Values)[key], at, depth, key);
    next = ends[column]!;
  }
  if (others !== undefined) rest(table, others, at, depth);
  return unexpected;
}

/** As {@link fields}, for keys in another order: the values are collected first. */
function disorderly(table: Table, object: number, value: object, at: number, depth: number): number {
  const columns = table.columns[object]!;
  const end = table.ends[object]!;
  const values: unknown[] = [];
  const others: Others = [];
  let unexpected = 0;
  for (const key in value) {
    if (!hasOwn.call(value, key)) continue;
    const held = (value as Values)[key];
    const column = columns.get(key);
    if (column !== undefined) values[column] = held;
    else if (object === 0 && table.rest > 0) others.push([key, held]);
    else if (walk(held, key, depth + 1)) unexpected += 1;
  }
  for (let place = at + object + 1; place < at + end; place += 1) buffer[place] = 0;
  for (let column = object + 1; column < end; column = table.ends[column]!) {
    if (column !== table.rest) put(table, column, values[column], at, depth, table.names[column]!);
  }
  if (others.length > 0) rest(table, others, at, depth);
  return unexpected;
}

/** Keys that no field declares, and their values. */
type Others = (readonly [string, unknown])[];

/** Writes the keys of a body whose values are rows, each before its row. */
function rest(table: Table, others: Others, at: number, depth: number): void {
  const own = tables[table.items[table.rest]!]!;
  let found = 0;
  for (const [key, value] of others) {
    const isSpecial = typeof value === 'function' || (typeof value === 'object' && value !== null && !isPlain(value));
    const held = isSpecial ? converted(value, key) : value;
    if (held === undefined || typeof held === 'function' || typeof held === 'symbol') continue;
    found += 1;
    if (found > MAX_ITEMS) {
      walk(held, key, depth + 1);
      continue;
    }
    if (isBroken(key)) throw HALF_PAIR;
    add(3, 4);
    if (count === buffer.length) buffer = cells(count + 1);
    buffer[count] = key.length;
    count += 1;
    text += key;
    row(own, held, depth + 1, key);
  }
  buffer[at + table.rest] = found === 0 ? 0 : CELL_ARRAY | (found << 3);
}

type Values = Readonly<Record<string, unknown>>;

/** Writes a field of an object that is `depth` levels deep. */
function put(table: Table, column: number, value: unknown, at: number, depth: number, key: string): void {
  const written = typeof value === 'string' ? ofText(value) : cell(table, column, value, at, depth + 1, key);
  // Items of an array may have moved the buffer, so it is looked up only now.
  buffer[at + column] = written;
}

function items(table: Table, array: readonly unknown[], depth: number): number {
  const length = lengthOf(array);
  const read = Math.min(length, MAX_ITEMS);
  for (let index = 0; index < read; index += 1) row(table, array[index], depth + 1, index);
  for (let index = read; index < length; index += 1) walk(array[index], String(index), depth + 1, true);
  return CELL_ARRAY | (length << 3);
}
