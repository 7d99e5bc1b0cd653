// The text of BENCHMARKS.md.

import { IMPLEMENTATIONS } from '../implementations.mjs';
import { budgets } from './budgets.mjs';
import { figure, kilobytes, ratio, table } from './numbers.mjs';

export function markdown(results) {
  const { quick, machine, refused, mutants } = results;
  return `# Benchmarks

\`\`\`
cargo xtask bench            # builds everything, measures, and writes this file
cargo xtask bench --quick    # the same with few rounds, to see that it runs; leaves this file as it is
\`\`\`

${quick ? '**This is the outcome of a quick run. Its times are not to be relied on.**\n\n' : ''}${machine}

Compare rows, not days: every table comes from one run in which all implementations took turns. Below 10 % a difference
means nothing. How quiet the machine was: behind the loops in Node its load average was
${results.load.toFixed(1)}; it is 1 when nothing else runs.

## Budgets

With all packs and all tables; the timed packs are Fin.com V2, create and attach an individual customer.

${budgets(results)}

## What is compared

${table(
  ['implementation', 'what it checks'],
  IMPLEMENTATIONS.map(({ name, scope }) => [name, scope]),
  [0, 1],
)}

The scopes are not equal. Where they differ, firstpass does more:

- The others have no warnings (such as white space around names, markup, a calling code of another country, a tax number
  that was never issued), no answer "unverified", no repairs, no text offsets, and messages in their own words, not the
  provider's. The hand-written check has no messages at all, and knows only these two packs.
- zod lets control characters pass, and a subdivision that ISO 3166-2 lists under another country.
- firstpass and libphonenumber-js judge a phone number by its country's plan, with the same answers. The rows without it
  judge the shape alone.
- In \`checkText\` the others go through \`JSON.parse\`, which hides duplicate keys and how a number was written.

Before anything was timed, all implementations found errors at the same places in all measured bodies, and the hand-written
check found them where firstpass did in ${mutants.toLocaleString('en-US')} pairs of bodies with random changes, ${refused.toLocaleString('en-US')} of them invalid.

The bodies are the guide's two examples with every field filled in (971 and 515 bytes), in 64 variants, with a context that
has every catalogue and flag. The eight mistakes are an age under 18, capital letters in the e-mail address, a phone number
without its calling code, a tax number without hyphens, the name of a state in place of its code, an amount with a
fraction, a licence without its state, and one that is expired. At such a phone number libphonenumber-js has nothing to do.

## Size

In KB of 1,000 bytes, minified; gzip -9 and brotli 11. The scopes are not equal: the others hold no warnings, repairs,
descriptions or provider's words, no reader of JSON, and not the 5,046 codes of ISO 3166-2, which the verdict needs only
without a catalogue, the tax numbers, postal codes and scripts. libphonenumber-js brings the number plans.

${sizes(results.sizes)}

What takes the room in the module that checks: its functions, by the part of the source that they come from, and the largest
of them; then the tables and other statics, each compressed by itself.

${functionsTable(results.room)}

${staticsTable(results.room)}

What each pack adds to the module, with all the others in it:

${packsTable(results.sizes.packs)}

## Node

Microseconds per pair of bodies, median and tenth percentile, and the median as a multiple of firstpass.

${hotTable(results.hot, ['valid', 'accented'], ['valid', 'valid, names outside ASCII'])}

${hotTable(results.hot, ['faulty'], ['8 issues'])}

From JSON text (\`checkText\`; the others with \`JSON.parse\`):

${hotTable(results.hot, ['validText', 'faultyText'], ['valid', '8 issues'])}

One value (\`checkValue\`):

${hotTable(results.hot, ['phone', 'email'], ['phone number', 'e-mail address'])}

From the import to the first verdict on a create body, in fresh processes, in milliseconds over an empty module:

${firstTable(results.first)}

## Chromium

A form checks the whole create body at every key press, 40 ms apart, while the phone number and the e-mail address are
typed; in fresh pages, in microseconds. "First press" is the first check of the page after the context was prepared; "first
phone number" the first single value, starting the module included. "Pair, hot" is both bodies in a loop.

${browserTable(results.browser)}

## Native

Microseconds of CPU time on one core per record of ${Math.round(results.native.bytes).toLocaleString('en-US')} bytes: 20,000 valid create bodies, one in three with names outside
ASCII, one in four with escapes.

${nativeTable(results.native)}

The library checks the pair of bodies above in ${figure(results.native.valid.median)} µs when they are valid, and in ${figure(results.native.faulty.median)} µs with 8 issues and their report.
`;
}

function sizes({ firstpass, peers }) {
  const row = ({ name, raw, gzip, brotli }) => [name, kilobytes(raw), kilobytes(gzip), kilobytes(brotli)];
  const own = Object.values(firstpass).map((size) => row({ ...size, name: `firstpass: ${size.name}` }));
  return table(['', 'raw', 'gzip', 'brotli'], [...own, ...peers.map(row)]);
}

function functionsTable({ parts }) {
  const rows = parts.map(({ part, raw, brotli, largest }) => [
    part,
    kilobytes(raw),
    kilobytes(brotli),
    largest.map(({ name, raw: bytes }) => `\`${name}\` ${kilobytes(bytes)}`).join(', '),
  ]);
  return table(['functions', 'raw', 'brotli', 'the largest'], rows, [0, 3]);
}

function staticsTable({ statics }) {
  const rows = statics.map(({ name, raw, brotli }) => [name, kilobytes(raw), kilobytes(brotli)]);
  return table(['statics', 'raw', 'brotli'], rows);
}

function packsTable(packs) {
  const rows = packs.map(({ id, raw, gzip }) => [`\`${id}\``, `${raw} bytes`, `${gzip} bytes`]);
  const mean = packs.reduce((sum, { gzip }) => sum + gzip, 0) / packs.length;
  return table(['pack', 'raw', 'gzip'], [...rows, ['mean', '', `${Math.round(mean)} bytes`]]);
}

function hotTable(hot, groups, titles) {
  const head = ['', ...titles.flatMap((title) => [title, 'p10', '× firstpass'])];
  const rows = IMPLEMENTATIONS.map(({ id, name }) => [
    name,
    ...groups.flatMap((group) => {
      const { median, p10 } = hot[group][id];
      return [figure(median), figure(p10), ratio(median, hot[group].firstpass.median)];
    }),
  ]);
  return table(head, rows);
}

function firstTable(first) {
  const rows = IMPLEMENTATIONS.map(({ id, name }) => {
    const { median, p10, p95 } = first[id];
    return [name, figure(median), figure(p10), figure(p95), ratio(median, first.firstpass.median)];
  });
  return table(['', 'median', 'p10', 'p95', '× firstpass'], rows);
}

function browserTable(browser) {
  const head = [
    '',
    'key press',
    'p95',
    '× firstpass',
    'first press',
    'first phone number',
    'pair, hot',
    '× firstpass',
    'pair, 8 issues',
  ];
  const rows = IMPLEMENTATIONS.map(({ id, name }) => {
    const { presses, first, phone, hot, faulty } = browser[id];
    const own = browser.firstpass;
    return [
      name,
      figure(presses.median),
      figure(presses.p95),
      ratio(presses.median, own.presses.median),
      figure(first.median),
      figure(phone.median),
      figure(hot.median),
      ratio(hot.median, own.hot.median),
      figure(faulty.median),
    ];
  });
  return table(head, rows);
}

function nativeTable({ nothing, typed, value, library, commandLine }) {
  const rows = [
    ['firstpass, the library: read and checked', library],
    ['firstpass, the command line with `--jobs 1`: the whole program', commandLine],
    ['serde_json, parsed only, nothing kept', nothing],
    ['serde_json, parsed only, into types', typed],
    ['serde_json, parsed only, into `Value`', value],
  ];
  const perSecond = (microseconds) => Math.round(1e6 / microseconds / 1000) * 1000;
  return table(
    ['', 'median', 'p10', 'records per second', '× firstpass'],
    rows.map(([name, { median, p10 }]) => [
      name,
      figure(median),
      figure(p10),
      perSecond(median).toLocaleString('en-US'),
      ratio(median, library.median),
    ]),
  );
}
