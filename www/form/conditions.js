// When a field applies and when it is required, from the conditions in the pack's description.

import { beside, read } from './paths.js';

/** The kinds of conditions, by the key that says what they ask of a value that is given. */
const TESTS = {
  in: (value, wanted) => wanted.includes(value),
  not_in: (value, wanted) => !wanted.includes(value),
  is: (value, wanted) => value === wanted,
  contains: (value, wanted) => listed(value, (list) => wanted.every((one) => list.includes(one))),
  contains_any: (value, wanted) => listed(value, (list) => wanted.some((one) => list.includes(one))),
  empty: (value, wanted) => listed(value, (list) => (list.length === 0) === wanted),
};

/** The answer of a test of a list; unknown where the value is none. */
function listed(value, test) {
  return Array.isArray(value) ? test(value) : undefined;
}

/** What a condition asks, and of which value: `['in', ['USA']]`. */
export function askedBy(condition) {
  return Object.entries(condition).find(([key]) => key !== 'path');
}

/** A condition on the draft as seen from `path`: true, false, or undefined while its operand is not given. */
function holds(condition, draft, path) {
  const value = read(draft, beside(condition.path, path));
  const given = value !== undefined && value !== null && value !== '';
  const [kind, wanted] = askedBy(condition);
  if (kind === 'present') return given === wanted;
  // A kind of a later pack: the check knows it, the form leaves the field as it is.
  if (!TESTS[kind]) return false;
  return given ? TESTS[kind](value, wanted) : undefined;
}

/** Whether all conditions of one of the lists hold. Unknown until the operands are given. */
function anyHolds(lists, draft, path) {
  let answer = false;
  for (const conditions of lists ?? []) {
    const parts = conditions.map((condition) => holds(condition, draft, path));
    if (parts.every((part) => part === true)) return true;
    if (!parts.includes(false)) answer = undefined;
  }
  return answer;
}

/** A companion is asked for when its base has characters outside ASCII: that is what `companion_of` stands for. */
function needsCompanion(field, draft, path) {
  const base = read(draft, beside(field.companion_of, path));
  return typeof base === 'string' && /[^\0-\x7f]/.test(base);
}

export function isRequired(field, draft, path) {
  if (field.companion_of) return needsCompanion(field, draft, path);
  // Parts without a declared name have no line of their own that could be required; their number says it.
  if (field.type === 'rest') return field.min_items > 0;
  return field.required || anyHolds(field.required_when, draft, path) === true;
}

/** Whether the form shows the field: not while it is not allowed or ignored, nor before that can be told. */
export function applies(field, draft, path) {
  if (field.companion_of) return needsCompanion(field, draft, path);
  return ['not_allowed_when', 'ignored_when'].every((key) => anyHolds(field[key], draft, path) === false);
}
