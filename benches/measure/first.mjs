// The first verdict in a fresh process: node first.mjs BUNDLE DATA, which prints milliseconds.

import { readFileSync } from 'node:fs';

const [bundle, data] = process.argv.slice(2);
const { context, create } = JSON.parse(readFileSync(data, 'utf8'));
const start = performance.now();
const implementation = await import(bundle);
const imported = performance.now();
const result = implementation.create(create, implementation.prepare(context));
const end = performance.now();
if (implementation.failing(result).length > 0) throw new Error('the body must be valid');
console.log(JSON.stringify({ import: imported - start, total: end - start }));
