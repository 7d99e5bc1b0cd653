// The npm package as it is shipped.

import { check, checkText, checkValue, prepareContext } from '../../pkg/dist/index.js';
import { ATTACH, CREATE } from '../packs.mjs';

export const prepare = prepareContext;
export const create = (body, context) => check(CREATE, body, context);
export const attach = (body, context) => check(ATTACH, body, context);
export const createText = (text, context) => checkText(CREATE, text, context);
export const attachText = (text, context) => checkText(ATTACH, text, context);
export const phone = (text) => checkValue('phone', text).verdict === 'valid';
export const email = (text) => checkValue('email', text).verdict === 'valid';
export const count = (report) => report.issues.length;
export const failing = (report) =>
  report.issues.filter((issue) => issue.severity === 'error').map((issue) => issue.path);
