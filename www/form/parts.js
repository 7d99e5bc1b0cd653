// Parts that several kinds of views have in common.

import { element, uniqueId } from '../dom.js';

/** Where the issues of a view stand. */
export function issueList() {
  return element('ul', { className: 'issues', id: uniqueId('issues'), hidden: true });
}

export function helpText(text) {
  return text ? element('p', { className: 'help', id: uniqueId('help') }, text) : null;
}

export function optionalMark() {
  return element('span', { className: 'optional' }, 'optional');
}

/** The ids of the elements that describe a control, for `aria-describedby`. */
export function idsOf(...elements) {
  return elements
    .filter(Boolean)
    .map((part) => part.id)
    .join(' ');
}

/** A fieldset with legend, help, content and issues, for a list or a map. It can be shown or left out as a whole. */
export function listBox(field, ...content) {
  const issues = issueList();
  const help = helpText(field.help);
  const optional = optionalMark();
  const legend = element('legend', {}, field.label, ' ', optional);
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
    require: (yes) => (optional.hidden = yes),
  };
}

export function lowerFirst(text) {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
