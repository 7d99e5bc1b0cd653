// zod 4 with `z.compile` and libphonenumber-js.

import { isValidPhoneNumber } from 'libphonenumber-js/max';
import { attachCompiled, compiledWith, createCompiled, emailSchema, phoneSchema } from '../peers/zod.mjs';
import { dotted } from '../peers/zod-rules.mjs';
import * as z from 'zod';

export { attachCompiled as attach, createCompiled as create };
export const prepare = compiledWith(isValidPhoneNumber);
export const createText = (text, schemas) => createCompiled(JSON.parse(text), schemas);
export const attachText = (text, schemas) => attachCompiled(JSON.parse(text), schemas);
const number = z.compile(phoneSchema(isValidPhoneNumber));
const address = z.compile(emailSchema());
export const phone = (text) => number.safeParse(text).success;
export const email = (text) => address.safeParse(text).success;
export const count = (issues) => issues.length;
export const failing = (issues) => issues.map((issue) => dotted(issue.path));
