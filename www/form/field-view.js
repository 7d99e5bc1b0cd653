// One field on the page: its label, its control, what describes it and what is wrong with it.

import { element, uniqueId } from '../dom.js';
import { inEnglish } from '../page/language.js';
import { controlFor } from './controls.js';
import { dataChooser } from './file-chooser.js';
import { helpText, idsOf, issueList, optionalMark } from './parts.js';
import { suggestionLine } from './suggestions.js';

export function fieldView(node, { lists, changed, announce }) {
  const { field } = node;
  const control = controlFor(field, lists);
  const issues = issueList();
  const help = helpText(field.help);
  const optional = optionalMark();
  const name = inEnglish(field.label);
  // What a code stands for, beside the control.
  const meaning = element('span', { className: 'meaning', id: uniqueId('meaning'), hidden: true });
  const line = element('div', { className: 'control' }, control.element, meaning);
  const box = boxFor(field, control, name, optional);
  box.append(...[help, line, issues].filter(Boolean));
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
    text: () => control.main.value.trim(),
    isBlank: () => (control.all ? !control.all.some((button) => button.checked) : view.text() === ''),
    show(yes) {
      const changed = box.hidden === yes;
      box.hidden = !yes;
      control.enable(yes);
      return changed;
    },
    require(yes) {
      optional.hidden = yes;
      // A single radio button has no such state: the group has.
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
  if (field.check === 'data_uri') line.after(dataChooser(view, changed));
  if (field.companion_of) {
    const offers = suggestionLine(view, (value) => {
      changed();
      announce('changedTo', { value });
    });
    line.after(offers.element);
    view.suggest = (packId, payload) => offers.update(packId, payload, !box.hidden);
  }
  return view;
}

/** The box of a field: a group for radio buttons, else a label with its control. Long values have the whole width. */
function boxFor(field, control, name, optional) {
  if (control.all) {
    const group = element('fieldset', { className: 'field wide', role: 'radiogroup' });
    group.append(element('legend', {}, name, ' ', optional));
    return group;
  }
  const isLong = ['remarks', 'data_uri'].includes(field.check);
  const box = element('div', { className: isLong ? 'field wide' : 'field' });
  box.append(element('label', { for: control.main.id }, name, ' ', optional));
  return box;
}
