// Bodies with one to three random changes, to compare implementations with each other.

import { random, variants } from '../bodies.mjs';
import { COUNTRIES, PARENTS } from '../peers/tables.mjs';

const VALUES = [
  undefined,
  null,
  true,
  0,
  -1,
  7,
  3.5,
  1e16,
  '',
  ' ',
  'x',
  [],
  {},
  [1],
  [null],
  'USA',
  'US',
  'usa',
  'XKX',
  'US-CA',
  'us-ca',
  'GB-ENG',
  'ZZ-1',
  'SSN',
  'itin',
  'EIN',
  '123-45-6789',
  '123456789',
  '2024-02-29',
  '2023-02-29',
  '2026-11-20',
  '2026-11-21',
  '2008-11-20',
  '2008-11-21',
  '1906-11-20',
  '1905-11-20',
  '0000-01-01',
  '2026-13-01',
  '20261120',
  '+1234567',
  '+123456',
  '+0123456789',
  '+1 415 555 2671',
  'a@b',
  'A@b.c',
  'a@-b.c',
  'a@b..c',
  '@b.c',
  'SELFIE',
  'PASSPORT',
  'NATIONAL_ID',
  'DRIVERS_LICENSE',
  'RESIDENCE_PERMIT',
  'FRONT',
  'BACK',
  'STANDARD',
  'RELIANCE',
  'MALE',
  'EMPLOYED',
  'BANK_STATEMENT',
  'José',
  'a\tb',
  'a\u0007b',
  'a\nb',
  '<b>x</b>',
  '&lt;b',
  'é',
  '/a.pdf',
  '//a.pdf',
  '/a b.pdf',
  '/',
  'a'.repeat(65),
  'a'.repeat(300),
  '94103',
  '94103-1234',
];

/** `count` pairs of bodies, the same ones in every run. */
export function* mutants(count) {
  const next = random(99);
  const valid = variants('valid');
  const codes = Array.from({ length: COUNTRIES.length / 5 }, (_, index) => COUNTRIES.slice(index * 5, index * 5 + 3));
  const parents = PARENTS.split(' ').map((pair) => pair.slice(3));
  for (let index = 0; index < count; index++) {
    const pair = valid[next(valid.length)];
    const bodies = { create: JSON.parse(pair.create), attach: JSON.parse(pair.attach) };
    for (let change = 1 + next(3); change > 0; change--) mutate(next(2) === 0 ? bodies.create : bodies.attach, next);
    // All countries, with a subdivision that ISO lists under another one.
    if (next(8) === 0) {
      const [country, subdivision_code] = [codes[next(codes.length)], parents[next(parents.length)]];
      const { basic_info, address } = bodies.create;
      bodies.create.basic_info = { ...basic_info, country_of_residence: country };
      bodies.create.address = { ...address, country, subdivision_code };
    }
    yield bodies;
  }
}

function mutate(body, next) {
  const places = [];
  collect(body, places);
  const { holder, key } = places[next(places.length)];
  const value = holder[key];
  switch (next(6)) {
    case 0:
      if (Array.isArray(holder)) holder.splice(key, 1);
      else delete holder[key];
      break;
    case 1:
      if (Array.isArray(value)) value.push(structuredClone(value[next(value.length || 1)] ?? null));
      else holder[key] = ` ${value}`;
      break;
    case 2: {
      const other = places[next(places.length)];
      holder[key] = structuredClone(other.holder[other.key]);
      break;
    }
    case 3:
      if (typeof value === 'string') holder[key] = next(2) === 0 ? value.toUpperCase() : value.toLowerCase();
      else holder[key] = null;
      break;
    default: {
      const replacement = VALUES[next(VALUES.length)];
      if (replacement === undefined) delete holder[key];
      else holder[key] = structuredClone(replacement);
    }
  }
}

function collect(value, places) {
  for (const key of Object.keys(value)) {
    places.push({ holder: value, key: Array.isArray(value) ? Number(key) : key });
    if (typeof value[key] === 'object' && value[key] !== null) collect(value[key], places);
  }
}
