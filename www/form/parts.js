// Parts that several kinds of views have in common.

import { element, icon, spoken, uniqueId } from '../dom.js';
import { inEnglish, say } from '../page/language.js';

/** Where the issues of a view stand. */
export function issueList() {
  return element('ul', { className: 'issues', id: uniqueId('issues'), hidden: true });
}

export function helpText(text) {
  return text ? element('p', { className: 'help', id: uniqueId('help') }, inEnglish(text)) : null;
}

export function optionalMark() {
  return say('optional', {}, { className: 'optional' });
}

/** The ids of the elements that describe a control, for `aria-describedby`. */
export function idsOf(...elements) {
  return elements
    .filter(Boolean)
    .map((part) => part.id)
    .join(' ');
}

/** A button that adds something to the form. */
export function addButton(...content) {
  return element('button', { type: 'button', className: 'quiet add' }, icon('plus'), element('span', {}, ...content));
}

/** A button with a cross. `name` is what a screen reader says. */
export function removeButton(name, run) {
  const button = { type: 'button', className: 'icon-button', onclick: run };
  return element('button', button, icon('remove'), spoken(...name));
}

/** A fieldset with legend, help, content and issues, for a list or a map. It can be shown or left out as a whole. */
export function listBox(field, ...content) {
  const issues = issueList();
  const help = helpText(field.help);
  const optional = optionalMark();
  const legend = element('legend', {}, inEnglish(field.label), ' ', optional);
  const box = element('fieldset', { className: 'list wide', tabIndex: -1 }, legend, help, ...content, issues);
  box.setAttribute('aria-describedby', idsOf(help, issues));
  return {
    element: box,
    issues,
    focusTarget: box,
    label: field.label,
    touched: false,
    show(yes) {
      const changed = box.hidden === yes;
      box.hidden = !yes;
      // What is in a disabled fieldset is not sent.
      box.disabled = !yes;
      return changed;
    },
    require: (yes) => {
      optional.hidden = yes;
    },
  };
}

/** The first control in a part of the form that can take the focus. */
export function firstControl(part) {
  return part.querySelector('input:enabled, select:enabled, textarea:enabled');
}

export function lowerFirst(text) {
  // An abbreviation stays as it is.
  return /^\p{Lu}\p{Lu}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}
