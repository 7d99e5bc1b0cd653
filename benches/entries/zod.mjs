// zod 4 with libphonenumber-js: the usual stack.

import { isValidPhoneNumber } from 'libphonenumber-js/max';
import { attach, create, emailSchema, phoneSchema, schemasWith } from '../peers/zod.mjs';
import { dotted } from '../peers/zod-rules.mjs';

export { attach, create };
export const prepare = schemasWith(isValidPhoneNumber);
export const createText = (text, schemas) => create(JSON.parse(text), schemas);
export const attachText = (text, schemas) => attach(JSON.parse(text), schemas);
const number = phoneSchema(isValidPhoneNumber);
const address = emailSchema();
export const phone = (text) => number.safeParse(text).success;
export const email = (text) => address.safeParse(text).success;
export const count = (issues) => issues.length;
export const failing = (issues) => issues.map((issue) => dotted(issue.path));
