// The budgets of the design that the packs so far touch, and whether they are met.

import { figure, kilobytes, table } from './numbers.mjs';

// What stands in the way of a budget that is not met: shown only then. From profiles of the loops and of the cold start.
const OBSTACLES = {
  module: ({ sizes }) =>
    `code is two thirds of it, as the tables of functions and statics below say; the ${sizes.packs.length} packs take ${kilobytes(total(sizes.packs))} KB in gzip. The next step: move what runs seldom (contexts, patterns, templates of texts, repairs, single values) out of the module that a form starts with`,
  core: () => 'the code is the same, and only the numbering plans are left out; the next step is that of the module',
  pack: ({ sizes }) => {
    const large = sizes.packs.filter(({ gzip }) => gzip > 600);
    return `${large.map(({ id, raw }) => `\`${id}\` (${kilobytes(raw)} KB raw)`).join(', ')}: many fields and long lists of values`;
  },
  glue: ({ sizes }) =>
    `the texts of \`describe\` are more than half of it; a bundle with \`check\` alone has ${kilobytes(sizes.firstpass.aloneGlue.brotli)} KB`,
  valid: ({ native }) =>
    `a quarter is the flattener; the rest is the engine, which takes ${figure(native.valid.median)} µs natively, reading included, and more in a module that is built small`,
  chromium: () => 'as in Node',
  faulty: () => 'as for a valid body, and the objects of the issues',
  text: ({ native }) =>
    `the reader and the engine, which take ${figure(native.valid.median)} µs natively, in a module that is built small`,
  phone: () => '`checkValue` passes JSON in and out; the check itself is a small part of it',
  phoneFirst: () => 'starting the module: decoding, compiling, and code that the browser has not optimised yet',
  press: ({ browser }) =>
    `the browser has not optimised the code yet, and the processor was idle: the hand-written check takes ${figure(browser.handwritten.presses.median)} µs here, and in a loop ${figure(browser.handwritten.hot.median)} µs for both bodies`,
  cold: () => 'starting the module, uploading the context, and code that is not optimised yet',
  native: () => 'reading, the rules of the fields and the sentences take about a third each',
};

const total = (packs) => packs.reduce((sum, { gzip }) => sum + gzip, 0);

export function budgets(results) {
  const { sizes, hot, first, browser, native } = results;
  const rows = [
    ['module', '`.wasm`, brotli', 'KB', 64, 52, sizes.firstpass.module.brotli / 1000],
    ['core', '`firstpass/core`, `.wasm`, brotli', 'KB', 32, 24, sizes.firstpass.core.brotli / 1000],
    [
      'glue',
      'JavaScript of the default entry without the module, brotli',
      'KB',
      8,
      5,
      sizes.firstpass.glue.brotli / 1000,
    ],
    [
      'pack',
      `a further pack, gzip: the largest of ${sizes.packs.length}`,
      'KB',
      0.6,
      0.6,
      Math.max(...sizes.packs.map(({ gzip }) => gzip)) / 1000,
    ],
    ['valid', '`check` of valid create + attach, Node', 'µs', 4, 2.5, hot.valid.firstpass.median],
    ['chromium', 'the same in Chromium', 'µs', 3, 2, browser.firstpass.hot.median],
    ['faulty', '`check` with 8 issues, Node', 'µs', 4, 2, hot.faulty.firstpass.median],
    ['text', '`checkText` of valid create + attach, Node', 'µs', 4, 2.5, hot.validText.firstpass.median],
    ['phone', 'one phone number, Node', 'µs', 0.3, 0.15, hot.phone.firstpass.median],
    ['phoneFirst', 'one phone number, the first in a page', 'ms', 0.3, 0.1, browser.firstpass.phone.median / 1000],
    ['press', 'one key press at a person’s pace, Chromium', 'µs', 60, 30, browser.firstpass.presses.median],
    ['cold', 'first verdict of a fresh Node process, over an empty module', 'ms', 5, 2, first.firstpass.median],
    ['native', 'native, one core, NDJSON record of 1.2 KB, read and checked', 'µs', 1, 0.8, native.library.median],
  ];
  return table(
    ['what', 'budget', 'stretch', 'measured', 'met', 'what stands in the way'],
    rows.map(([id, what, unit, budget, stretch, measured]) => {
      const met = measured <= stretch ? 'yes, the stretch too' : measured <= budget ? 'yes' : '**no**';
      const value = unit === 'KB' ? kilobytes(measured * 1000) : figure(measured);
      return [
        what,
        `${budget} ${unit}`,
        `${stretch} ${unit}`,
        `${value} ${unit}`,
        met,
        measured <= budget ? '' : OBSTACLES[id](results),
      ];
    }),
    [0, 4, 5],
  );
}
