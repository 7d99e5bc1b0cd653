// An object with any keys: rows of a key and a text. The control of the text is named after the key.

import { element, uniqueId } from '../dom.js';
import { say } from '../page/language.js';
import { addButton, listBox, removeButton } from './parts.js';

export function mapView(node, { changed, announce }) {
  const rows = element('div', { className: 'rows' });
  const add = addButton(say('addKey'));
  const entries = [];
  const view = {
    ...listBox(node.field, rows, add),
    node,
    path: '',
    children: [],
    place(path) {
      view.path = path;
      for (const entry of entries) entry.place();
    },
    write(value) {
      while (entries.length > 0) drop(entries[0]);
      for (const [key, text] of Object.entries(value ?? {})) append(key, String(text));
    },
  };

  function append(key, text) {
    const entry = entryOf(key, text, view, () => remove(entry));
    entries.push(entry);
    rows.append(entry.element);
    return entry;
  }

  function drop(entry) {
    entry.element.remove();
    entries.splice(entries.indexOf(entry), 1);
  }

  function remove(entry) {
    const index = entries.indexOf(entry);
    drop(entry);
    view.touched = true;
    changed();
    announce('keyRemoved', { count: entries.length });
    (entries[Math.min(index, entries.length - 1)]?.removeButton ?? add).focus();
  }

  add.addEventListener('click', () => {
    const entry = append('', '');
    changed();
    entry.key.focus();
    announce('keyAdded');
  });
  return view;
}

/** A control with its label, for what the pack does not describe. */
export function labelled(word, input) {
  const label = element('label', { for: input.id }, say(word));
  return element('div', { className: 'field' }, label, input);
}

export function plainInput(value) {
  return element('input', { type: 'text', value, id: uniqueId('text'), autocomplete: 'off', dir: 'auto' });
}

function entryOf(key, text, view, run) {
  const keyInput = plainInput(key);
  const textInput = plainInput(text);
  const button = removeButton([say('removeKey')], run);
  const grid = element('div', { className: 'grid' }, labelled('key', keyInput), labelled('value', textInput));
  const entry = {
    element: element('div', { className: 'entry single' }, grid, button),
    key: keyInput,
    removeButton: button,
    place() {
      // Without a key there is nothing to send, and a control without a name is not sent.
      textInput.name = keyInput.value && view.path ? `${view.path}.${keyInput.value}` : '';
    },
  };
  // Runs before the form hears of the key press, so the body has the new key at once.
  keyInput.addEventListener('input', entry.place);
  entry.place();
  return entry;
}
