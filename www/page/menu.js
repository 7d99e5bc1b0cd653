// The menus of examples and mistakes: a disclosure with a list of buttons.

import { element } from '../dom.js';

/** Fills a `details.menu` with buttons. `choose(item)` runs after the menu has closed. */
export function fillMenu(menu, items, choose) {
  const summary = menu.querySelector('summary');
  const close = () => (menu.open = false);
  const buttons = items.map((item) =>
    element(
      'li',
      {},
      element(
        'button',
        {
          type: 'button',
          onclick() {
            close();
            // First, so that what is chosen can move the focus on.
            summary.focus();
            choose(item);
          },
        },
        element('strong', {}, item.title),
        element('span', {}, item.note),
      ),
    ),
  );
  menu.querySelector('ul').append(...buttons);
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
}
