import { cells, gate, refuseReentry } from './module.js';
import { ARRAY, OBJECT, type Pack, type Table } from './pack.js';
import { MAX_BYTES, TOO_LARGE, converted, isPlain, lengthOf, resetWalk, walk, walkMap, walked } from './walk.js';

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

/** The values of the rows that are being written, by column. Empty between two calls, so that it keeps no payload. */
const values: unknown[] = [];
let top = 0;
let tables: readonly Table[] = [];
let buffer: Uint32Array = new Uint32Array(0);
let count = 0;
let text = '';
/** The least and the most bytes that the rows take in JSON, the contents of strings and numbers not counted. */
let least = 0;
let most = 0;

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
  gate.isShut = true;
  count = 0;
  text = '';
  least = 0;
  most = 0;
  resetWalk();
  try {
    row(tables[0]!, payload, 1, '');
    const written = walked();
    if (least + written.least + text.length > MAX_BYTES) throw TOO_LARGE;
    return { text, count, large: most + written.most + 6 * text.length > MAX_BYTES };
  } finally {
    gate.isShut = false;
    text = '';
    if (top !== 0) {
      values.length = 0;
      top = 0;
    }
  }
}

function row(table: Table, value: unknown, depth: number, key: string | number): void {
  const { width, levels, names } = table;
  const base = top;
  const at = count;
  top = base + width;
  count = at + width;
  if (count > buffer.length) buffer = cells(count);
  least += 2;
  most += table.overhead;
  if (least + text.length > MAX_BYTES) throw TOO_LARGE;
  while (values.length < top) values.push(undefined);

  buffer[at] = cell(table, 0, value, base, depth, key) || CELL_NULL;
  for (let column = 1; column < width; column += 1) {
    const place = base + column;
    const value = values[place];
    if (value === undefined) {
      buffer[at + column] = 0;
      continue;
    }
    values[place] = undefined;
    if (typeof value === 'string') {
      if (value.length > MAX_BYTES) throw TOO_LARGE;
      text += value;
      buffer[at + column] = CELL_TEXT | (value.length << 3);
    } else {
      const written = cell(table, column, value, base, depth + levels[column]!, names[column]!);
      // The cells of an array's items may have moved the buffer.
      buffer[at + column] = written;
    }
  }
  top = base;
}

/** The cell of a value; what the value holds is written too. */
function cell(
  table: Table,
  column: number,
  value: unknown,
  base: number,
  depth: number,
  key: string | number,
): number {
  if (typeof value === 'object' && value !== null) {
    if (isPlain(value)) return container(table, column, value, base, depth);
    value = converted(value, String(key));
    if (typeof value === 'object' && value !== null) return container(table, column, value, base, depth);
  } else if (typeof value === 'function' || typeof value === 'bigint') {
    value = converted(value, String(key));
    if (typeof value === 'object' && value !== null) return container(table, column, value, base, depth);
  }
  switch (typeof value) {
    case 'string':
      if (value.length > MAX_BYTES) throw TOO_LARGE;
      text += value;
      return CELL_TEXT | (value.length << 3);
    case 'number':
      if (!Number.isFinite(value)) return CELL_NULL;
    // falls through
    case 'bigint': {
      const digits = String(value);
      text += digits;
      return CELL_NUMBER | (digits.length << 3);
    }
    case 'boolean':
      return CELL_BOOLEAN;
    case 'object':
      return CELL_NULL;
    default:
      return 0;
  }
}

function container(table: Table, column: number, value: object, base: number, depth: number): number {
  const kind = table.kinds[column];
  if (Array.isArray(value)) {
    if (kind === ARRAY) return items(tables[table.items[column]!]!, value, depth);
    walk(value, '', depth);
    return CELL_ARRAY;
  }
  if (kind === OBJECT) return CELL_OBJECT | (fields(table, column, value, base, depth) << 3);
  return CELL_MAP | (walkMap(value, depth) << 3);
}

/** Takes the declared fields of an object over and returns how many undeclared keys it has. */
function fields(table: Table, object: number, value: object, base: number, depth: number): number {
  const { names, ends } = table;
  const columns = table.columns[object]!;
  const end = ends[object]!;
  let unexpected = 0;
  // Keys mostly come in the pack's order, so the next one is tried first.
  let next = object + 1;
  for (const key in value) {
    if (!hasOwn.call(value, key)) continue;
    const held = (value as Record<string, unknown>)[key];
    let column: number | undefined = next;
    if (next >= end || names[next] !== key) {
      column = columns.get(key);
      if (column === undefined) {
        if (walk(held, key, depth + 1)) unexpected += 1;
        continue;
      }
    }
    values[base + column] = held;
    next = ends[column]!;
  }
  return unexpected;
}

function items(table: Table, array: readonly unknown[], depth: number): number {
  const length = lengthOf(array, least);
  const read = Math.min(length, MAX_ITEMS);
  for (let index = 0; index < read; index += 1) row(table, array[index], depth + 1, index);
  for (let index = read; index < length; index += 1) walk(array[index], String(index), depth + 1, true);
  return CELL_ARRAY | (length << 3);
}
