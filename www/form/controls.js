// One control for one field, chosen by what the description says of the field: type, form, options, catalogue.

import { element, uniqueId } from '../dom.js';
import { sayAs, sayIn } from '../page/language.js';
import { namedOptions } from './options.js';

/** Up to this many options of a required field stand side by side as radio buttons. */
const MOST_RADIO_BUTTONS = 2;

/** An exact form: left to right in every language, and nothing for a spelling checker. */
const EXACT = { dir: 'ltr', spellcheck: false };
const LOWER = { ...EXACT, autocapitalize: 'none' };
const UPPER = { ...EXACT, autocapitalize: 'characters' };

/** What the browser should know of a text with a given form: keyboard, autofill, spelling, direction. */
const HINTS = {
  email: { ...LOWER, inputMode: 'email', autocomplete: 'email' },
  phone: { dir: 'ltr', type: 'tel', autocomplete: 'tel' },
  phone_digits: { dir: 'ltr', inputMode: 'tel' },
  date: { ...EXACT, inputMode: 'numeric', placeholder: 'YYYY-MM-DD' },
  datetime: { ...EXACT, placeholder: 'YYYY-MM-DDThh:mm:ssZ' },
  country: UPPER,
  country_alpha2: UPPER,
  subdivision: UPPER,
  lei: UPPER,
  isin: UPPER,
  url: { ...LOWER, inputMode: 'url' },
  uuid: LOWER,
  locale: LOWER,
  upload_uri: LOWER,
  data_uri: LOWER,
  file_name: LOWER,
  file_head: LOWER,
  identifier: EXACT,
  pattern: EXACT,
};

/** The same for numbers. */
const NUMBERS = { integer: { dir: 'ltr', inputMode: 'numeric' }, number: { dir: 'ltr', inputMode: 'decimal' } };

const YES_OR_NO = [
  ['true', 'yes'],
  ['false', 'no'],
];

/**
 * A control is `{ element, main, all?, write(value), name(path), enable(yes) }`: `main` takes the focus; `all` is there
 * for radio buttons, which are a group.
 */
export function controlFor(field, lists) {
  const options = optionsOf(field, lists);
  if (!options) return textControl(field, lists);
  const few = field.required && options.length <= MOST_RADIO_BUTTONS && !field.catalogue;
  return few ? radioButtons(options) : selection(field, options);
}

/** The options of a field as `[value, element => element]`, where the second names the option in an element. */
function optionsOf(field, lists) {
  const english = (name) => (part) => {
    part.lang = 'en';
    part.append(name);
    return part;
  };
  if (field.type === 'boolean') return YES_OR_NO.map(([value, key]) => [value, (part) => sayIn(part, key)]);
  if (field.one_of) return namedOptions(field.one_of).map(([value, name]) => [value, english(name)]);
  return lists.catalogue(field.catalogue)?.map(([id, name]) => [String(id), english(name)]);
}

function textControl(field, lists) {
  const hints = NUMBERS[field.type] ? { ...NUMBERS[field.type], ...HINTS[field.check] } : HINTS[field.check];
  const properties = { autocomplete: 'off', dir: 'auto', ...hints, id: uniqueId('control') };
  const isLong = field.check === 'remarks';
  const input = isLong
    ? element('textarea', { ...properties, rows: 2 })
    : element('input', { type: 'text', ...properties });
  const showExample = field.example !== undefined && !properties.placeholder;
  if (showExample) sayAs(input, 'placeholder', 'example', { value: field.example });
  const list = lists.suggestions(field.check);
  if (list) input.setAttribute('list', list);
  // All subdivisions of all countries would be five thousand options.
  if (field.options === 'subdivisions') {
    input.addEventListener('focus', () => lists.subdivisionsOf(countryBeside(input, field) ?? ''));
  }
  return simple(input);
}

/** What the form has in the field of the country to which a field belongs, in the same items of the same arrays. */
function countryBeside(input, field) {
  const positions = input.name.match(/\[\d+\]/g) ?? [];
  const path = field.country?.replaceAll('[]', () => positions.shift());
  return document.querySelector(`[name="${CSS.escape(path ?? '')}"]`)?.value;
}

function simple(control) {
  return {
    element: control,
    main: control,
    write: (value) => (control.value = value === undefined || value === null ? '' : String(value)),
    name: (path) => (control.name = path),
    enable: (yes) => (control.disabled = !yes),
  };
}

function selection(field, options) {
  const nothing = sayIn(element('option', { value: '' }), field.required ? 'choose' : 'notGiven');
  const made = options.map(([value, name]) => name(element('option', { value })));
  const select = element('select', { id: uniqueId('control'), autocomplete: 'off' }, nothing, ...made);
  const control = simple(select);
  const write = control.write;
  control.write = (value) => {
    write(value);
    // A value that is no option stays visible, or the form would change the body that it was given.
    if (value !== undefined && value !== null && select.value !== String(value)) {
      select.append(sayIn(element('option', { value: String(value) }), 'notListed', { value }));
      write(value);
    }
  };
  return control;
}

function radioButtons(options) {
  const buttons = options.map(([value]) => element('input', { type: 'radio', value, id: uniqueId('control') }));
  const choices = options.map(([, name], index) => {
    const button = buttons[index];
    return element('label', { className: 'choice', for: button.id }, button, name(element('span')));
  });
  return {
    element: element('div', { className: 'choices' }, ...choices),
    main: buttons[0],
    all: buttons,
    write: (value) => buttons.forEach((button) => (button.checked = button.value === String(value))),
    name: (path) => buttons.forEach((button) => (button.name = path)),
    enable: (yes) => buttons.forEach((button) => (button.disabled = !yes)),
  };
}
