// JSON as people read it, with the lines marked that have an issue.

import { element, spoken } from '../dom.js';
import { severityWord } from './language.js';

/** Lines of a value. `marks` maps JSON pointers to severities. */
export function jsonLines(value, marks = new Map()) {
  const lines = [];
  const line = (depth, pointer, ...parts) => {
    const severity = marks.get(pointer);
    const made = element('span', { className: severity ? `line ${severity}` : 'line' }, ...parts);
    made.style.setProperty('--depth', depth);
    if (severity) made.append(spoken(` (${severityWord(severity)})`));
    lines.push(made);
  };
  const visit = (value, depth, pointer, before, after) => {
    if (value === null || typeof value !== 'object') {
      line(depth, pointer, ...before, token(value), after);
      return;
    }
    const isArray = Array.isArray(value);
    const entries = Object.entries(value);
    const [open, close] = isArray ? '[]' : '{}';
    if (entries.length === 0 || isShort(value)) {
      const marked = [pointer, ...entries.map(([key]) => `${pointer}/${key}`)].find((place) => marks.has(place));
      const parts = entries.flatMap(([, child], index) => [index > 0 ? ', ' : '', token(child)]);
      line(depth, marked, ...before, open, ...parts, close + after);
      return;
    }
    line(depth, pointer, ...before, open);
    entries.forEach(([key, child], index) => {
      const name = isArray ? [] : [element('span', { className: 'key' }, JSON.stringify(key)), ': '];
      visit(child, depth + 1, `${pointer}/${key}`, name, index < entries.length - 1 ? ',' : '');
    });
    line(depth, null, close + after);
  };
  visit(value, 0, '', [], '');
  return lines;
}

/** A list of a few plain values stands on one line, as in the provider's guide. */
function isShort(value) {
  return Array.isArray(value) && value.every((item) => typeof item !== 'object') && JSON.stringify(value).length < 70;
}

/** What is longer than this, such as a whole file, is cut for the eye. Copying gives all of it. */
const LONGEST = 400;

function token(value) {
  const text = JSON.stringify(value);
  const shown = text.length > LONGEST ? `${text.slice(0, LONGEST)}… (${text.length.toLocaleString('en')})"` : text;
  return element('span', { className: typeof value === 'string' ? 'string' : 'literal' }, shown);
}

/** The worst severity at each JSON pointer. What stands at the request itself marks no line. */
export function marksOf(issues) {
  const marks = new Map();
  for (const { pointer, severity } of issues) {
    const isElsewhere = pointer === '' || severity === 'info';
    if (!isElsewhere && marks.get(pointer) !== 'error') marks.set(pointer, severity);
  }
  return marks;
}
