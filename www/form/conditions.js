// When a field applies and when it is required, from the conditions in the pack's description.

import { beside, read } from './paths.js';

/** A condition on the draft as seen from `path`: true, false, or undefined while its operand is not given. */
function holds(condition, draft, path) {
  const value = read(draft, beside(condition.path, path));
  const given = value !== undefined && value !== null && value !== '';
  if ('present' in condition) return given === condition.present;
  if (!given) return undefined;
  if (condition.in) return condition.in.includes(value);
  return !condition.not_in.includes(value);
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
  return field.required || anyHolds(field.required_when, draft, path) === true;
}

/** Whether the form shows the field: not while it is not allowed or ignored, nor before that can be told. */
export function applies(field, draft, path) {
  if (field.companion_of) return needsCompanion(field, draft, path);
  return ['not_allowed_when', 'ignored_when'].every((key) => anyHolds(field[key], draft, path) === false);
}
