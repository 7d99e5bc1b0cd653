// The lists behind the controls: the provider's catalogues from the context, countries and subdivisions from the package.

import { countries, subdivisions } from '/pkg/places.js';
import { element } from '../dom.js';

/** The names of countries in a language, by both codes: the package knows them in English, the browser in all. */
function namesOf(tag) {
  const names = new Intl.DisplayNames(tag, { type: 'region' });
  const named = countries().map(({ alpha2, alpha3 }) => [alpha2, alpha3, names.of(alpha2)]);
  return named.sort(([, , one], [, , other]) => one.localeCompare(other, tag));
}

/**
 * `catalogue(key)` gives the options of a catalogue as `[id, name]`, `suggestions(check)` the id of a datalist,
 * `subdivisionsOf(country)` fills that of subdivisions, and `explain(check, value)` says what a code stands for.
 */
export function makeLists(names) {
  let meanings = new Map();
  const lists = {
    country: datalist('suggest-countries', []),
    country_alpha2: datalist('suggest-countries-alpha2', []),
    subdivision: datalist('suggest-subdivisions', []),
    upload_uri: datalist('suggest-uploads', []),
  };
  return {
    catalogue: (key) => (key ? names[key.replace(/^catalogues\./, '')] : undefined),
    suggestions: (check) => lists[check]?.id,
    explain: (check, value) => (lists[check] && check !== 'upload_uri' ? (meanings.get(value) ?? '') : ''),
    subdivisionsOf: (country) => fill(lists.subdivision, subdivisions(country).map(({ code, name }) => [code, name])),
    setUploads: (uris) => fill(lists.upload_uri, uris.map((uri) => [uri])),
    setLanguage(tag) {
      const named = namesOf(tag);
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
