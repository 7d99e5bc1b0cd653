// A list: a fieldset whose entries can be added and removed, with the focus and the announcements that this needs.

import { element } from '../dom.js';
import { inEnglish, say } from '../page/language.js';
import { addButton, firstControl, listBox, lowerFirst, removeButton } from './parts.js';

export function listView(node, { viewOf, changed, announce }) {
  const { field, item } = node;
  // A pack may leave the entry without a name.
  const single = item.field.label || field.label;
  // An optional list may stay empty, whatever the least number of its entries.
  const fewest = field.required ? (field.min_items ?? 0) : 0;
  const most = field.max_items ?? Infinity;
  const rows = element('div', { className: 'rows' });
  const add = addButton(say('add'), ' ', inEnglish(lowerFirst(single)));
  const entries = [];
  const view = {
    ...listBox(field, rows, add),
    node,
    path: '',
    get children() {
      return entries.map((entry) => entry.view);
    },
    place(path) {
      view.path = path;
      let position = 0;
      entries.forEach((entry, index) => {
        // A blank single value is not sent, so the next one takes its position in the body.
        const isSent = path !== '' && (item.field.type === 'object' || !entry.view.isBlank());
        entry.view.place(isSent ? `${path}[${position}]` : '');
        if (isSent) position += 1;
        entry.number(index);
      });
      add.hidden = entries.length >= most;
    },
    write(values) {
      const wanted = Array.isArray(values) ? values : [];
      const length = Math.max(wanted.length, fewest);
      while (entries.length > length) drop(entries.length - 1);
      while (entries.length < length) append();
      entries.forEach((entry, index) => entry.view.write(wanted[index]));
      view.place(view.path);
    },
  };

  function append() {
    const entry = entryOf(item, single, viewOf, () => remove(entries.indexOf(entry)));
    entries.push(entry);
    rows.append(entry.element);
    return entry;
  }

  function drop(index) {
    entries[index].element.remove();
    entries.splice(index, 1);
  }

  function remove(index) {
    drop(index);
    view.place(view.path);
    changed();
    announce('entryRemoved', { name: `${single} ${index + 1}`, count: entries.length });
    // The focus goes to the entry that took the place, else to the one before, else to the button that adds.
    const next = entries[Math.min(index, entries.length - 1)];
    (next?.removeButton ?? add).focus();
  }

  add.addEventListener('click', () => {
    const entry = append();
    view.place(view.path);
    changed();
    (firstControl(entry.element) ?? add).focus();
    announce('added', { name: `${single} ${entries.length}` });
  });
  while (entries.length < fewest) append();
  return view;
}

/** Up to this many plain fields make an entry that fits on one line. */
const MOST_IN_A_LINE = 3;

/** One entry: a fieldset for an object, one line for a single value. */
function entryOf(item, single, viewOf, run) {
  const view = viewOf(item);
  const name = inEnglish('');
  const removed = inEnglish('');
  const button = removeButton([say('remove'), ' ', removed], run);
  return {
    view,
    element: entryBox(item, view, name, button),
    removeButton: button,
    number(index) {
      const title = `${single} ${index + 1}`;
      name.textContent = title;
      removed.textContent = lowerFirst(title);
      view.label = title;
      view.rename?.(title);
    },
  };
}

function entryBox(item, view, name, button) {
  if (item.field.type !== 'object') return element('div', { className: 'entry single' }, view.element, button);
  const plain = item.children.every(({ field }) => !['object', 'array', 'map'].includes(field.type));
  const isShort = plain && item.children.length <= MOST_IN_A_LINE;
  const className = isShort ? 'entry short' : 'entry';
  return element('fieldset', { className }, element('legend', {}, name), button, view.element);
}
