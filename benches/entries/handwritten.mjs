// The hand-written check; phone numbers by their shape, as firstpass does it so far.

export { attach, create, prepare } from '../peers/handwritten.mjs';
import { attach, create } from '../peers/handwritten.mjs';

export { isE164 as phone, isEmail as email } from '../peers/values.mjs';
export const createText = (text, context) => create(JSON.parse(text), context);
export const attachText = (text, context) => attach(JSON.parse(text), context);
export const count = (issues) => issues.length;
export const failing = (issues) => issues.map((issue) => issue.path);
