// The fastest check in plain JavaScript that we could write of the same two packs, as far as the verdict goes: every rule
// that makes a body invalid, all issues at once with path and code. It has no warnings, no messages in the provider's
// words, no repairs and no answer "unverified"; it knows only these two packs.

import { attachRules, refusals } from './handwritten-attach.mjs';
import { PARENTS, WITHOUT_SUBDIVISIONS } from './tables.mjs';
import {
  ASCII,
  EXACT,
  LINES,
  REQUIRED,
  add,
  alpha2,
  begin,
  companion,
  country,
  date,
  email,
  end,
  integer,
  isE164,
  isObject,
  isRight,
  letters,
  text,
  unusual,
  wrong,
} from './values.mjs';

export const attach = (body, context) => {
  begin();
  attachRules(body, context);
  return end();
};

/** What the rules look up, in the form in which that is quickest. */
export function prepare(context) {
  const { catalogues = {} } = context;
  const set = (list) => (list === undefined ? undefined : new Set(list));
  const url = context.tos_policies_url;
  return {
    asOf: Number(context.as_of.replaceAll('-', '')),
    refused: refusals(context),
    residence: context.country_of_residence,
    tosValue: url === undefined ? undefined : new URL(url).searchParams.get('tos_policies_value'),
    uploaded: set(context.uploaded_uris),
    reliance: context.flags?.reliance_enabled,
    selfie: context.flags?.selfie_required,
    occupations: set(catalogues.occupations),
    purposes: set(catalogues.purposes),
    funds: set(catalogues.source_of_funds),
    subdivisions: set(catalogues.subdivisions),
    taxTypes: new Map(Object.entries(catalogues.tax_types ?? {})),
    postalCodes: new Map(
      Object.entries(catalogues.postal_codes ?? {}).map(([code, { required = true, pattern }]) => [
        code,
        { required, pattern: pattern === undefined ? undefined : new RegExp(pattern) },
      ]),
    ),
  };
}

/** The check of the create body. `isPhone` judges the phone number: its shape, or its country's plan as well. */
export const createWith = (isPhone) => (body, context) => {
  begin();
  if (!isObject(body)) {
    wrong(body, '', REQUIRED);
    return end();
  }
  verification(body.verification_type, context);
  const person = body.basic_info;
  let residence = '';
  if (isObject(person)) {
    residence = personal(person, context, isPhone);
  } else {
    wrong(person, 'basic_info', REQUIRED);
  }
  if (isObject(body.address)) address(body.address, residence, context);
  else wrong(body.address, 'address', REQUIRED);
  if (isObject(body.financial_profile)) financial(body.financial_profile, context);
  else wrong(body.financial_profile, 'financial_profile', REQUIRED);
  const notes = body.meta_data;
  if (notes !== undefined && !isObject(notes)) add('meta_data', 'type');
  return end();
};

export const create = createWith(isE164);

function verification(value, context) {
  let type = value;
  if (type !== 'STANDARD' && type !== 'RELIANCE') {
    type = unusual(value, 'verification_type', REQUIRED | EXACT);
    if (type !== '' && type !== 'STANDARD' && type !== 'RELIANCE') add('verification_type', 'one_of');
  }
  if (type === 'RELIANCE' && context.reliance === false) add('verification_type', 'flag.reliance_enabled');
}

/** Gives the country of residence, which the address is compared with. */
function personal(person, context, isPhone) {
  text(person.first_name, 'basic_info.first_name', REQUIRED);
  companion(person.first_name_en, 'basic_info.first_name_en', person.first_name);
  if (person.middle_name !== undefined) text(person.middle_name, 'basic_info.middle_name', 0);
  companion(person.middle_name_en, 'basic_info.middle_name_en', person.middle_name);
  text(person.last_name, 'basic_info.last_name', REQUIRED);
  companion(person.last_name_en, 'basic_info.last_name_en', person.last_name);
  const birth = date(person.dob, 'basic_info.dob', REQUIRED);
  if (birth !== 0) {
    const years = Math.floor((context.asOf - birth) / 10000);
    if (years < 18 || years > 120) add('basic_info.dob', birth > context.asOf ? 'date.in_future' : 'age');
  }
  email(person.email, 'basic_info.email');
  const phone = person.phone;
  if (typeof phone !== 'string' || !isPhone(phone)) {
    const words = unusual(phone, 'basic_info.phone', REQUIRED | EXACT);
    if (words !== '' && !isPhone(words)) add('basic_info.phone', 'phone');
  }
  const residence = country(person.country_of_residence, 'basic_info.country_of_residence', REQUIRED);
  country(person.primary_nationality, 'basic_info.primary_nationality', REQUIRED);
  if (person.secondary_nationality !== undefined)
    country(person.secondary_nationality, 'basic_info.secondary_nationality', 0);
  const gender = person.gender;
  if (gender !== undefined && gender !== 'MALE' && gender !== 'FEMALE') {
    const words = unusual(gender, 'basic_info.gender', EXACT);
    if (words !== '' && words !== 'MALE' && words !== 'FEMALE') add('basic_info.gender', 'one_of');
  }
  if (Array.isArray(person.tax_info)) taxNumbers(person.tax_info, context);
  else wrong(person.tax_info, 'basic_info.tax_info', REQUIRED);
  return residence;
}

const TAX = (index, field) => `basic_info.tax_info[${index}]${field}`;
const SSN = /^\d{3}-\d{2}-\d{4}$/;

function taxNumbers(list, context) {
  if (list.length === 0) add('basic_info.tax_info', 'items.too_few');
  if (list.length > 1000) add('basic_info.tax_info', 'json.items');
  const several = list.length > 1 ? new Set() : null;
  for (let index = 0; index < list.length && index < 1000; index++) {
    const item = list[index];
    if (!isObject(item)) {
      add(TAX(index, ''), 'type');
      continue;
    }
    const code = item.country_code;
    const place =
      typeof code === 'string' && alpha2(code) >= 0 ? code : country(code, TAX(index, '.country_code'), REQUIRED);
    const type = isRight(item.document_type)
      ? item.document_type
      : unusual(item.document_type, TAX(index, '.document_type'), REQUIRED | EXACT);
    const number = isRight(item.document_id)
      ? item.document_id
      : unusual(item.document_id, TAX(index, '.document_id'), REQUIRED | EXACT);
    if (place !== '' && type !== '') {
      const types = context.taxTypes.get(place);
      if (types !== undefined && !types.includes(type)) add(TAX(index, '.document_type'), 'tax_id.type_not_listed');
      if (number !== '' && place === 'USA' && isSocialSecurity(type) && !SSN.test(number))
        add(TAX(index, '.document_id'), 'tax_id.format');
    }
    if (several !== null && number !== '') {
      if (several.has(number)) add(TAX(index, '.document_id'), 'items.duplicate');
      several.add(number);
    }
  }
}

const isSocialSecurity = (type) => type === 'SSN' || type === 'ITIN' || /^(ssn|itin)$/i.test(type);

const WITHOUT = new Set();
for (let at = 0; at < WITHOUT_SUBDIVISIONS.length; at += 2) WITHOUT.add(letters(WITHOUT_SUBDIVISIONS, at, 2));
const ELSEWHERE = new Map();
for (const pair of PARENTS.split(' ')) {
  const territory = letters(pair, 0, 2);
  ELSEWHERE.set(territory, [...(ELSEWHERE.get(territory) ?? []), pair.slice(3)]);
}

/** The number of the country's letters in a subdivision code; -1 for a text of another shape. */
function prefix(code) {
  const length = code.length;
  if (length < 4 || length > 6 || code.charCodeAt(2) !== 45) return -1;
  for (let index = 3; index < length; index++) {
    const letter = code.charCodeAt(index);
    if ((letter - 65) >>> 0 > 25 && (letter - 48) >>> 0 > 9) return -1;
  }
  const a = code.charCodeAt(0) - 65;
  const b = code.charCodeAt(1) - 65;
  return a >>> 0 > 25 || b >>> 0 > 25 ? -1 : a * 26 + b;
}

function isElsewhere(code, territory) {
  const codes = ELSEWHERE.get(territory);
  if (codes === undefined) return false;
  return WITHOUT.has(territory) ? codes.some((other) => other.slice(0, 2) === code.slice(0, 2)) : codes.includes(code);
}

function address(place, residence, context) {
  text(place.street_line_1, 'address.street_line_1', REQUIRED);
  companion(place.street_line_1_en, 'address.street_line_1_en', place.street_line_1);
  if (place.street_line_2 !== undefined) text(place.street_line_2, 'address.street_line_2', 0);
  companion(place.street_line_2_en, 'address.street_line_2_en', place.street_line_2);
  text(place.city, 'address.city', REQUIRED | ASCII);
  const own = country(place.country, 'address.country', REQUIRED);
  if (own !== '' && residence !== '' && own !== residence) add('address.country', 'field.mismatch');

  let code = place.subdivision_code;
  let start = typeof code === 'string' ? prefix(code) : -1;
  if (start < 0) {
    code = unusual(code, 'address.subdivision_code', REQUIRED | EXACT | ASCII);
    start = code === '' ? -1 : prefix(code);
    if (code !== '' && start < 0) add('address.subdivision_code', 'subdivision.format');
  }
  if (start >= 0 && own !== '') {
    const letters = alpha2(own);
    if (letters >= 0) {
      if (start !== letters && !isElsewhere(code, letters))
        add('address.subdivision_code', 'subdivision.other_country');
      else if (context.subdivisions !== undefined && !context.subdivisions.has(code))
        add('address.subdivision_code', 'subdivision.not_listed');
    }
  }

  const rule = own === '' ? undefined : context.postalCodes.get(own);
  const optional =
    rule !== undefined && !rule.required && typeof place.postal_code === 'string' && place.postal_code.trim() === '';
  if (!optional) {
    const postal = text(place.postal_code, 'address.postal_code', REQUIRED | EXACT | ASCII);
    if (postal !== '' && rule?.pattern !== undefined && !rule.pattern.test(postal))
      add('address.postal_code', 'postal_code.format');
  }
}

function isEmployment(status) {
  return (
    status === 'EMPLOYED' ||
    status === 'SELF_EMPLOYED' ||
    status === 'RETIRED' ||
    status === 'STUDENT' ||
    status === 'UNEMPLOYED'
  );
}

function listed(value, path, list) {
  const id = integer(value, path);
  if (id === id && list !== undefined && !list.has(id)) add(path, 'catalogue.not_listed');
}

function financial(profile, context) {
  const status = profile.employment_status;
  if (!isEmployment(status)) {
    const words = unusual(status, 'financial_profile.employment_status', REQUIRED | EXACT);
    if (words !== '' && !isEmployment(words)) add('financial_profile.employment_status', 'one_of');
  }
  listed(profile.occupation_id, 'financial_profile.occupation_id', context.occupations);
  listed(profile.purpose_id, 'financial_profile.purpose_id', context.purposes);
  if (profile.purpose_remarks !== undefined) text(profile.purpose_remarks, 'financial_profile.purpose_remarks', LINES);
  const funds = profile.source_of_fund_ids;
  if (Array.isArray(funds)) {
    if (funds.length === 0) add('financial_profile.source_of_fund_ids', 'items.too_few');
    if (funds.length > 1000) add('financial_profile.source_of_fund_ids', 'json.items');
    for (let index = 0; index < funds.length && index < 1000; index++) {
      const id = funds[index];
      if (!Number.isSafeInteger(id) || (context.funds !== undefined && !context.funds.has(id))) {
        add(`financial_profile.source_of_fund_ids[${index}]`, typeof id === 'number' ? 'catalogue.not_listed' : 'type');
      }
    }
  } else {
    wrong(funds, 'financial_profile.source_of_fund_ids', REQUIRED);
  }
  if (profile.source_of_funds_description !== undefined)
    text(profile.source_of_funds_description, 'financial_profile.source_of_funds_description', LINES);
  if (integer(profile.monthly_volume_usd, 'financial_profile.monthly_volume_usd') < 0)
    add('financial_profile.monthly_volume_usd', 'number.too_small');
}
