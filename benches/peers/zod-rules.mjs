// The rules over several fields, for zod. A field that they look at may be missing or wrong: then they stay silent.

import { iso31661 } from 'iso-3166';

const ALPHA2 = new Map(iso31661.map((country) => [country.alpha3, country.alpha2]));
/** The path of an issue as firstpass writes it. */
export const dotted = (path) =>
  path.reduce(
    (text, part) => (typeof part === 'number' ? `${text}[${part}]` : text === '' ? part : `${text}.${part}`),
    '',
  );

const isText = (value) => typeof value === 'string';
const isAscii = (text) => !/[^\u0000-\u007f]/.test(text);
const issue = (path, message) => ({ code: 'custom', path, message });
const list = (value) => (Array.isArray(value) ? value : []);

function companions(object, path, names, add) {
  for (const name of names) {
    if (isText(object?.[name]) && !isAscii(object[name]) && object[`${name}_en`] === undefined)
      add(issue([...path, `${name}_en`], 'Is required'));
  }
}

function age(birth, today) {
  const years = Number(today.slice(0, 4)) - Number(birth.slice(0, 4));
  return birth.slice(5) > today.slice(5) ? years - 1 : years;
}

export function createRules(body, context, add) {
  const person = body?.basic_info;
  const address = body?.address;
  const profile = body?.financial_profile;
  if (body?.verification_type === 'RELIANCE' && !context.flags.reliance_enabled) {
    add(issue(['verification_type'], 'RELIANCE is not available for your client'));
  }
  companions(person, ['basic_info'], ['first_name', 'middle_name', 'last_name'], add);
  companions(address, ['address'], ['street_line_1', 'street_line_2'], add);
  if (isText(person?.dob)) {
    const years = age(person.dob, context.as_of);
    if (years < 18 || years > 120) add(issue(['basic_info', 'dob'], 'Age must be between 18 and 120'));
  }
  const seen = new Set();
  list(person?.tax_info).forEach((item, index) => {
    const path = ['basic_info', 'tax_info', index];
    const types = context.catalogues.tax_types[item?.country_code];
    if (types !== undefined && !types.includes(item.document_type))
      add(issue([...path, 'document_type'], 'Is not a type of this country'));
    const isUsa = item?.country_code === 'USA' && ['SSN', 'ITIN'].includes(item.document_type);
    if (isUsa && isText(item.document_id) && !/^\d{3}-\d{2}-\d{4}$/.test(item.document_id))
      add(issue([...path, 'document_id'], 'Must be written as xxx-xx-xxxx'));
    if (seen.has(item?.document_id)) add(issue([...path, 'document_id'], 'Must not be given twice'));
    seen.add(item?.document_id);
  });
  if (
    isText(address?.country) &&
    isText(person?.country_of_residence) &&
    address.country !== person.country_of_residence
  ) {
    add(issue(['address', 'country'], 'Must match country_of_residence'));
  }
  const code = address?.subdivision_code;
  if (isText(code) && /^[A-Z]{2}-[A-Z0-9]{1,3}$/.test(code) && ALPHA2.has(address.country)) {
    if (!code.startsWith(`${ALPHA2.get(address.country)}-`))
      add(issue(['address', 'subdivision_code'], 'Belongs to another country'));
    else if (!context.subdivisions.has(code)) add(issue(['address', 'subdivision_code'], 'Is not in the catalogue'));
  }
  const pattern = context.postalCodes.get(address?.country);
  if (pattern !== undefined && isText(address.postal_code) && !pattern.test(address.postal_code))
    add(issue(['address', 'postal_code'], 'Is no postal code of the country'));
  const catalogue = (value, path, ids) => {
    if (Number.isInteger(value) && !ids.has(value)) add(issue(path, 'Is not in the catalogue'));
  };
  catalogue(profile?.occupation_id, ['financial_profile', 'occupation_id'], context.occupations);
  catalogue(profile?.purpose_id, ['financial_profile', 'purpose_id'], context.purposes);
  list(profile?.source_of_fund_ids).forEach((id, index) =>
    catalogue(id, ['financial_profile', 'source_of_fund_ids', index], context.funds),
  );
}

const TWO_SIDES = ['NATIONAL_ID', 'DRIVERS_LICENSE', 'RESIDENCE_PERMIT'];
const STATUSES = ['INCOMPLETE', 'ACTION_REQUIRED'];

export function attachRules(body, context, add) {
  if (!STATUSES.includes(context.customer_status)) add(issue([], 'The status of the customer does not allow this'));
  if (context.flags.attach_in_flight) add(issue([], 'An attach request is already in progress for this customer'));
  const documents = list(body?.identifying_documents);
  const selfies = documents.filter((document) => document?.type === 'SELFIE').length;
  const others = documents.filter((document) => isText(document?.type) && document.type !== 'SELFIE').length;
  if (others > 1 || selfies > 1) add(issue(['identifying_documents'], 'Has too many entries of a kind'));
  if (context.flags.selfie_required && selfies === 0) add(issue(['identifying_documents'], 'Must have a SELFIE entry'));

  const seen = new Set();
  const file = (value, path, counts) => {
    if (!isText(value)) return;
    if (!context.uploaded.has(value)) add(issue(path, 'Was not uploaded'));
    if (counts && seen.has(value)) add(issue(path, 'Must not be used twice'));
    if (counts) seen.add(value);
  };
  documents.forEach((document, index) => identity(document, ['identifying_documents', index], context, add, file));
  list(body?.address_documents).forEach((document, index) => {
    const path = ['address_documents', index];
    if (isText(document?.country) && document.country !== context.country_of_residence)
      add(issue([...path, 'country'], 'Must match country_of_residence'));
    if (isText(document?.issue_date) && document.issue_date > context.as_of)
      add(issue([...path, 'issue_date'], 'Must not be in the future'));
    list(document?.files).forEach((item, number) => file(item?.uri, [...path, 'files', number, 'uri'], true));
  });
  if (isText(body?.tos_policies_value) && body.tos_policies_value !== context.tosValue)
    add(issue(['tos_policies_value'], 'Must be the one of tos_policies_url'));
}

function identity(document, path, context, add, file) {
  const type = document?.type;
  const files = list(document?.files);
  files.forEach((item, number) => file(item?.uri, [...path, 'files', number, 'uri'], type !== 'SELFIE'));
  if (type === 'SELFIE' || type === 'PASSPORT') {
    if (files.length !== 1) add(issue([...path, 'files'], 'Must have one file'));
  } else if (TWO_SIDES.includes(type)) {
    if (files.length !== 2) add(issue([...path, 'files'], 'Must have two files'));
    files.forEach(
      (item, number) => item?.side === undefined && add(issue([...path, 'files', number, 'side'], 'Is required')),
    );
    for (const side of ['FRONT', 'BACK']) {
      if (files.filter((item) => item?.side === side).length > 1)
        add(issue([...path, 'files'], 'Must have one FRONT and one BACK'));
    }
  }
  if (type === 'SELFIE' || !isText(type)) return;
  for (const name of ['number', 'country', 'expiry_date'])
    if (document[name] === undefined) add(issue([...path, name], 'Is required'));
  if (type === 'DRIVERS_LICENSE' && document.country === 'USA' && document.state === undefined)
    add(issue([...path, 'state'], 'Is required'));
  if (type !== 'DRIVERS_LICENSE' && document.state !== undefined) add(issue([...path, 'state'], 'Must be left out'));
  if (isText(document.issue_date) && document.issue_date > context.as_of)
    add(issue([...path, 'issue_date'], 'Must not be in the future'));
  if (isText(document.expiry_date)) {
    if (document.expiry_date <= context.as_of) add(issue([...path, 'expiry_date'], 'Must be in the future'));
    else if (isText(document.issue_date) && document.expiry_date <= document.issue_date)
      add(issue([...path, 'expiry_date'], 'Must be after issue_date'));
  }
}
