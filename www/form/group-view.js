// An object of the body: its fields in a grid, in a box of their own unless the entry of a list is that box already.
//
// An optional object with required fields is there only when somebody wants it, or its fields would be asked of everyone.

import { element } from '../dom.js';
import { inEnglish, say } from '../page/language.js';
import { fileChooser, isFile } from './file-chooser.js';
import {
  addButton,
  firstControl,
  helpText,
  idsOf,
  issueList,
  lowerFirst,
  optionalMark,
  removeButton,
} from './parts.js';
import { childPath } from './tree.js';

export function groupView(node, tools) {
  const children = node.children.map(tools.viewOf);
  const grid = gridOf(children);
  if (isFile(node)) grid.prepend(fileChooser(children, tools.changed));
  const issues = issueList();
  const inner = element('div', { className: 'group' }, grid);
  const view = {
    node,
    path: '',
    issues,
    children,
    touched: false,
    label: node.field.label,
    place(path) {
      view.path = path;
      for (const child of children) child.place(path === '' ? '' : childPath(path, child.node));
    },
    write(value) {
      for (const child of children) child.write(value?.[child.node.step]);
    },
  };
  if (node.step === '[]') {
    inner.prepend(issues);
    return Object.assign(view, { element: inner, focusTarget: children[0]?.focusTarget });
  }
  return boxed(view, inner, tools);
}

/** The fields of an object, a base and its companion side by side. */
function gridOf(children) {
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
  return grid;
}

/** Puts a group into a box with its name, and lets it come and go. */
function boxed(view, inner, tools) {
  const { field, children: fields } = view.node;
  const { children } = view;
  const canBeLeftOut = !field.required && fields.some((child) => child.field.required);
  const help = helpText(field.help);
  const optional = optionalMark();
  const legend = element('legend', {}, inEnglish(field.label), ' ', optional);
  const add = addButton(say('add'), ' ', inEnglish(lowerFirst(field.label)));
  const remove = removeButton([say('remove'), ' ', inEnglish(lowerFirst(field.label))], () => want(false));
  const parts = [legend, remove, help, view.issues, inner, add];
  const box = element('fieldset', { className: 'section wide', tabIndex: -1 }, ...parts);
  box.setAttribute('aria-describedby', idsOf(help, view.issues));
  let wanted = false;
  let required = field.required;

  const isThere = () => !canBeLeftOut || wanted || required;
  function arrange() {
    const changed = inner.hidden === isThere();
    inner.hidden = !isThere();
    add.hidden = isThere();
    remove.hidden = !canBeLeftOut || !isThere() || required;
    return changed;
  }
  function want(yes) {
    wanted = yes;
    arrange();
    if (!yes) for (const child of children) child.write(undefined);
    tools.changed();
    (yes ? (firstControl(inner) ?? box) : add).focus();
    tools.announce(yes ? 'added' : 'removed', { name: field.label });
  }
  add.addEventListener('click', () => want(true));
  arrange();

  const { write } = view;
  Object.assign(view, {
    element: box,
    focusTarget: box,
    isLeftOut: () => !isThere(),
    show(yes) {
      const changed = box.hidden === yes;
      box.hidden = !yes;
      // What is in a disabled fieldset is not sent.
      box.disabled = !yes;
      return changed;
    },
    require(yes) {
      required = yes;
      optional.hidden = yes;
      return arrange();
    },
    write(value) {
      wanted = value !== undefined && value !== null;
      write(value);
      arrange();
    },
  });
  // The fields of an object that is left out have no path of their own, and nothing in it is sent.
  Object.defineProperty(view, 'children', { get: () => (isThere() ? children : []) });
  view.place = (path) => {
    view.path = path;
    for (const child of children) child.place(path === '' || !isThere() ? '' : childPath(path, child.node));
  };
  return view;
}
