// What stands on the page for each node of a pack: a field, a group of fields, a list with its entries.
//
// A view is `{ node, path, element, issues, children, touched, label, focusTarget, place(path), write(value) }` and,
// where the pack can make it come and go, `show(yes)` and `require(yes)`, which answer whether something changed. `place`
// gives it its path, which changes when an entry before it is removed; nothing else on the page remembers paths. A view
// without a path is not sent.

import { element } from '../dom.js';
import { fieldView } from './field-view.js';
import { groupView } from './group-view.js';
import { listView } from './list-view.js';
import { mapView } from './map-view.js';
import { restView } from './rest-view.js';

const MAKERS = { object: groupView, array: listView, map: mapView, rest: restView };

/**
 * Makes views. `tools` holds `lists` for options, `announce(word, values)`, and `changed()`, to be called after a change
 * that no control told of.
 */
export function viewMaker(tools) {
  const all = { ...tools, viewOf: (node) => (MAKERS[node.field.type] ?? fieldView)(node, all) };
  return all.viewOf;
}

/** The body: a card for each of its sections, whether that is an object or a list; single fields share one. */
export function bodyView(root, viewOf) {
  const children = root.children.map(viewOf);
  return {
    node: root,
    path: '',
    element: element('div', { className: 'cards' }, ...cardsOf(children)),
    children,
    place() {
      for (const child of children) child.place(child.node.step);
    },
    write(value) {
      for (const child of children) child.write(child.node.field.type === 'rest' ? value : value?.[child.node.step]);
    },
  };
}

/** The cards, in the order of the pack. Fields that follow each other stand in one. */
function cardsOf(views) {
  const cards = [];
  let grid = null;
  for (const view of views) {
    const box = view.element;
    if (box.matches('.section, .list')) {
      box.classList.remove('section', 'list', 'wide');
      box.classList.add('card');
      cards.push(box);
      grid = null;
      continue;
    }
    if (!grid) {
      grid = element('div', { className: 'grid' });
      cards.push(element('div', { className: 'card' }, grid));
    }
    grid.append(box);
  }
  return cards;
}

/** A view and all below it, in the order of the page. */
export function* walk(view) {
  yield view;
  for (const child of view.children) yield* walk(child);
}
