import type { AnyPackId, Draft } from './ids.js';
import { ARRAY, BOOLEAN, INTEGER, MAP, NUMBER, OBJECT, type Pack, type Table, findPack } from './pack.js';
import { type Place, findPlace } from './path.js';

/** Positions beyond this one are left out: a form that is sent by a stranger must not ask for much memory. */
const MAX_POSITION = 1_000;

const DECIMAL = /^-?\d+(\.\d+)?$/;

/**
 * Turns the contents of an HTML form into a payload. The names of the controls are the paths of reports, such as
 * `basic_info.tax_info[0].document_id`, so that an issue's path is the name of its control.
 *
 * - The required sections of the body are always there, so that each missing field is told at its own place. An optional
 *   one is there when one of its fields is; a form leaves it out by disabling its controls.
 * - A name that is repeated, or that ends in `[]`, fills an array, such as `financial_profile.source_of_fund_ids`.
 * - A field that is a number becomes one if its text is one; other text stays, so that the issue is told. In the
 *   same way `on`, `true`, `off` and `false` become booleans.
 * - Blank optional fields are left out; blank required ones stay `""`. Blank items of an array are left out.
 * - A file becomes `{ name, size, type }`, as far as the pack has these fields under the name of its control, or takes files
 *   under any name; there, several files of one control are `name`, `name[1]` and so on. Other files, and names that the pack does not declare, are left out.
 *
 * @example
 * ```ts
 * form.addEventListener('input', () => {
 *   const draft = fromForm('fin/v2/individual', new FormData(form));
 *   render(check('fin/v2/individual', draft, context));
 * });
 * ```
 */
export function fromForm<P extends AnyPackId>(packId: P, form: FormData): Draft<P> {
  const pack = findPack(packId);
  const [root] = pack.tables as readonly [Table];
  const body: Record<string, unknown> = {};
  const parts = new Map<string, number>();
  addSections(root, 0, body);
  for (const [name, entry] of form) {
    const place = findPlace(pack, name);
    if (typeof entry === 'string') {
      if (place) put(pack, body, place, entry);
    } else if (place) {
      if (isFilePart(place.table, place.column) && entry.name !== '') store(body, place.steps, part(place, entry), false);
    } else if (root.rest > 0) {
      const count = parts.get(name) ?? 0;
      parts.set(name, count + 1);
      make(body, count === 0 ? name : `${name}[${count}]`, part(undefined, entry));
    }
  }
  dropSections(root, 0, body);
  return body as Draft<P>;
}

/** Whether an object says what is known of a file. */
function isFilePart(table: Table, column: number): boolean {
  const keys = table.kinds[column] === OBJECT ? table.columns[column]! : undefined;
  return keys !== undefined && keys.has('name') && keys.has('size');
}

/** What is known of a file. A control without one sends an empty name. */
function part(place: Place | undefined, { name, size, type }: File): object {
  const known = Object.entries({ name, size, type });
  const keys = place?.table.columns[place.column];
  return Object.fromEntries(known.filter(([key, value]) => value !== '' && (!keys || keys.has(key))));
}

/** Builds the objects of a row, whatever the form holds. */
function addSections(table: Table, object: number, holder: Record<string, unknown>): void {
  for (const [name, column] of table.columns[object]!) {
    if (table.kinds[column] !== OBJECT) continue;
    const section = {};
    holder[name] = section;
    addSections(table, column, section);
  }
}

/** Drops the objects that need not be there and hold nothing. */
function dropSections(table: Table, object: number, holder: Record<string, unknown>): void {
  for (const [name, column] of table.columns[object]!) {
    if (table.kinds[column] !== OBJECT) continue;
    const isNeeded = table.required[column] === 1 && !isFilePart(table, column);
    if (isNeeded || isFilled(holder[name])) dropSections(table, column, holder[name] as Record<string, unknown>);
    else delete holder[name];
  }
}

/** Whether there is anything but sections. */
function isFilled(value: unknown): boolean {
  return typeof value !== 'object' || value === null || Object.values(value).some(isFilled);
}

function put(pack: Pack, body: Record<string, unknown>, { table, column, steps }: Place, text: string): void {
  let last = table;
  let at = column;
  const kind = table.kinds[column];
  const isOwnName = steps.at(-1) === table.names[column];
  if (kind === OBJECT || (kind === MAP && isOwnName)) return;
  const isArray = kind === ARRAY;
  if (isArray) {
    last = pack.tables[table.items[column]!]!;
    at = 0;
    if (last.kinds[0] === OBJECT) return;
  }
  const value = kind === MAP ? text : convert(last.kinds[at]!, text);
  const isBlank = text.trim() === '';
  // The last step of an item's own name is its array.
  const isItem = isArray || (column === 0 && typeof steps.at(-1) === 'string');
  if (isBlank && (isItem || (kind !== MAP && !last.required[at]))) return;
  store(body, steps, value, isItem);
}

/** Puts a value at its place, or behind the other items of its array. */
function store(body: Record<string, unknown>, steps: Place['steps'], value: unknown, isItem: boolean): void {
  if (steps.some((step) => typeof step === 'number' && step > MAX_POSITION)) return;
  let holder: unknown = body;
  for (let index = 0; index < steps.length; index += 1) {
    const step = steps[index]!;
    const isLast = index === steps.length - 1;
    const record = holder as Record<string | number, unknown>;
    const old = Object.hasOwn(record, step) ? record[step] : undefined;
    if (!isLast) {
      holder = old ?? make(record, step, typeof steps[index + 1] === 'number' ? [] : {});
    } else if (isItem) {
      const list = (old ?? make(record, step, [])) as unknown[];
      if (list.length <= MAX_POSITION) list.push(value);
    } else {
      make(record, step, value);
    }
  }
}

/** Sets an own property, also one whose name would mean something else in an assignment. */
function make<T>(holder: object, key: string | number, value: T): T {
  Object.defineProperty(holder, key, { value, writable: true, enumerable: true, configurable: true });
  return value;
}

function convert(kind: number, text: string): unknown {
  const trimmed = text.trim();
  if ((kind === INTEGER || kind === NUMBER) && DECIMAL.test(trimmed)) return Number(trimmed);
  if (kind === BOOLEAN) {
    if (trimmed === 'true' || trimmed === 'on') return true;
    if (trimmed === 'false' || trimmed === 'off') return false;
  }
  return text;
}
