// One control for one field, chosen by what the description says of the field: type, form, options, catalogue.

import { element, uniqueId } from '../dom.js';
import { humanOption } from './tree.js';

/** Up to this many options of a required field stand side by side as radio buttons. */
const MOST_RADIO_BUTTONS = 2;

/** What the browser should know of a text with a given form: keyboard, autofill, spelling. */
const TEXT_HINTS = {
  email: { inputMode: 'email', autocomplete: 'email', autocapitalize: 'none', spellcheck: false },
  phone: { type: 'tel', autocomplete: 'tel' },
  date: { inputMode: 'numeric', spellcheck: false, placeholder: 'YYYY-MM-DD' },
  country: { spellcheck: false, autocapitalize: 'characters' },
  subdivision: { spellcheck: false, autocapitalize: 'characters' },
  identifier: { spellcheck: false },
  upload_uri: { spellcheck: false, autocapitalize: 'none' },
  uuid: { spellcheck: false, autocapitalize: 'none' },
};

/**
 * A control is `{ element, main, all?, write(value), name(path), enable(yes) }`: `main` takes the focus; `all` is there
 * for radio buttons, which are a group.
 */
export function controlFor(field, lists) {
  if (field.one_of) {
    const few = field.required && field.one_of.length <= MOST_RADIO_BUTTONS;
    return few
      ? radioButtons(field)
      : selection(
          field,
          field.one_of.map((value) => [value, humanOption(value)]),
        );
  }
  const options = lists.catalogue(field.catalogue);
  if (options)
    return selection(
      field,
      options.map(([id, name]) => [String(id), name]),
    );
  return textControl(field, lists);
}

function textControl(field, lists) {
  const properties = { autocomplete: 'off', ...TEXT_HINTS[field.check], id: uniqueId('control') };
  if (field.type === 'integer') properties.inputMode = 'numeric';
  if (field.example !== undefined) properties.placeholder ??= `e.g. ${field.example}`;
  if (field.check === 'remarks') return simple(element('textarea', { ...properties, rows: 2 }));
  const input = element('input', { type: 'text', ...properties });
  const list = lists.suggestions(field.check);
  if (list) input.setAttribute('list', list);
  return simple(input);
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
  const nothing = element('option', { value: '' }, field.required ? 'Choose…' : 'Not given');
  const made = options.map(([value, text]) => element('option', { value }, text));
  const select = element('select', { id: uniqueId('control'), autocomplete: 'off' }, nothing, ...made);
  const control = simple(select);
  const write = control.write;
  control.write = (value) => {
    write(value);
    // A value that is no option stays visible, or the form would change the body that it was given.
    if (value !== undefined && value !== null && select.value !== String(value)) {
      select.append(element('option', { value: String(value) }, `${value} (not in the list)`));
      write(value);
    }
  };
  return control;
}

function radioButtons(field) {
  const buttons = field.one_of.map((value) => element('input', { type: 'radio', value, id: uniqueId('control') }));
  const choices = buttons.map((button) =>
    element('label', { className: 'choice', for: button.id }, button, humanOption(button.value)),
  );
  return {
    element: element('div', { className: 'choices' }, ...choices),
    main: buttons[0],
    all: buttons,
    write: (value) => buttons.forEach((button) => (button.checked = button.value === value)),
    name: (path) => buttons.forEach((button) => (button.name = path)),
    enable: (yes) => buttons.forEach((button) => (button.disabled = !yes)),
  };
}
