// Mistakes that people make in any form, each made in a good body at the first field where it is one. What is a mistake
// there is for the check to say: one that it does not tell is left out.

import { childPath } from './tree.js';

const ofCheck = (...checks) => (field) => checks.includes(field.check);
const tooLong = ({ max_length }) => 'X'.repeat(max_length + 1);
const isPlain = (field) => ['text', 'integer', 'number', 'boolean'].includes(field.type);

/** `word` names the mistake, `fits` says at which fields it can be made, `make` makes the wrong value of the good one. */
const KINDS = [
  { word: 'mistake.missing', fits: (field) => field.required && isPlain(field), make: () => undefined },
  { word: 'mistake.email', fits: ofCheck('email'), make: (value) => value.replace('@', ' at ') },
  { word: 'mistake.capitals', fits: ofCheck('email'), make: (value) => value.charAt(0).toUpperCase() + value.slice(1) },
  { word: 'mistake.phone', fits: ofCheck('phone'), make: () => '(415) 555-2671' },
  { word: 'mistake.date', fits: ofCheck('date'), make: (value) => value.split('-').reverse().join('.') },
  { word: 'mistake.future', fits: ofCheck('date'), make: () => '2199-12-31' },
  { word: 'mistake.country', fits: ofCheck('country'), make: (value) => value.slice(0, 2) },
  { word: 'mistake.country', fits: ofCheck('country_alpha2'), make: (value) => `${value}U` },
  { word: 'mistake.list', fits: (field) => Boolean(field.one_of), make: () => 'SOMETHING_ELSE' },
  { word: 'mistake.uuid', fits: ofCheck('uuid'), make: (value) => value.replaceAll('-', '') },
  { word: 'mistake.url', fits: ofCheck('url'), make: (value) => value.replace(/^\w+:\/\//, '') },
  { word: 'mistake.insecure', fits: ofCheck('url'), make: (value) => value.replace('https:', 'http:') },
  { word: 'mistake.language', fits: ofCheck('locale'), make: (value) => value.replace('-', '_') },
  { word: 'mistake.fileName', fits: ofCheck('file_name'), make: (value) => value.replace(/\w+$/, 'docx') },
  { word: 'mistake.content', fits: ofCheck('file_head'), make: () => 'UEsDBBQABgAI' },
  { word: 'mistake.small', fits: ({ min }) => min !== undefined, make: (value, { min }) => min - 1 },
  { word: 'mistake.great', fits: ({ max }) => max !== undefined, make: (value, { max }) => max + 1 },
  { word: 'mistake.long', fits: (field) => field.max_length > 0, make: (value, field) => tooLong(field) },
  { word: 'mistake.spaces', fits: ofCheck('identifier', 'name'), make: (value) => ` ${value} ` },
];

/** The fields of a body that have a value, with the place and the value of each. */
export function* valuesIn(node, value, path = '') {
  for (const child of node.children) {
    if (child.field.type === 'rest') yield* valuesInParts(node, child.item, value);
    const inner = value?.[child.step];
    if (inner === undefined) continue;
    const place = childPath(path, child);
    yield { field: child.field, path: place, value: inner };
    if (child.field.type === 'object') yield* valuesIn(child, inner, place);
    if (child.field.type === 'array' && child.item.field.type === 'object') {
      for (const [index, item] of inner.entries()) yield* valuesIn(child.item, item, `${place}[${index}]`);
    }
  }
}

/** The same for the parts of a request that no field names. */
function* valuesInParts(node, item, body) {
  const declared = node.children.map((child) => child.step);
  for (const [name, part] of Object.entries(body)) {
    if (!declared.includes(name)) yield* valuesIn(item, part, name);
  }
}

/**
 * The mistakes that can be made in a good body, as `{ word, path, field, value }`. `isTold(path, value)` answers whether
 * the check tells the mistake at that place.
 */
export function mistakesIn(tree, body, isTold) {
  const places = [...valuesIn(tree, body)];
  const found = [];
  for (const { word, fits, make } of KINDS) {
    for (const { field, path, value } of places) {
      if (!fits(field)) continue;
      const wrong = make(value, field);
      if (wrong === value || !isTold(path, wrong)) continue;
      found.push({ word, path, field, value: wrong });
      break;
    }
  }
  return found;
}
