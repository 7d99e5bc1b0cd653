// The lists behind the controls: the provider's catalogues from the context, countries from the package itself.

import { checkValue } from '/pkg/index.js';
import { element } from '../dom.js';

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** The codes of countries, with two and with three letters. The package knows the codes, the browser the names. */
function countryCodes() {
  const found = [];
  for (const first of LETTERS) {
    for (const second of LETTERS) {
      const { canonical } = checkValue('country', first + second, { showValues: true });
      if (canonical) found.push([first + second, canonical]);
    }
  }
  return found;
}

/** The names of countries in a language, by both codes. */
function namesOf(codes, tag) {
  const names = new Intl.DisplayNames(tag, { type: 'region' });
  const named = codes.map(([two, three]) => [two, three, names.of(two)]);
  return named.sort(([, , one], [, , other]) => one.localeCompare(other, tag));
}

/**
 * `catalogue(key)` gives the options of a catalogue as `[id, name]`, `suggestions(check)` the id of a datalist, and
 * `explain(check, value)` what a code stands for.
 */
export function makeLists(names) {
  const codes = countryCodes();
  let meanings = new Map();
  const lists = {
    country: datalist('suggest-countries', []),
    country_alpha2: datalist('suggest-countries-alpha2', []),
    subdivision: datalist('suggest-subdivisions', names.subdivisions),
    upload_uri: datalist('suggest-uploads', []),
  };
  return {
    catalogue: (key) => (key ? names[key.replace(/^catalogues\./, '')] : undefined),
    suggestions: (check) => lists[check]?.id,
    explain: (check, value) => (lists[check] && check !== 'upload_uri' ? (meanings.get(value) ?? '') : ''),
    setUploads: (uris) => fill(lists.upload_uri, uris.map((uri) => [uri])),
    setLanguage(tag) {
      const named = namesOf(codes, tag);
      fill(lists.country, named.map(([, three, name]) => [three, name]));
      fill(lists.country_alpha2, named.map(([two, , name]) => [two, name]));
      meanings = new Map(named.flatMap(([two, three, name]) => [[two, name], [three, name]]));
    },
  };
}

function fill(list, entries) {
  list.replaceChildren(...entries.map(([value, label]) => element('option', { value, label })));
}

function datalist(id, entries) {
  const list = element('datalist', { id });
  fill(list, entries);
  document.body.append(list);
  return list;
}
