// Suggestions for a field in English letters that is still empty: the person compares them with the document and takes one.

import { suggest } from '/pkg/index.js';
import { element, uniqueId } from '../dom.js';
import { inEnglish, say, t } from '../page/language.js';

/** At most so many stand on the page: the others are spellings of other languages. */
const MOST = 3;

/** The line below the control of a view. `taken(value)` is called when one was taken. */
export function suggestionLine(view, taken) {
  const box = element('div', { className: 'suggestions', id: uniqueId('suggestions'), hidden: true });
  let shown = '';

  function show({ suggestions, reason }) {
    const values = suggestions.slice(0, MOST).map(({ value }) => value);
    const state = JSON.stringify([values, reason, view.label]);
    // The same suggestions stay the same elements, so that a button keeps its focus.
    if (state !== shown) {
      shown = state;
      const isForAPerson = reason === 'needs_person' || reason === 'unknown_script';
      const word = values.length > 0 ? 'suggested' : isForAPerson ? 'needsAPerson' : null;
      box.replaceChildren(...(word ? [say(word), ...values.map(button)] : []));
    }
    box.hidden = box.childElementCount === 0;
  }

  function button(value) {
    const take = () => {
      // Before the button is gone.
      view.focusTarget.focus();
      view.write(value);
      taken(value);
    };
    const label = `${view.label}: ${t('use', { value })}`;
    return element('button', { type: 'button', className: 'suggestion', onclick: take, 'aria-label': label }, inEnglish(value));
  }

  /** Looks at the body: nothing is suggested where something stands already, or nothing is asked. */
  function update(packId, payload, isAsked) {
    const isOpen = isAsked && view.path !== '' && view.isBlank();
    show(isOpen ? suggest(packId, payload, view.path) : { suggestions: [] });
  }

  return { element: box, update };
}
