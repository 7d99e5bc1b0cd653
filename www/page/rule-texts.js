// What the rules and conditions of a pack ask, in words: the text that the package has for the code of each.

import { askedBy } from '../form/conditions.js';
import { stepsOf } from '../form/paths.js';
import { codeText, t } from './language.js';

/** What each type is called in the texts of the package. */
const EXPECTED = {
  text: 'a string',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  object: 'an object',
  map: 'an object',
  array: 'an array',
};

/** The codes behind the rules of a field line, by the end of their ids; several where a limit has two sides. */
const CODES = {
  required: ['missing'],
  type: ['type'],
  renamed: ['renamed'],
  ignored: ['ignored'],
  unexpected: ['unexpected'],
  limit: ['json.items'],
  count: ['items.too_few', 'items.too_many'],
  blank: ['blank'],
  trim: ['text.whitespace'],
  control: ['text.control'],
  markup: ['text.markup'],
  'encoded-markup': ['text.encoded_markup'],
  ascii: ['text.not_ascii'],
  latin1: ['text.not_latin1'],
  'min-length': ['text.too_short'],
  length: ['text.too_long'],
  bytes: ['text.too_many_bytes'],
  'one-of': ['one_of'],
  spelling: ['one_of.spelling'],
  pattern: ['pattern.mismatch'],
  base: ['companion.without_base'],
  'as-text': ['number.as_text'],
  digits: ['phone.digits'],
  integer: ['number.fraction'],
  notation: ['number.notation'],
  range: ['number.too_small', 'number.too_great'],
  format: ['email.format'],
  e164: ['phone.format'],
  alpha3: ['country.format'],
  alpha2: ['country.alpha3'],
  uri: ['uri.format'],
  url: ['url.format'],
  date: ['date.format'],
  datetime: ['datetime.format'],
  uuid: ['uuid.format'],
  locale: ['locale.format'],
  subdivision: ['subdivision.format'],
  'po-box': ['address.po_box'],
  lei: ['lei.format'],
  isin: ['isin.format'],
  'data-uri': ['data_uri.format'],
  'file-name': ['file.type'],
  'file-head': ['file.content'],
};

/** The most entries that an array of any pack may have. */
const MOST_ENTRIES = 1_000;

/** The end of a rule's id, if the rule is one of those that a field line stands for. */
export function kindOf(rule, field) {
  if (!field || rule.path !== field.path || !rule.id.startsWith(`${field.id}-`)) return null;
  const kind = rule.id.slice(field.id.length + 1);
  return Object.hasOwn(CODES, kind) ? kind : null;
}

/** What a rule asks; nothing where only its id says so. `field` is the one at which it stands. */
export function ruleText(rule, field) {
  if (rule.message) return rule.message;
  if (rule.id === 'body-type') return codeText('type', { expected: EXPECTED.object });
  if (rule.id === 'body-unexpected') return codeText('unexpected');
  const kind = kindOf(rule, field);
  if (!kind) return '';
  const parts = CODES[kind].map((code) => codeText(code, paramsOf(field, kind)));
  return parts.filter((_, index) => hasLimit(field, kind, index)).join(' · ');
}

/** The values in the text, from the description of the field. */
function paramsOf(field, kind) {
  const { min, max, min_items, max_items, min_length, max_length } = field;
  const limits = { count: [min_items, max_items], limit: [undefined, MOST_ENTRIES], range: [min, max] }[kind];
  return {
    leaf: stepsOf(field.path).at(-1),
    expected: EXPECTED[field.type] ?? field.type,
    values: (field.one_of ?? field.types ?? []).join(', '),
    name: field.renamed ?? stepsOf(field.companion_of ?? '').at(-1),
    pattern: field.pattern,
    min: limits ? limits[0] : min_length,
    max: limits ? limits[1] : max_length,
  };
}

/** Of a rule with two sides those are told that the field has. */
function hasLimit(field, kind, side) {
  if (kind === 'count') return [field.min_items, field.max_items][side] !== undefined;
  if (kind === 'range') return [field.min, field.max][side] !== undefined;
  return true;
}

/** Lists of conditions, of which one must hold: `type is PASSPORT or VISA and country is USA`. */
export function conditionText(lists) {
  const all = lists.map((conditions) => conditions.map(one).join(` ${t('and')} `));
  return all.filter(Boolean).join(` ${t('or')} `);
}

function one(condition) {
  const [kind, wanted] = askedBy(condition);
  const path = condition.path;
  if (typeof wanted === 'boolean') return t(`condition.${kind}.${wanted}`, { path });
  return t(`condition.${kind}`, { path, values: wanted.join(', ') });
}
