// One control for each key of the context that a person may change. Each is `{ element, read(context), write(context) }`:
// `read` puts the value into a context, `write` shows that of one.

import { element, icon, uniqueId } from '../dom.js';
import { inEnglish, say, sayIn } from './language.js';

const today = () => new Date().toISOString().slice(0, 10);

function isDate(text) {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(text);
  return !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(text);
}

function field(word, control, ...more) {
  return element('div', { className: 'field' }, element('label', { for: control.id }, say(word)), control, ...more);
}

function textInput(properties = {}) {
  const usual = { type: 'text', id: uniqueId('context'), autocomplete: 'off', spellcheck: false, dir: 'ltr' };
  return element('input', { ...usual, ...properties });
}

/** The day that counts as today. What is no date is told, and today counts until it is one. */
export function dateField() {
  const input = textInput({ inputMode: 'numeric', placeholder: 'YYYY-MM-DD' });
  const text = say('mustBeADate');
  const fault = element('p', { className: 'issue error', id: uniqueId('issues'), hidden: true }, icon('error'), text);
  input.setAttribute('aria-describedby', fault.id);
  return {
    element: field('asOf', input, fault),
    read(context) {
      const isGood = isDate(input.value);
      fault.hidden = isGood;
      input.setAttribute('aria-invalid', String(!isGood));
      context.as_of = isGood ? input.value : today();
    },
    write: (context) => (input.value = context.as_of ?? today()),
  };
}

/** A text at a key, or at a key of an object such as `path.id`. Nothing is said where it is empty. */
function textField(word, ...steps) {
  const input = textInput();
  return {
    element: field(word, input),
    read(context) {
      const text = input.value.trim();
      if (text === '') return;
      if (steps.length === 1) context[steps[0]] = text;
      else (context[steps[0]] ??= {})[steps[1]] = text;
    },
    write: (context) => (input.value = steps.reduce((value, step) => value?.[step], context) ?? ''),
  };
}

/** A list of texts, one a line. */
function linesField(word, key) {
  const properties = { rows: 4, spellcheck: false, className: 'code', dir: 'ltr' };
  const area = element('textarea', { id: uniqueId('context'), ...properties });
  return {
    element: field(word, area),
    read(context) {
      const lines = area.value.split('\n').map((line) => line.trim());
      context[key] = lines.filter(Boolean);
    },
    write: (context) => (area.value = (context[key] ?? []).join('\n')),
  };
}

function statusField(statuses) {
  const option = (value) => element('option', { value, lang: 'en' }, value);
  const select = element('select', { id: uniqueId('context') }, ...statuses.map(option));
  return {
    element: field('customerStatus', select),
    read: (context) => (context.customer_status = select.value),
    write: (context) => (select.value = context.customer_status),
  };
}

function flagField(flag) {
  const input = element('input', { type: 'checkbox', id: uniqueId('context') });
  const name = sayIn(element('span'), `flag.${flag}`);
  return {
    element: element('label', { className: 'choice', for: input.id }, input, name),
    isFlag: true,
    read: (context) => ((context.flags ??= {})[flag] = input.checked),
    write: (context) => (input.checked = context.flags?.[flag] ?? false),
  };
}

/** The control for a key, or nothing where a person cannot change it here. */
export function contextField(key, statuses = []) {
  const [first, second] = key.split('.');
  if (first === 'flags') return flagField(second);
  if (first === 'path') return textField(`path.${second}`, 'path', second);
  if (first === 'headers') return textField('idempotencyKey', 'headers', 'Idempotency-Key');
  if (key === 'customer_status') return statusField(statuses);
  if (key === 'uploaded_uris') return linesField('uploadedUris', key);
  if (key === 'used_tokens') return linesField('usedTokens', key);
  if (key === 'tos_policies_url') return textField('termsUrl', key);
  if (/_at$|_time$/.test(key)) return textField(`time.${key}`, key);
  return null;
}

/** A value that another request gives, to be seen and not to be changed. */
export function handedOnField(word, title) {
  const output = element('output', { id: uniqueId('context'), className: 'handed-on', dir: 'ltr' });
  const source = element('p', { className: 'help' }, say('takenFrom'), ' ', inEnglish(title));
  return { element: field(word, output, source), show: (value) => (output.value = value ?? '—') };
}
