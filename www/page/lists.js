// The lists behind the controls: the provider's catalogues from the context, countries from the package itself.

import { checkValue } from '/pkg/index.js';
import { element } from '../dom.js';

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** Names of countries by their code with three letters. The package knows the codes, the browser the names. */
function countryNames() {
  const names = new Intl.DisplayNames('en', { type: 'region' });
  const found = [];
  for (const first of LETTERS) {
    for (const second of LETTERS) {
      const { canonical } = checkValue('country', first + second, { showValues: true });
      if (canonical) found.push([canonical, names.of(first + second)]);
    }
  }
  return new Map(found.sort(([, one], [, other]) => one.localeCompare(other, 'en')));
}

/**
 * `catalogue(key)` gives the options of a catalogue as `[id, name]`, `suggestions(check)` the id of a datalist, and
 * `explain(check, value)` what a code stands for.
 */
export function makeLists(context) {
  const countries = countryNames();
  const uploads = datalist('suggest-uploads', []);
  const lists = {
    country: datalist('suggest-countries', countries),
    subdivision: datalist('suggest-subdivisions', context.names.subdivisions),
    upload_uri: uploads,
  };
  return {
    catalogue: (key) => (key ? context.names[key.replace(/^catalogues\./, '')] : undefined),
    suggestions: (check) => lists[check]?.id,
    explain: (check, value) => (check === 'country' ? (countries.get(value) ?? '') : ''),
    setUploads: (uris) => uploads.replaceChildren(...uris.map((uri) => element('option', { value: uri }))),
  };
}

function datalist(id, entries) {
  const options = [...entries].map(([value, label]) => element('option', { value, label }));
  const list = element('datalist', { id }, ...options);
  document.body.append(list);
  return list;
}
