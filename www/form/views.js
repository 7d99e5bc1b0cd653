// What stands on the page for each node of a pack: a field, a group of fields, a list with its entries.
//
// A view is `{ node, path, element, issues, children, touched, label, focusTarget, place(path), write(value) }` and, where
// the pack can make it come and go, `show(yes)` and `require(yes)`. `place` gives it its path, which changes when an entry
// before it is removed; nothing else on the page remembers paths.

import { element, uniqueId } from '../dom.js';
import { controlFor } from './controls.js';
import { listView } from './list-view.js';
import { mapView } from './map-view.js';
import { helpText, idsOf, issueList, optionalMark } from './parts.js';
import { childPath } from './tree.js';

const MAKERS = { object: groupView, array: listView, map: mapView };

/** Makes views. `tools` holds `lists` for options, `announce(text)`, and `changed()`, to be called after a change. */
export function viewMaker(tools) {
  const all = { ...tools, viewOf: (node) => (MAKERS[node.field.type] ?? fieldView)(node, all) };
  return all.viewOf;
}

function fieldView(node, { lists }) {
  const { field } = node;
  const control = controlFor(field, lists);
  const issues = issueList();
  const help = helpText(field.help);
  const optional = optionalMark();
  const name = element('span', {}, field.label);
  // What a code stands for, beside the control.
  const meaning = element('span', { className: 'meaning', id: uniqueId('meaning'), hidden: true });
  const body = element('div', { className: 'control' }, control.element, meaning);
  let box;
  if (control.all) {
    box = element('fieldset', { className: 'field wide', role: 'radiogroup' });
    box.append(...[element('legend', {}, name, ' ', optional), help, body, issues].filter(Boolean));
  } else {
    box = element('div', { className: field.check === 'remarks' ? 'field wide' : 'field' });
    box.append(
      ...[element('label', { for: control.main.id }, name, ' ', optional), help, body, issues].filter(Boolean),
    );
  }
  const marked = control.all ? box : control.main;
  marked.setAttribute('aria-describedby', idsOf(help, meaning, issues));

  const view = {
    node,
    path: '',
    element: box,
    issues,
    children: [],
    touched: false,
    label: field.label,
    focusTarget: control.main,
    place(path) {
      view.path = path;
      control.name(path);
    },
    write: control.write,
    isBlank: () => control.main.value.trim() === '',
    show(yes) {
      const changed = box.hidden === yes;
      box.hidden = !yes;
      control.enable(yes);
      return changed;
    },
    require(yes) {
      optional.hidden = yes;
      marked.setAttribute('aria-required', String(yes));
    },
    markInvalid(yes) {
      marked.setAttribute('aria-invalid', String(yes));
    },
    explain(text) {
      meaning.textContent = text;
      meaning.hidden = !text;
    },
    rename(title) {
      view.label = title;
      name.textContent = title;
    },
  };
  return view;
}

/** An object: its fields in a grid, a base and its companion side by side. */
function groupView(node, { viewOf }) {
  const children = node.children.map(viewOf);
  const grid = element('div', { className: 'grid' });
  for (const view of children) {
    const base = children.find((other) => other.node.field.path === view.node.field.companion_of);
    if (!base) {
      grid.append(view.element);
      continue;
    }
    const pair = element('div', { className: 'pair' });
    base.element.replaceWith(pair);
    pair.append(base.element, view.element);
  }
  const issues = issueList();
  const view = {
    node,
    path: '',
    element: element('div', { className: 'group' }, issues, grid),
    issues,
    children,
    touched: false,
    label: node.field.label,
    focusTarget: children[0].focusTarget,
    place(path) {
      view.path = path;
      for (const child of children) child.place(childPath(path, child.node));
    },
    write(value) {
      for (const child of children) child.write(value?.[child.node.step]);
    },
  };
  return view;
}

/** The body: one card for each of its sections, whether that is an object, a list or a single field. */
export function bodyView(root, viewOf) {
  const children = root.children.map(viewOf);
  const view = {
    node: root,
    path: '',
    element: element('div', { className: 'cards' }, ...children.map(cardOf)),
    children,
    place() {
      for (const child of children) child.place(child.node.step);
    },
    write(value) {
      for (const child of children) child.write(value?.[child.node.step]);
    },
  };
  view.place();
  return view;
}

function cardOf(view) {
  const { field } = view.node;
  if (field.type === 'array' || field.type === 'map') {
    view.element.classList.replace('list', 'card');
    return view.element;
  }
  if (field.type !== 'object') return element('div', { className: 'card' }, view.element);
  const help = helpText(field.help);
  const card = element(
    'fieldset',
    { className: 'card', tabIndex: -1 },
    element('legend', {}, field.label),
    help,
    view.element,
  );
  card.setAttribute('aria-describedby', idsOf(help, view.issues));
  view.focusTarget = card;
  return card;
}

/** A view and all below it, in the order of the page. */
export function* walk(view) {
  yield view;
  for (const child of view.children) yield* walk(child);
}
