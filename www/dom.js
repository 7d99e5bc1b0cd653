// Small helpers for building elements. Text is always set as text, never parsed as HTML.

const SVG = 'http://www.w3.org/2000/svg';

/** Makes an element: properties are set, keys with a hyphen or `role` and `for` become attributes. */
export function element(name, properties = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (value === undefined || value === null) continue;
    if (key.includes('-') || key === 'role' || key === 'for' || key === 'list') made.setAttribute(key, value);
    else if (key.startsWith('on')) made.addEventListener(key.slice(2), value);
    else made[key] = value;
  }
  made.append(...children.filter((child) => child !== null && child !== undefined));
  return made;
}

/** An icon of the sprite in index.html. It says nothing: the text beside it does. */
export function icon(name) {
  const picture = document.createElementNS(SVG, 'svg');
  picture.setAttribute('class', `icon icon-${name}`);
  picture.setAttribute('aria-hidden', 'true');
  const use = document.createElementNS(SVG, 'use');
  use.setAttribute('href', `#icon-${name}`);
  picture.append(use);
  return picture;
}

/** Content for screen readers only. */
export function spoken(...content) {
  return element('span', { className: 'spoken' }, ...content);
}

let last = 0;

/** An id that no other element of the page has. */
export function uniqueId(purpose) {
  last += 1;
  return `${purpose}-${last}`;
}
