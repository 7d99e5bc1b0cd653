// A list: a fieldset whose entries can be added and removed, with the focus and the announcements that this needs.

import { element, icon, spoken } from '../dom.js';
import { listBox, lowerFirst } from './parts.js';

export function listView(node, { viewOf, changed, announce }) {
  const { field, item } = node;
  const single = item.field.label;
  const fewest = field.min_items ?? 0;
  const most = field.max_items ?? Infinity;
  const rows = element('div', { className: 'rows' });
  const add = element('button', { type: 'button', className: 'quiet add' }, icon('plus'), `Add ${lowerFirst(single)}`);
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
        const isSent = item.field.type === 'object' || !entry.view.isBlank();
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
    const entry = entryOf(item, viewOf, () => remove(entries.indexOf(entry)));
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
    announce(`${single} ${index + 1} removed, ${entries.length} left`);
    // The focus goes to the entry that took the place, else to the one before, else to the button that adds.
    const next = entries[Math.min(index, entries.length - 1)];
    (next?.removeButton ?? add).focus();
  }

  add.addEventListener('click', () => {
    const entry = append();
    view.place(view.path);
    changed();
    (entry.element.querySelector('input:enabled, select:enabled, textarea:enabled') ?? add).focus();
    announce(`${single} ${entries.length} added`);
  });
  while (entries.length < fewest) append();
  return view;
}

/** One entry: a fieldset for an object, one line for a single value. */
function entryOf(item, viewOf, remove) {
  const view = viewOf(item);
  const name = element('span');
  const removal = spoken('');
  const removeButton = element(
    'button',
    { type: 'button', className: 'icon-button', onclick: remove },
    icon('remove'),
    removal,
  );
  const box =
    item.field.type === 'object'
      ? element('fieldset', { className: 'entry' }, element('legend', {}, name), removeButton, view.element)
      : element('div', { className: 'entry single' }, view.element, removeButton);
  return {
    view,
    element: box,
    removeButton,
    number(index) {
      const title = `${item.field.label} ${index + 1}`;
      name.textContent = title;
      removal.textContent = `Remove ${lowerFirst(title)}`;
      view.label = title;
      view.rename?.(title);
    },
  };
}
