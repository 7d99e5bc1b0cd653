// The hand-written check; phone numbers by their country's plan, with libphonenumber-js.

import { isValidPhoneNumber } from 'libphonenumber-js/max';
import { attach, createWith } from '../peers/handwritten.mjs';
import { isE164, isEmail } from '../peers/values.mjs';

export { prepare } from '../peers/handwritten.mjs';
export { attach };
export const phone = (text) => isE164(text) && isValidPhoneNumber(text);
export const email = isEmail;
export const create = createWith(phone);
export const createText = (text, context) => create(JSON.parse(text), context);
export const attachText = (text, context) => attach(JSON.parse(text), context);
export const count = (issues) => issues.length;
export const failing = (issues) => issues.map((issue) => issue.path);
