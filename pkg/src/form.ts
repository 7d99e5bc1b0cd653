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
 * - The sections of the body are always there, so that each missing field is told at its own place.
 * - A name that is repeated, or that ends in `[]`, fills an array, such as `financial_profile.source_of_fund_ids`.
 * - A field that is a number becomes one if its text is one; other text stays, so that the issue is told. In the
 *   same way `on`, `true`, `off` and `false` become booleans.
 * - Blank optional fields are left out; blank required ones stay `""`. Blank items of an array are left out.
 * - Where the request is an upload, a file becomes `{ name, size, type }` under the name of its control. Otherwise files,
 *   and names that the pack does not declare, are left out.
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
  const body: Record<string, unknown> = {};
  addSections(pack.tables[0]!, 0, body);
  for (const [name, entry] of form) {
    const place = findPlace(pack, name);
    if (place && typeof entry === 'string') put(pack, body, place, entry);
    else if (!place && typeof entry !== 'string' && pack.tables[0]!.rest > 0) make(body, name, partOf(entry));
  }
  return body as Draft<P>;
}

/** What an upload says of a file. A control without one sends an empty name. */
function partOf({ name, size, type }: File): object {
  return type === '' ? { name, size } : { name, size, type };
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

function put(pack: Pack, body: Record<string, unknown>, { table, column, steps }: Place, text: string): void {
  let last = table;
  let at = column;
  const kind = table.kinds[column];
  const isOwnName = steps.at(-1) === table.names[column];
  if (kind === OBJECT || (kind === MAP && isOwnName)) return;
  if (steps.some((step) => typeof step === 'number' && step > MAX_POSITION)) return;
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
