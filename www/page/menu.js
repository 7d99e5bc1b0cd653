// The menus of the bar: a disclosure with a sheet that closes by Escape, by a click elsewhere and when the focus leaves.

import { element } from '../dom.js';
import { inEnglish, say } from './language.js';

/** Makes a `details.menu` close as people expect. Returns what closes it. */
export function closable(menu) {
  const summary = menu.querySelector('summary');
  const close = () => (menu.open = false);
  menu.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !menu.open) return;
    close();
    summary.focus();
  });
  document.addEventListener('pointerdown', (event) => {
    if (!menu.contains(event.target)) close();
  });
  menu.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget && !menu.contains(relatedTarget)) close();
  });
  return () => {
    close();
    // First, so that what is chosen can move the focus on.
    summary.focus();
  };
}

/**
 * A menu of buttons. `fill(items)` shows items: `{ title, note }` in English, or `{ word, values, noteWord, noteValues }`
 * in the language of the page. `choose(item)` runs after the menu has closed.
 */
export function makeMenu(menu, choose) {
  const close = closable(menu);
  const button = (item) => {
    const run = () => {
      close();
      choose(item);
    };
    return element('button', { type: 'button', onclick: run }, titleOf(item), noteOf(item));
  };
  return {
    fill(items) {
      menu.querySelector('ul').replaceChildren(...items.map((item) => element('li', {}, button(item))));
      menu.hidden = items.length === 0;
    },
  };
}

function titleOf({ title, word, values }) {
  return element('strong', {}, title ? inEnglish(title) : say(word, values));
}

function noteOf({ note, noteWord, noteValues }) {
  if (note) return element('span', { className: 'menu-note' }, inEnglish(note));
  return noteWord ? element('span', { className: 'menu-note' }, say(noteWord, noteValues)) : null;
}
