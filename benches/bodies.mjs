// The bodies that everything is measured with: the two examples of the provider's guide with every field filled in, in
// variants, so that no implementation meets the same text twice in a row. All people in them are invented.

import { readFileSync } from 'node:fs';

const GIVEN = ['Maria', 'Elena', 'James', 'Aisha', 'Tomas', 'Mei', 'Noah', 'Ingrid', 'Kofi', 'Lucia', 'Omar', 'Hannah'];
const FAMILY = ['Garcia', 'Novak', 'Okafor', 'Lindqvist', 'Tanaka', 'Murphy', 'Rossi', 'Haddad', 'Schneider', 'Silva'];
const ACCENTED = [
  ['María', 'Maria'],
  ['Zoë', 'Zoe'],
  ['Jürgen', 'Juergen'],
  ['Łukasz', 'Lukasz'],
  ['Søren', 'Soren'],
];
const PLACES = [
  ['San Francisco', 'US-CA', '941', '415'],
  ['New York', 'US-NY', '100', '212'],
  ['Austin', 'US-TX', '787', '512'],
  ['Seattle', 'US-WA', '981', '206'],
  ['Chicago', 'US-IL', '606', '312'],
  ['Boston', 'US-MA', '021', '617'],
];
const STREETS = ['Market Street', 'Elm Avenue', 'Lakeview Drive', 'Second Street', 'Harbor Road', 'Mission Boulevard'];
const FILES = Array.from({ length: 12 }, (_, index) => `/AbAcQ4hn_06527467276${index + 30}.pdf`);
const TOS_VALUE = 'e9414388-fbdf-4407-b5c2-bc39eae3645b';

/** A small generator of random numbers, so that every run measures the same bodies. */
export function random(seed) {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 4294967296) * below);
  };
}

/** A full context: every catalogue, flag and value that a rule of the two packs asks for. */
export function context() {
  const table = readFileSync(new URL('../rules/tables/subdivisions.csv', import.meta.url), 'utf8')
    .trim()
    .split('\n');
  const rows = table.map((line) => line.split(',')).filter(([country]) => ['US', 'CA', 'MX'].includes(country));
  const ids = (count) => Array.from({ length: count }, (_, index) => index + 1);
  return {
    as_of: '2026-11-20',
    customer_status: 'INCOMPLETE',
    country_of_residence: 'USA',
    tos_policies_url: `https://tos.example.com/accept?customer=1&tos_policies_value=${TOS_VALUE}`,
    uploaded_uris: FILES,
    flags: { reliance_enabled: true, selfie_required: true, attach_in_flight: false },
    catalogues: {
      occupations: ids(200),
      purposes: ids(20),
      source_of_funds: ids(20),
      subdivisions: rows.flatMap(([country, codes]) => codes.split(' ').map((code) => `${country}-${code}`)),
      tax_types: { USA: ['SSN', 'ITIN'], CAN: ['SIN'], MEX: ['RFC', 'CURP'] },
      postal_codes: {
        USA: { required: true, pattern: '^[0-9]{5}(-[0-9]{4})?$' },
        CAN: { required: true, pattern: '^[A-Z][0-9][A-Z] ?[0-9][A-Z][0-9]$' },
      },
    },
    path: { customer_id: '55bd6b4e-c20a-4cc8-9535-91d5557a67d9' },
  };
}

const digits = (next, count) => Array.from({ length: count }, () => next(10)).join('');
const one = (next, list) => list[next(list.length)];
const two = (number) => String(number).padStart(2, '0');

function create(next) {
  const [city, subdivision, zip, area] = one(next, PLACES);
  const [first, middle, last] = [one(next, GIVEN), one(next, GIVEN), one(next, FAMILY)];
  const [street, flat] = [`${100 + next(900)} ${one(next, STREETS)}`, `Apt ${1 + next(99)}B`];
  return {
    verification_type: 'STANDARD',
    basic_info: {
      first_name: first,
      first_name_en: first,
      middle_name: middle,
      middle_name_en: middle,
      last_name: last,
      last_name_en: last,
      dob: `${1950 + next(50)}-${two(1 + next(12))}-${two(1 + next(28))}`,
      email: `${first}.${last}${next(1000)}@example.com`.toLowerCase(),
      phone: `+1${area}555${digits(next, 4)}`,
      country_of_residence: 'USA',
      primary_nationality: 'USA',
      secondary_nationality: one(next, ['MEX', 'CAN', 'BRA', 'DEU', 'JPN', 'NGA']),
      gender: one(next, ['FEMALE', 'MALE']),
      tax_info: [
        {
          country_code: 'USA',
          document_type: 'SSN',
          document_id: `1${digits(next, 2)}-4${next(10)}-6${digits(next, 2)}9`,
        },
      ],
    },
    address: {
      street_line_1: street,
      street_line_1_en: street,
      street_line_2: flat,
      street_line_2_en: flat,
      city,
      subdivision_code: subdivision,
      postal_code: zip + digits(next, 2),
      country: 'USA',
    },
    financial_profile: {
      employment_status: one(next, ['EMPLOYED', 'SELF_EMPLOYED', 'RETIRED', 'STUDENT', 'UNEMPLOYED']),
      occupation_id: 1 + next(200),
      purpose_id: 1 + next(20),
      purpose_remarks: 'Personal remittances to family',
      source_of_fund_ids: [1 + next(10), 11 + next(10)],
      source_of_funds_description: 'Monthly salary from employment',
      monthly_volume_usd: 1000 + next(9000),
    },
    meta_data: { reference: `client-ref-abc-${digits(next, 3)}` },
  };
}

function attach(next) {
  const start = next(FILES.length);
  const file = (index) => FILES[(start + index) % FILES.length];
  return {
    identifying_documents: [
      { type: 'SELFIE', files: [{ uri: file(0) }] },
      {
        type: 'DRIVERS_LICENSE',
        number: `DL9876${digits(next, 5)}`,
        country: 'USA',
        state: one(next, PLACES)[1],
        issue_date: `${2015 + next(10)}-0${1 + next(9)}-01`,
        expiry_date: `${2027 + next(5)}-0${1 + next(9)}-01`,
        files: [
          { side: 'FRONT', uri: file(1) },
          { side: 'BACK', uri: file(2) },
        ],
      },
    ],
    address_documents: [{ type: 'BANK_STATEMENT', country: 'USA', files: [{ uri: file(3) }] }],
    tos_policies_value: TOS_VALUE,
  };
}

/** Where the mistakes of `faulty` stand. Three of them are of the kinds that people make most: a phone number as it is
 * dialled at home, capital letters in an e-mail address, the name of a state in place of its code. */
export const MISTAKES = [
  'basic_info.dob',
  'basic_info.email',
  'basic_info.phone',
  'basic_info.tax_info[0].document_id',
  'address.subdivision_code',
  'financial_profile.monthly_volume_usd',
  'identifying_documents[1].state',
  'identifying_documents[1].expiry_date',
];

function spoil(bodies) {
  const { basic_info: person, address, financial_profile: profile } = bodies.create;
  person.dob = `2012${person.dob.slice(4)}`;
  person.email = person.email.replace(/^./, (letter) => letter.toUpperCase());
  person.phone = `(${person.phone.slice(2, 5)}) 555-${person.phone.slice(8)}`;
  person.tax_info[0].document_id = person.tax_info[0].document_id.replaceAll('-', '');
  address.subdivision_code = 'California';
  profile.monthly_volume_usd += 0.5;
  const licence = bodies.attach.identifying_documents[1];
  delete licence.state;
  licence.issue_date = '2014-06-01';
  licence.expiry_date = `2024${licence.expiry_date.slice(4)}`;
}

function accent(bodies, next) {
  const person = bodies.create.basic_info;
  [person.first_name, person.first_name_en] = one(next, ACCENTED);
  person.last_name += '-Nuñez';
  person.last_name_en += '-Nunez';
  [person.middle_name, person.middle_name_en] = one(next, ACCENTED);
}

/** JSON texts of both bodies in `count` variants: `valid`, `accented` (valid, with names outside ASCII) or `faulty`. */
export function variants(kind, count = 64) {
  const next = random(20261120);
  return Array.from({ length: count }, () => {
    const bodies = { create: create(next), attach: attach(next) };
    if (kind === 'faulty') spoil(bodies);
    if (kind === 'accented') accent(bodies, next);
    return { create: JSON.stringify(bodies.create), attach: JSON.stringify(bodies.attach) };
  });
}

/** Valid create bodies of about 1.3 KB, one on a line: one in three with names outside ASCII, one in four with escapes. */
export function* records(count) {
  const next = random(4);
  for (let index = 0; index < count; index++) {
    const bodies = { create: create(next) };
    if (index % 3 === 0) accent(bodies, next);
    const body = bodies.create;
    body.basic_info.tax_info.push({
      country_code: 'USA',
      document_type: 'ITIN',
      document_id: `9${digits(next, 2)}-7${next(9)}-${digits(next, 4)}`,
    });
    const house = index % 4 === 0 ? `House "${one(next, FAMILY)}"` : `House ${one(next, FAMILY)}`;
    body.address.street_line_2 = body.address.street_line_2_en = house;
    body.financial_profile.source_of_funds_description = `Salary under the contract of ${2000 + next(26)}, rent from one apartment, and the interest on savings at two banks`;
    body.meta_data.imported = {
      batch: digits(next, 6),
      source: 'core-banking',
      at: '2026-11-19T22:15:04Z',
      round: next(4),
    };
    yield JSON.stringify(body);
  }
}
