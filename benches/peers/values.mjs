// The checks of single values for the hand-written peer. Each has a quick way for a value that is right, which is the
// usual case, and leaves everything else to `unusual`.

import { COUNTRIES } from './tables.mjs';

export const REQUIRED = 1;
/** The value has an exact form: white space around it is an error, and so is a blank value. */
export const EXACT = 2;
/** Line breaks and tabs are allowed. */
export const LINES = 4;
export const ASCII = 8;

const CONTROL = /[\u0000-\u001f\u007f-\u009f]/;
const CONTROL_IN_LINES = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/;
export const NOT_ASCII = /[^\u0000-\u007f]/;

let issues = null;

/** Forgets the issues of the last body, and gives those found since. One array serves all bodies that have none. */
const NONE = Object.freeze([]);
export function begin() {
  issues = null;
}
export function end() {
  return issues === null ? NONE : issues;
}

export function add(path, code) {
  if (issues === null) issues = [];
  issues.push({ path, code });
}

export function isObject(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Tells that an object or an array is missing or is something else. */
export function wrong(value, path, rules) {
  if (value === undefined || value === null) {
    if (rules & REQUIRED) add(path, 'missing');
    else if (value === null) add(path, 'type');
  } else {
    add(path, 'type');
  }
}

const PLAIN = /^[!-~](?:[ -~]*[!-~])?$/;

/** Whether a text is one visible line of ASCII without white space around it. For texts of more than a few characters an
 * expression is quicker than a loop, so loops stand below only where it is not. */
export const isPlain = (text) => PLAIN.test(text);

export const isRight = (value) => typeof value === 'string' && isPlain(value);

/** A value that is not known to be right: tells what is wrong with any text, and gives it without white space around
 * it; an empty text when nothing more can be said. */
export function unusual(value, path, rules) {
  if (typeof value !== 'string') {
    wrong(value, path, rules);
    return '';
  }
  const text = value.trim();
  if (text === '') {
    if (rules & (REQUIRED | EXACT)) add(path, 'blank');
    return '';
  }
  if (rules & EXACT && text.length < value.length) add(path, 'text.whitespace');
  if ((rules & LINES ? CONTROL_IN_LINES : CONTROL).test(text)) add(path, 'text.control');
  if (rules & ASCII && NOT_ASCII.test(text)) add(path, 'text.not_ascii');
  return text;
}

export function text(value, path, rules) {
  return typeof value === 'string' && isPlain(value) ? value : unusual(value, path, rules);
}

/** The English form of a field: needed when the field has characters outside ASCII. */
export function companion(value, path, base) {
  if (typeof value === 'string' && isPlain(value)) return;
  const needed = typeof base === 'string' && !isPlain(base) && NOT_ASCII.test(base.trim());
  unusual(value, path, needed ? REQUIRED | ASCII : ASCII);
}

/** Of each alpha-3 code the number of its alpha-2 code; -1 where there is no such country. */
const ALPHA2 = new Int16Array(26 * 26 * 26).fill(-1);
export const letters = (code, from, count) => {
  let number = 0;
  for (let index = from; index < from + count; index++) {
    const letter = code.charCodeAt(index) - 65;
    if (letter >>> 0 > 25) return -1;
    number = number * 26 + letter;
  }
  return number;
};
for (let at = 0; at < COUNTRIES.length; at += 5) ALPHA2[letters(COUNTRIES, at, 3)] = letters(COUNTRIES, at + 3, 2);

export function alpha2(code) {
  if (code.length !== 3) return -1;
  const a = code.charCodeAt(0) - 65;
  const b = code.charCodeAt(1) - 65;
  const c = code.charCodeAt(2) - 65;
  if (a >>> 0 > 25 || b >>> 0 > 25 || c >>> 0 > 25) return -1;
  return ALPHA2[a * 676 + b * 26 + c];
}

export function country(value, path, rules) {
  if (typeof value === 'string' && alpha2(value) >= 0) return value;
  const code = unusual(value, path, rules | EXACT);
  if (code !== '' && alpha2(code) < 0) add(path, 'country');
  return code;
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** A date as the number yyyymmdd; 0 for anything that is no day of the calendar. */
export function day(text) {
  if (text.length !== 10 || text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return 0;
  const a = text.charCodeAt(0) - 48;
  const b = text.charCodeAt(1) - 48;
  const c = text.charCodeAt(2) - 48;
  const d = text.charCodeAt(3) - 48;
  const e = text.charCodeAt(5) - 48;
  const f = text.charCodeAt(6) - 48;
  const g = text.charCodeAt(8) - 48;
  const h = text.charCodeAt(9) - 48;
  if (a >>> 0 > 9 || b >>> 0 > 9 || c >>> 0 > 9 || d >>> 0 > 9) return 0;
  if (e >>> 0 > 9 || f >>> 0 > 9 || g >>> 0 > 9 || h >>> 0 > 9) return 0;
  const year = a * 1000 + b * 100 + c * 10 + d;
  const month = e * 10 + f;
  const day = g * 10 + h;
  if (year === 0 || month === 0 || month > 12 || day === 0) return 0;
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  if (day > DAYS[month - 1] + (leap ? 1 : 0)) return 0;
  return year * 10000 + month * 100 + day;
}

export function date(value, path, rules) {
  if (typeof value === 'string') {
    const number = day(value);
    if (number !== 0) return number;
  }
  const words = unusual(value, path, rules | EXACT);
  if (words === '') return 0;
  const number = day(words);
  if (number === 0) add(path, 'date');
  return number;
}

const LABEL = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?';
const EMAIL = new RegExp(`^[a-z0-9.!#$%&'*+/=?^_\`{|}~-]{1,64}@${LABEL}(?:\\.${LABEL})*$`);

/** Whether a text is an e-mail address as HTML has it, in small letters. */
export const isEmail = (text) => text.length <= 254 && EMAIL.test(text);

export function email(value, path) {
  if (typeof value === 'string' && isEmail(value)) return;
  const words = unusual(value, path, REQUIRED | EXACT);
  if (words !== '' && !isEmail(words)) add(path, 'email');
}

/** Whether a text has the shape of E.164. */
export function isE164(text) {
  const length = text.length;
  if (length < 8 || length > 16 || text.charCodeAt(0) !== 43 || text.charCodeAt(1) === 48) return false;
  for (let index = 1; index < length; index++) {
    if ((text.charCodeAt(index) - 48) >>> 0 > 9) return false;
  }
  return true;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
export const isUuid = (text) => UUID.test(text);

const PLAIN_URI = /^\/[!-.0-~][!-~]*$/;
const SPACE_OR_CONTROL = /[\s\u0000-\u001f\u007f-\u009f]/;

export function uri(value, path) {
  if (typeof value === 'string' && PLAIN_URI.test(value)) return value;
  const words = unusual(value, path, REQUIRED | EXACT);
  if (words !== '' && (words[0] !== '/' || words.length === 1 || words[1] === '/' || SPACE_OR_CONTROL.test(words)))
    add(path, 'uri');
  return words;
}

/** A whole number; NaN when there is none to look at further. */
export function integer(value, path) {
  if (typeof value === 'number') {
    if (Number.isSafeInteger(value)) return value;
    add(path, 'number');
    return NaN;
  }
  wrong(value, path, REQUIRED);
  return NaN;
}
