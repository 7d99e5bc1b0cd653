// The same two packs as a good developer would write them with zod 4: fields in the schema, rules over several fields in
// refinements that also run when a field is wrong, countries and subdivisions from the package `iso-3166`.

import { iso31661 } from 'iso-3166';
import * as z from 'zod';
import { createRules, attachRules } from './zod-rules.mjs';

const COUNTRIES = new Set(iso31661.map((country) => country.alpha3));
const ALWAYS = { when: () => true };

const filled = z.string().regex(/^\S(?:.*\S)?$/s, 'Must not be blank or begin or end with white space');
const name = z.string().trim().min(1);
const ascii = (schema) => schema.regex(/^[\u0000-\u007f]*$/, 'Must be ASCII');
const country = z.string().refine((code) => COUNTRIES.has(code), 'Must be an ISO 3166-1 alpha-3 code');
const subdivision = z.string().regex(/^[A-Z]{2}-[A-Z0-9]{1,3}$/);
const uri = z.string().regex(/^\/[^/\s]\S*$/);
// With `z.int()` a fraction would keep the refinements over several fields from running.
const whole = z.number().refine(Number.isSafeInteger, 'Must be a whole number');
const E164 = /^\+[1-9]\d{6,14}$/;
const items = (schema) => z.array(schema).min(1).max(1000);

export const emailSchema = () =>
  z.email({ pattern: z.regexes.html5Email }).max(254).lowercase('Email must be all lowercase');

export function phoneSchema(isPhone) {
  if (isPhone === undefined) return z.e164();
  return z.string().refine((text) => E164.test(text) && isPhone(text), 'Must be a phone number in E.164 format');
}

const fields = (isPhone) => ({
  verification_type: z.enum(['STANDARD', 'RELIANCE']),
  basic_info: z.object({
    first_name: name,
    first_name_en: ascii(name).optional(),
    middle_name: name.optional(),
    middle_name_en: ascii(name).optional(),
    last_name: name,
    last_name_en: ascii(name).optional(),
    dob: z.iso.date(),
    email: emailSchema(),
    phone: phoneSchema(isPhone),
    country_of_residence: country,
    primary_nationality: country,
    secondary_nationality: country.optional(),
    gender: z.enum(['MALE', 'FEMALE']).optional(),
    tax_info: items(z.object({ country_code: country, document_type: filled, document_id: filled })),
  }),
  address: z.object({
    street_line_1: name,
    street_line_1_en: ascii(name).optional(),
    street_line_2: name.optional(),
    street_line_2_en: ascii(name).optional(),
    city: ascii(name),
    subdivision_code: subdivision,
    postal_code: ascii(filled),
    country,
  }),
  financial_profile: z.object({
    employment_status: z.enum(['EMPLOYED', 'SELF_EMPLOYED', 'RETIRED', 'STUDENT', 'UNEMPLOYED']),
    occupation_id: whole,
    purpose_id: whole,
    purpose_remarks: z.string().optional(),
    source_of_fund_ids: items(whole),
    source_of_funds_description: z.string().optional(),
    monthly_volume_usd: whole.min(0),
  }),
  meta_data: z.record(z.string(), z.unknown()).optional(),
});

const side = z.enum(['FRONT', 'BACK']).optional();
const ATTACH = {
  identifying_documents: items(
    z.object({
      type: z.enum(['PASSPORT', 'NATIONAL_ID', 'DRIVERS_LICENSE', 'RESIDENCE_PERMIT', 'SELFIE']),
      number: filled.optional(),
      country: country.optional(),
      state: filled.max(64).optional(),
      issue_date: z.iso.date().optional(),
      expiry_date: z.iso.date().optional(),
      files: items(z.object({ side, uri })),
    }),
  ),
  address_documents: z
    .array(
      z.object({
        type: z.enum(['UTILITY_BILL', 'BANK_STATEMENT', 'GOVERNMENT_LETTER']),
        country,
        issue_date: z.iso.date().optional(),
        files: z.array(z.object({ side, uri })).length(1),
      }),
    )
    .length(1),
  tos_policies_value: filled,
};

/** The two schemas for one context. The context is known when they are made, so the rules look it up there. */
export const schemasWith = (isPhone) => (context) => {
  const known = prepareRules(context);
  return {
    create: z
      .object(fields(isPhone))
      .superRefine((body, refinement) => createRules(body, known, refinement.addIssue.bind(refinement)), ALWAYS),
    attach: z
      .object(ATTACH)
      .superRefine((body, refinement) => attachRules(body, known, refinement.addIssue.bind(refinement)), ALWAYS),
  };
};

/** The same with the fast path that `z.compile` generates for valid bodies. It takes no refinement with a condition of its
 * own, so the rules over several fields run after it. */
export const compiledWith = (isPhone) => (context) => {
  const known = prepareRules(context);
  return { create: z.compile(z.object(fields(isPhone))), attach: z.compile(z.object(ATTACH)), known };
};

export function prepareRules(context) {
  const { catalogues } = context;
  return {
    ...context,
    tosValue: new URL(context.tos_policies_url).searchParams.get('tos_policies_value'),
    uploaded: new Set(context.uploaded_uris),
    occupations: new Set(catalogues.occupations),
    purposes: new Set(catalogues.purposes),
    funds: new Set(catalogues.source_of_funds),
    subdivisions: new Set(catalogues.subdivisions),
    postalCodes: new Map(
      Object.entries(catalogues.postal_codes).map(([code, { pattern }]) => [code, new RegExp(pattern)]),
    ),
  };
}

const paths = (result) => (result.success ? [] : result.error.issues);
export const create = (body, schemas) => paths(schemas.create.safeParse(body));
export const attach = (body, schemas) => paths(schemas.attach.safeParse(body));

function both(schema, rules) {
  return (body, schemas) => {
    const issues = [...paths(schemas[schema].safeParse(body))];
    rules(body, schemas.known, (issue) => issues.push(issue));
    return issues;
  };
}
export const createCompiled = both('create', createRules);
export const attachCompiled = both('attach', attachRules);
