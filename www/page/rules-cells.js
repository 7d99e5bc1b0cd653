// The cells of the table of fields: what a value looks like, when it must be there, and where the documents say so.

import { element } from '../dom.js';
import { say, sayIn, t } from './language.js';
import { conditionText } from './rule-texts.js';

/** Up to this many options of a list are shown at once. */
const MOST_OPTIONS = 8;

/** A cell that names its column where the table is too narrow for columns. */
export function cell(word, ...content) {
  const name = sayIn(element('span', { className: 'column', ariaHidden: 'true' }), word);
  return element('td', { role: 'cell' }, name, element('div', { className: 'cell' }, ...content));
}

/** A name in the body or the pack: left to right, and not for translation. A long one may break at its joints. */
export function codeOf(name) {
  const steps = name.split(/(?<=[._/[])/).flatMap((step) => [step, element('wbr')]);
  return element('code', { dir: 'ltr', translate: false }, ...steps);
}

/** What a value looks like. */
export function formOf(field) {
  const { type, check, one_of: options, types, renamed } = field;
  const kind = renamed ?? (check === 'one_of' ? undefined : check);
  const form = kind ? `${type} · ${kind}` : type;
  const parts = [codeOf(form)];
  if (options) parts.push(optionList(options));
  if (types) parts.push(optionList(types));
  const limits = limitsOf(field);
  if (limits.length > 0) parts.push(element('p', { className: 'help', dir: 'ltr' }, limits.join(' · ')));
  if (field.example !== undefined) parts.push(exampleOf(field.example));
  return parts;
}

function optionList(options) {
  const text = (list) => list.join(', ');
  const first = element('p', { className: 'options', dir: 'ltr', translate: false });
  if (options.length <= MOST_OPTIONS) {
    first.textContent = text(options);
    return first;
  }
  const all = element('p', { className: 'options', dir: 'ltr', translate: false }, text(options));
  return element('details', {}, element('summary', {}, say('optionCount', { count: options.length })), all);
}

function limitsOf({ min, max, min_length, max_length, min_items, max_items, pattern, catalogue, nullable }) {
  const limit = (least, most, of) => {
    if (least === undefined && most === undefined) return null;
    return `${least === undefined ? '' : `${least} ≤ `}${of}${most === undefined ? '' : ` ≤ ${most}`}`;
  };
  const number = limit(min, max, 'n');
  const length = limit(min_length, max_length, 'length');
  const items = limit(min_items || undefined, max_items, 'items');
  return [number, length, items, pattern, catalogue, nullable && 'null'].filter(Boolean);
}

function exampleOf(value) {
  const text = String(value);
  const shown = text.length > 60 ? `${text.slice(0, 60)}…` : text;
  return element('p', { className: 'help' }, element('bdi', {}, t('example', { value: shown })));
}

/** The lists of conditions in a description, and how the sentence about each begins. */
const WHEN = [
  ['required_when', 'when'],
  ['not_allowed_when', 'notWhen'],
  ['ignored_when', 'ignoredWhen'],
];

/** When a field must be there, and when it must not. */
export function neededOf(field) {
  if (field.companion_of) return [say('whenNotAscii'), ' ', codeOf(field.companion_of)];
  const parts = [];
  if (field.required) parts.push(say('always'));
  for (const [key, word] of WHEN) {
    if (!field[key]) continue;
    const conditions = conditionText(field[key]);
    const text = conditions ? t(word, { conditions }) : t('expected');
    parts.push(element('p', { dir: 'auto', className: 'conditions' }, text));
  }
  if (parts.length > 0) return parts;
  // An entry of a list is there or not, and nothing asks for a name of another version.
  const isNeverAsked = field.path.endsWith('[]') || field.type === 'renamed';
  return [isNeverAsked ? '–' : say('optional', {}, { className: 'optional' })];
}

/** Where the documents say so, and which reading was chosen where they leave a question open. */
export function sourceOf({ source, reading }) {
  const parts = [source ? namesOf(source) : say('ownRule')];
  if (reading) parts.push(' ', say('reading', {}, { className: 'column-note' }), ' ', namesOf(reading));
  return parts;
}

/** Several names of documents or readings, of which none is broken. */
function namesOf(list) {
  const names = list.split(', ').map((name) => element('span', { className: 'whole' }, name));
  const parts = names.flatMap((name, index) => (index > 0 ? [', ', name] : [name]));
  return element('code', { dir: 'ltr', translate: false }, ...parts);
}
