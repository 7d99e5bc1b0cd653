/** The greatest length of a body in bytes. */
export const MAX_BYTES = 1 << 20;
/** The deepest nesting; the body is at depth 1. */
const MAX_DEPTH = 64;

/** Why a body is not read to its end. */
export class Stop {
  constructor(readonly code: 'json.size' | 'json.depth' | 'json.surrogate') {}
}
/** The body is longer than is allowed. */
export const TOO_LARGE = new Stop('json.size');
const TOO_DEEP = new Stop('json.depth');
export const HALF_PAIR = new Stop('json.surrogate');

const hasOwn = Object.prototype.hasOwnProperty;
const UNUSUAL = /[^ -~]/;
const NOT_ASCII = /[^\0-\x7F]/;
/** Any half of a surrogate pair. */
export const SURROGATE = /[\uD800-\uDFFF]/;
/** A half without the other. */
export const LONE_SURROGATE = /[\uD800-\uDFFF]/u;

/** What was counted since the body began. */
export const tally = {
  /** The least bytes that the walked values take in JSON. */
  least: 0,
  /** The most bytes that they take. */
  most: 0,
  /** Bit 1: a string or key was not ASCII; bit 2: one had a control character. */
  flags: 0,
  /** Whether `Object.prototype` has keys of its own that a loop over an object would visit. */
  hasInherited: false,
};

/** Begins to count anew. */
export function reset(): void {
  tally.least = 0;
  tally.most = 0;
  tally.hasInherited = false;
  for (const _ in NOTHING) tally.hasInherited = true;
}

const NOTHING = {};

/** Whether a text has a half of a surrogate pair without the other. */
export function isBroken(text: string): boolean {
  return SURROGATE.test(text) && LONE_SURROGATE.test(text);
}

/** Whether a value is surely an array or an object without a conversion of its own. */
export function isPlain(value: object): boolean {
  return (
    (value as { toJSON?: unknown }).toJSON === undefined &&
    (Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype)
  );
}

/** What `JSON.stringify` takes an object, a function or a big integer for. */
export function converted(value: unknown, key: string): unknown {
  const { toJSON } = value as { toJSON?: unknown };
  if (typeof toJSON === 'function') value = toJSON.call(value, key);
  if (typeof value !== 'object' || value === null) return value;
  // The keys of binary data would fill the memory before they are counted; each item takes six bytes or more.
  if (ArrayBuffer.isView(value) && (value as Uint8Array).length > MAX_BYTES / 6) throw TOO_LARGE;
  switch (Object.prototype.toString.call(value)) {
    case '[object Number]':
      return isBox(Number, value) ? Number(value) : value;
    case '[object String]':
      return isBox(String, value) ? String(value) : value;
    case '[object Boolean]':
      return isBox(Boolean, value) ? Boolean.prototype.valueOf.call(value) : value;
    case '[object BigInt]':
      return isBox(BigInt, value) ? BigInt.prototype.valueOf.call(value) : value;
    default:
      return value;
  }
}

/** Whether an object is a primitive in a box, and not one that only says so. */
function isBox(box: { prototype: { valueOf(): unknown } }, value: object): boolean {
  try {
    box.prototype.valueOf.call(value);
    return true;
  } catch {
    return false;
  }
}

/** Walks an object with any keys and returns whether it holds anything outside ASCII, as 1 or 0. */
export function walkMap(value: object, depth: number): number {
  tally.flags = 0;
  walk(value, '', depth, false, true);
  return tally.flags;
}

/**
 * Looks through a value that no rule reads: whether it is too deep, too large, or has half a surrogate pair.
 * Returns whether it would stand in JSON at all; in an array everything does.
 */
export function walk(value: unknown, key: string, depth: number, inArray = false, isConverted = false): boolean {
  if (typeof value === 'function' || typeof value === 'bigint' || (typeof value === 'object' && value !== null)) {
    if (!isConverted) value = converted(value, key);
  }
  const isAbsent = value === undefined || typeof value === 'function' || typeof value === 'symbol';
  if (isAbsent && !inArray) return false;
  if (!inArray) count(key);
  if (typeof value === 'object' && value !== null) {
    inside(value, depth);
  } else if (typeof value === 'string') {
    count(value);
  } else {
    // No number but a big one is longer.
    add(2, typeof value === 'bigint' ? String(value).length : 26);
  }
  return true;
}

function inside(value: object, depth: number): void {
  if (depth > MAX_DEPTH) throw TOO_DEEP;
  add(2, 4);
  if (Array.isArray(value)) {
    const length = lengthOf(value);
    for (let index = 0; index < length; index += 1) walk(value[index], String(index), depth + 1, true);
    return;
  }
  for (const key in value) {
    if (!hasOwn.call(value, key)) continue;
    const held = (value as Record<string, unknown>)[key];
    if (typeof held === 'string') {
      count(key);
      count(held);
    } else {
      walk(held, key, depth + 1);
    }
  }
}

/** The number of items; stops when they alone make the body too large. A proxy may say anything. */
export function lengthOf(array: readonly unknown[]): number {
  const length = Math.max(Math.floor(Number(array.length)) || 0, 0);
  if (tally.least + 2 * length > MAX_BYTES) throw TOO_LARGE;
  return length;
}

/** Counts a string or a key and looks at its characters. */
function count(text: string): void {
  add(text.length, 6 * text.length + 4);
  if (isUnusual(text)) {
    if (NOT_ASCII.test(text)) {
      tally.flags |= 1;
      if (isBroken(text)) throw HALF_PAIR;
    }
  }
}

/** Whether a text has characters outside of printable ASCII. For short ones a loop is faster than an expression. */
function isUnusual(text: string): boolean {
  if (text.length > 40) return UNUSUAL.test(text);
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit < 32 || unit > 126) return true;
  }
  return false;
}

/** Counts bytes and stops when the body is surely too large. */
export function add(atLeast: number, atMost: number): void {
  tally.least += atLeast;
  tally.most += atMost;
  if (tally.least > MAX_BYTES) throw TOO_LARGE;
}
