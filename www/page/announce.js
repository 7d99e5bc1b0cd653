// Tells screen readers what changed, in one polite region, so that messages do not talk over each other.

import { t } from './language.js';

const region = document.getElementById('announcements');
let waiting = 0;

/** Announces a text, after a pause where more of the same may come while the person types. */
export function announceText(text, pause = 50) {
  clearTimeout(waiting);
  waiting = setTimeout(() => {
    // The same text twice would not be a change of the region.
    region.textContent = region.textContent === text ? `${text}\u00a0` : text;
  }, pause);
}

/** Announces one of the page's own sentences. */
export function announce(word, values) {
  announceText(t(word, values));
}
