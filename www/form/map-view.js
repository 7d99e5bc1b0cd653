// An object with any keys: rows of a key and a text. The control of the text is named after the key.

import { element, icon, spoken, uniqueId } from '../dom.js';
import { listBox } from './parts.js';

export function mapView(node, { changed, announce }) {
  const rows = element('div', { className: 'rows' });
  const add = element('button', { type: 'button', className: 'quiet add' }, icon('plus'), 'Add a key');
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
    announce(`Key removed, ${entries.length} left`);
    (entries[Math.min(index, entries.length - 1)]?.removeButton ?? add).focus();
  }

  add.addEventListener('click', () => {
    const entry = append('', '');
    changed();
    entry.key.focus();
    announce('Key added');
  });
  return view;
}

function entryOf(key, text, view, remove) {
  const keyInput = element('input', { type: 'text', value: key, id: uniqueId('key'), autocomplete: 'off' });
  const textInput = element('input', { type: 'text', value: text, id: uniqueId('text'), autocomplete: 'off' });
  const removal = spoken('Remove this key');
  const removeButton = element(
    'button',
    { type: 'button', className: 'icon-button', onclick: remove },
    icon('remove'),
    removal,
  );
  const labelled = (label, input) =>
    element('div', { className: 'field' }, element('label', { for: input.id }, label), input);
  const entry = {
    element: element(
      'div',
      { className: 'entry single' },
      element('div', { className: 'grid' }, labelled('Key', keyInput), labelled('Value', textInput)),
      removeButton,
    ),
    key: keyInput,
    removeButton,
    place() {
      // Without a key there is nothing to send, and a control without a name is not sent.
      textInput.name = keyInput.value ? `${view.path}.${keyInput.value}` : '';
    },
  };
  // Runs before the form hears of the key press, so the body has the new key at once.
  keyInput.addEventListener('input', entry.place);
  entry.place();
  return entry;
}
