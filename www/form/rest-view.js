// The parts of a request that the pack does not name: the files of an upload, each under a name of its own. What the
// body says of a file is read from the file that is chosen, or filled in by hand.

import { element } from '../dom.js';
import { inEnglish, say } from '../page/language.js';
import { fileChooser } from './file-chooser.js';
import { labelled, plainInput } from './map-view.js';
import { addButton, issueList, listBox, lowerFirst, removeButton } from './parts.js';

export function restView(node, tools) {
  const { item, field } = node;
  const rows = element('div', { className: 'rows' });
  const add = addButton(say('add'), ' ', inEnglish(lowerFirst(item.field.label)));
  const entries = [];
  const declared = new Set(tools.declared);
  const view = {
    ...listBox(field, rows, add),
    node,
    path: '',
    get children() {
      return entries.map((entry) => entry.view);
    },
    place() {
      entries.forEach((entry, index) => entry.place(index));
    },
    write(body) {
      while (entries.length > 0) drop(entries[0]);
      for (const [key, part] of Object.entries(body ?? {})) if (!declared.has(key)) append(key).write(part);
      // The request has one file at least.
      if (entries.length < field.min_items) append(freeName());
    },
    /** The parts with their names, as the body says them. */
    parts() {
      const parts = entries.map((entry) => [entry.key.value.trim(), entry.read()]);
      return parts.filter(([key]) => key && !declared.has(key));
    },
  };

  function freeName() {
    const taken = new Set(entries.map((entry) => entry.key.value));
    for (let number = 1; ; number += 1) if (!taken.has(`file${number}`)) return `file${number}`;
  }

  function append(key) {
    const entry = entryOf(item, key, tools, () => remove(entry));
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
    tools.changed();
    tools.announce('entryRemoved', { name: entry.view.label, count: entries.length });
    (entries[Math.min(index, entries.length - 1)]?.removeButton ?? add).focus();
  }

  add.addEventListener('click', () => {
    const entry = append(freeName());
    tools.changed();
    entry.key.focus();
    tools.announce('added', { name: entry.view.label });
  });
  view.write({});
  return view;
}

function entryOf(item, name, tools, run) {
  const fields = item.children.map(tools.viewOf);
  const key = plainInput(name);
  const issues = issueList();
  const title = inEnglish('');
  const removed = inEnglish('');
  const button = removeButton([say('remove'), ' ', removed], run);
  const chooser = fileChooser(fields, tools.changed);
  const controls = fields.map((field) => field.element);
  const grid = element('div', { className: 'grid' }, labelled('partName', key), chooser, ...controls);
  const group = element('div', { className: 'group' }, issues, grid);
  const view = { node: item, path: '', element: group, issues, children: fields, touched: false, focusTarget: key };
  key.setAttribute('aria-describedby', issues.id);
  return {
    view,
    key,
    element: element('fieldset', { className: 'entry' }, element('legend', {}, title), button, group),
    removeButton: button,
    place(index) {
      view.label = `${item.field.label} ${index + 1}`;
      title.textContent = view.label;
      removed.textContent = lowerFirst(view.label);
      view.path = key.value.trim();
      for (const field of fields) field.place(view.path && `${view.path}.${field.node.step}`);
    },
    write(part) {
      const known = typeof part === 'string' ? { name: part } : part;
      for (const field of fields) field.write(known?.[field.node.step]);
    },
    read: () => Object.fromEntries(fields.filter(isSent).map((field) => [field.node.step, valueOf(field)])),
  };
}

/** As in the rest of the form: what is blank is left out, unless it has to be there. */
function isSent(view) {
  return view.node.field.required || !view.isBlank();
}

function valueOf(view) {
  const text = view.text();
  return view.node.field.type === 'integer' && /^\d+$/.test(text) ? Number(text) : text;
}
