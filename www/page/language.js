// The language of the page: its own words, and the texts of issues, which come with the package.
//
// What a pack says (labels, help, titles) is English and is marked as such. Everything else is made with `say`, which
// remembers what it said, so that the page follows another language in place: nothing is built anew, nothing is lost.

import { text } from '/pkg/index.js';
import { element } from '../dom.js';
import english from '../data/words/en.js';

/** The tags and the languages' own names. Each has a file in data/words and one in the package. */
export const LANGUAGES = [
  ['en', 'English'],
  ['es', 'Español'],
  ['fr', 'Français'],
  ['de', 'Deutsch'],
  ['pt', 'Português'],
  ['lt', 'Lietuvių'],
  ['zh', '中文'],
  ['ar', 'العربية'],
];

/** What `say` and `sayAs` have put on the page, by element: `[attribute or '', key, values]`. */
const said = new WeakMap();
let listeners = [];
let words = english;
let locale = null;
let plurals = new Intl.PluralRules('en');

/** The language that the page was opened with: of its address, else the last choice, else the browser's. */
export function firstLanguage() {
  const known = (tag) => LANGUAGES.some(([other]) => other === tag);
  const asked = new URL(location.href).searchParams.get('lang');
  const wishes = [asked, stored(), ...navigator.languages.map((tag) => tag.split('-')[0])];
  return wishes.find(known) ?? 'en';
}

function stored() {
  try {
    return localStorage.getItem('language');
  } catch {
    return null;
  }
}

/** Loads a language and shows everything in it. */
export async function useLanguage(tag) {
  const [texts, own] = await Promise.all([import(`/pkg/locales/${tag}.js`), import(`../data/words/${tag}.js`)]);
  locale = texts.default;
  words = own.default;
  plurals = new Intl.PluralRules(tag);
  document.documentElement.lang = tag;
  document.documentElement.dir = locale.direction;
  for (const part of document.querySelectorAll('[data-word]')) renew(part);
  listeners = listeners.filter(({ part }) => part?.isConnected !== false);
  for (const { listener } of listeners) listener(tag);
}

/** Keeps the choice for the next visit. A language in the address would win over it, so it goes. */
export function keepLanguage(tag) {
  const address = new URL(location.href);
  address.searchParams.delete('lang');
  history.replaceState(null, '', address);
  try {
    localStorage.setItem('language', tag);
  } catch {
    // Without storage the choice lasts as long as the page.
  }
}

/** Runs `listener(tag)` after a change of the language, for what `say` does not renew, while `part` is on the page. */
export function onLanguage(listener, part) {
  listeners.push({ listener, part });
}

/** A word or sentence of the page in its language. One that depends on a number has a form for each kind of number. */
export function t(key, values = {}) {
  const entry = words[key] ?? english[key] ?? key;
  const form = typeof entry === 'string' ? entry : (entry[plurals.select(values.count)] ?? entry.other);
  return form.replace(/\{(\w+)\}/g, (_, name) => isolated(values[name] ?? ''));
}

/** A text that is put into one that runs from right to left keeps its own direction. */
function isolated(value) {
  return locale?.direction === 'rtl' && typeof value === 'string' ? `\u2068${value}\u2069` : value;
}

/** The same as an element that follows the language. */
export function say(key, values, properties = {}) {
  return sayIn(element('span', properties), key, values);
}

/** Puts a word into an element that has nothing else in it. */
export function sayIn(part, key, values) {
  return remember(part, '', key, values);
}

/** Puts a word into an attribute. */
export function sayAs(part, attribute, key, values) {
  return remember(part, attribute, key, values);
}

function remember(part, attribute, key, values) {
  const places = said.get(part) ?? new Map();
  places.set(attribute, [key, values]);
  said.set(part, places);
  part.dataset.word ??= '';
  renew(part);
  return part;
}

function renew(part) {
  // What stands in index.html names its key itself.
  const places = said.get(part) ?? new Map([[part.dataset.wordAs ?? '', [part.dataset.word]]]);
  for (const [attribute, [key, values]] of places) {
    if (attribute === '') part.textContent = t(key, values);
    else part.setAttribute(attribute, t(key, values));
  }
}

/** Text that is English in every language of the page: what a pack says, and names. */
export function inEnglish(content, properties = {}) {
  return element('span', { lang: 'en', dir: 'ltr', ...properties }, content);
}

/** What is wrong, in the language of the page; the provider's own words where that is English. */
export function issueText(entry) {
  return text(entry, locale ?? 'en');
}

/** The word for a severity. */
export function severityWord(severity) {
  return severity === 'off' ? t('off') : (locale?.severities[severity] ?? severity);
}

/** What a code means in general, or nothing where the package has no text for it. */
export function codeText(code, params = {}) {
  return locale && Object.hasOwn(locale.texts, code) ? text({ code, params }, locale) : '';
}
