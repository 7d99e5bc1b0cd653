// The rules of the attach body for the hand-written peer.

import {
  EXACT,
  REQUIRED,
  add,
  alpha2,
  country,
  date,
  day,
  isObject,
  isRight,
  isUuid,
  text,
  unusual,
  uri,
  wrong,
} from './values.mjs';

const REFUSED = new Set([
  'REVIEWING',
  'APPROVED',
  'ON_HOLD',
  'REJECTED',
  'PROCESSING',
  'IN_COMPLIANCE',
  'QUEUED',
  'REINITIATE',
  'ASSOCIATED_PARTIES_REMAINING',
]);

/** What is wrong with the request whatever the body says: looked at once for each context. */
export function refusals(context) {
  const codes = [];
  const id = context.path?.customer_id;
  if (id !== undefined && !isUuid(id)) codes.push('uuid.format');
  if (REFUSED.has(context.customer_status)) codes.push('status.not_allowed');
  if (context.flags?.attach_in_flight === true) codes.push('flag.attach_in_flight');
  return codes.length > 0 ? codes : null;
}

export function attachRules(body, context) {
  if (context.refused !== null) for (const code of context.refused) add('', code);
  if (!isObject(body)) return wrong(body, '', REQUIRED);

  const uris = [];
  if (Array.isArray(body.identifying_documents)) identity(body.identifying_documents, context, uris);
  else wrong(body.identifying_documents, 'identifying_documents', REQUIRED);
  if (Array.isArray(body.address_documents)) proofs(body.address_documents, context, uris);
  else wrong(body.address_documents, 'address_documents', REQUIRED);
  if (uris.length > 1) once(uris);

  const tos = text(body.tos_policies_value, 'tos_policies_value', REQUIRED | EXACT);
  if (tos !== '' && context.tosValue != null && tos !== context.tosValue) add('tos_policies_value', 'context.mismatch');
}

/** Tells a file that is used twice, where it is used for the second time. */
function once(uris) {
  for (let index = 1; index < uris.length; index++) {
    for (let before = 0; before < index; before++) {
      if (uris[before].uri === uris[index].uri) {
        const { start, document, file } = uris[index];
        add(`${start}[${document}].files[${file}].uri`, 'items.duplicate');
        break;
      }
    }
  }
}

const ID = (index, field) => `identifying_documents[${index}]${field}`;
const isSide = (side) => side === 'FRONT' || side === 'BACK';

function identityType(value, index) {
  switch (value) {
    case 'SELFIE':
    case 'PASSPORT':
    case 'NATIONAL_ID':
    case 'DRIVERS_LICENSE':
    case 'RESIDENCE_PERMIT':
      return value;
  }
  const words = unusual(value, ID(index, '.type'), REQUIRED | EXACT);
  switch (words) {
    case '':
    case 'SELFIE':
    case 'PASSPORT':
    case 'NATIONAL_ID':
    case 'DRIVERS_LICENSE':
    case 'RESIDENCE_PERMIT':
      return words;
  }
  add(ID(index, '.type'), 'one_of');
  return words;
}

function identity(list, context, uris) {
  const path = 'identifying_documents';
  if (list.length === 0) add(path, 'items.too_few');
  if (list.length > 1000) add(path, 'json.items');
  let selfies = 0;
  let others = 0;
  let unknown = 0;
  for (let index = 0; index < list.length && index < 1000; index++) {
    const item = list[index];
    if (!isObject(item)) {
      add(ID(index, ''), 'type');
      unknown++;
      continue;
    }
    const type = identityType(item.type, index);
    if (type === 'SELFIE') selfies++;
    else if (type === '') unknown++;
    else others++;
    if (type !== 'SELFIE') details(item, type, index, context);
    identityFiles(item.files, type, index, context, uris);
  }
  if (others > 1 || selfies > 1) add(path, 'items.too_many_matching');
  if (context.selfie === true && selfies + unknown < 1) add(path, 'flag.selfie_required');
}

// The path of an item is made only for a value that is not seen to be right at once.
const isCountry = (value) => typeof value === 'string' && alpha2(value) >= 0;
const quickDay = (value) => (typeof value === 'string' ? day(value) : 0);

function details(item, type, index, context) {
  const known =
    type === 'PASSPORT' || type === 'NATIONAL_ID' || type === 'DRIVERS_LICENSE' || type === 'RESIDENCE_PERMIT';
  const needed = known ? REQUIRED : 0;
  if (!isRight(item.number)) unusual(item.number, ID(index, '.number'), needed | EXACT);
  const place = isCountry(item.country) ? item.country : country(item.country, ID(index, '.country'), needed);

  const state = item.state;
  if (state === undefined || state === null) {
    if (type === 'DRIVERS_LICENSE' && place === 'USA') add(ID(index, '.state'), 'missing');
    else if (state === null) add(ID(index, '.state'), 'type');
  } else {
    const words = isRight(state) ? state : unusual(state, ID(index, '.state'), EXACT);
    if (words.length > 64 && [...words].length > 64) add(ID(index, '.state'), 'text.too_long');
    if (known && type !== 'DRIVERS_LICENSE') add(ID(index, '.state'), 'not_allowed');
  }

  let issued = quickDay(item.issue_date);
  if (issued === 0 && item.issue_date !== undefined) issued = date(item.issue_date, ID(index, '.issue_date'), 0);
  if (issued > context.asOf) add(ID(index, '.issue_date'), 'date.in_future');
  let expires = quickDay(item.expiry_date);
  if (expires === 0) expires = date(item.expiry_date, ID(index, '.expiry_date'), needed);
  if (expires !== 0) {
    if (expires <= context.asOf) add(ID(index, '.expiry_date'), 'date.not_in_future');
    if (issued !== 0 && expires <= issued) add(ID(index, '.expiry_date'), 'date.not_after');
  }
}

function identityFiles(files, type, index, context, uris) {
  if (!Array.isArray(files)) return wrong(files, ID(index, '.files'), REQUIRED);
  const both = type === 'NATIONAL_ID' || type === 'DRIVERS_LICENSE' || type === 'RESIDENCE_PERMIT';
  const one = type === 'PASSPORT' || type === 'SELFIE';
  if (files.length === 0 || (both && files.length !== 2) || (one && files.length !== 1))
    add(ID(index, '.files'), 'items');
  if (files.length > 1000) add(ID(index, '.files'), 'json.items');
  let fronts = 0;
  let backs = 0;
  let unknown = 0;
  for (let number = 0; number < files.length && number < 1000; number++) {
    const file = files[number];
    if (!isObject(file)) {
      add(`${ID(index, '.files')}[${number}]`, 'type');
      unknown++;
      continue;
    }
    let side = file.side;
    if (!isSide(side)) {
      if (side !== undefined || both) {
        const path = `${ID(index, '.files')}[${number}].side`;
        side = unusual(side, path, both ? REQUIRED | EXACT : EXACT);
        if (side !== '' && !isSide(side)) add(path, 'one_of');
      } else {
        side = '';
      }
    }
    if (side === 'FRONT') fronts++;
    else if (side === 'BACK') backs++;
    else if (side === '') unknown++;
    upload(file.uri, 'identifying_documents', index, number, context, type === 'SELFIE' || type === '' ? null : uris);
  }
  if (both && (fronts > 1 || backs > 1 || fronts + unknown < 1 || backs + unknown < 1))
    add(ID(index, '.files'), 'items.matching');
}

function upload(value, start, document, file, context, uris) {
  const known = context.uploaded !== undefined && context.uploaded.has(value);
  let words = value;
  // A file that was uploaded has the form of one, but the context may hold anything.
  if (!known || value.charCodeAt(0) !== 47) {
    const path = `${start}[${document}].files[${file}].uri`;
    words = uri(value, path);
    if (words !== '' && context.uploaded !== undefined && !context.uploaded.has(words)) add(path, 'context.not_listed');
  }
  if (uris !== null && words !== '') uris.push({ uri: words, start, document, file });
}

const PROOF = (index, field) => `address_documents[${index}]${field}`;
const isProof = (type) => type === 'UTILITY_BILL' || type === 'BANK_STATEMENT' || type === 'GOVERNMENT_LETTER';

function proofs(list, context, uris) {
  if (list.length !== 1) add('address_documents', 'items');
  if (list.length > 1000) add('address_documents', 'json.items');
  for (let index = 0; index < list.length && index < 1000; index++) {
    const item = list[index];
    if (!isObject(item)) {
      add(PROOF(index, ''), 'type');
      continue;
    }
    if (!isProof(item.type)) {
      const type = unusual(item.type, PROOF(index, '.type'), REQUIRED | EXACT);
      if (type !== '' && !isProof(type)) add(PROOF(index, '.type'), 'one_of');
    }
    const place = isCountry(item.country) ? item.country : country(item.country, PROOF(index, '.country'), REQUIRED);
    if (place !== '' && context.residence !== undefined && place !== context.residence)
      add(PROOF(index, '.country'), 'context.mismatch');
    if (item.issue_date !== undefined && date(item.issue_date, PROOF(index, '.issue_date'), 0) > context.asOf) {
      add(PROOF(index, '.issue_date'), 'date.in_future');
    }
    proofFiles(item.files, index, context, uris);
  }
}

function proofFiles(files, index, context, uris) {
  if (!Array.isArray(files)) return wrong(files, PROOF(index, '.files'), REQUIRED);
  if (files.length !== 1) add(PROOF(index, '.files'), 'items');
  if (files.length > 1000) add(PROOF(index, '.files'), 'json.items');
  for (let number = 0; number < files.length && number < 1000; number++) {
    const file = files[number];
    if (!isObject(file)) {
      add(`${PROOF(index, '.files')}[${number}]`, 'type');
      continue;
    }
    if (file.side !== undefined && !isSide(file.side)) {
      const path = `${PROOF(index, '.files')}[${number}].side`;
      const side = unusual(file.side, path, EXACT);
      if (side !== '' && !isSide(side)) add(path, 'one_of');
    }
    upload(file.uri, 'address_documents', index, number, context, uris);
  }
}
