// The body that the form stands for.

import { fromForm } from '/pkg/index.js';
import { read, write } from './paths.js';

/** The body of a form: what its controls hold, without the objects that are left out. */
export function draftOf(packId, form, body) {
  const draft = fromForm(packId, new FormData(form));
  for (const view of body.children) tidy(view, draft);
  for (const view of body.children) {
    // A part may have any name, so it is put in as an own property.
    for (const [name, part] of view.parts?.() ?? []) {
      Object.defineProperty(draft, name, { value: part, enumerable: true, writable: true, configurable: true });
    }
  }
  return draft;
}

/** Takes out the objects that are left out and the optional ones in which nothing is given. */
function tidy(view, draft) {
  const { field } = view.node;
  if (field.type !== 'object' || view.path === '') return;
  for (const child of view.children) tidy(child, draft);
  const value = read(draft, view.path);
  if (value === undefined) return;
  const isEmpty = !field.required && Object.keys(value).length === 0;
  if (view.isLeftOut?.() || view.element.hidden || isEmpty) write(draft, view.path, undefined);
}
