// Phone numbers, judged by libphonenumber itself: Google's own JavaScript, and the port that has the metadata of our
// table. FIRSTPASS_CASES says how many numbers are made; `cargo xtask accuracy` makes a million.
import assert from 'node:assert/strict';
import { appendFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { test } from 'node:test';
import { checkValue } from '../../pkg/dist/index.js';

const tools = process.env.FIRSTPASS_TOOLS;
const skip = tools ? false : 'FIRSTPASS_TOOLS does not name the build tools';
const load = (name) => createRequire(join(tools, 'index.js'))(name);
const count = Number(process.env.FIRSTPASS_CASES ?? 100_000);

/** The calling codes whose plans changed from 9.0.40, the release of Google's package, to that of our table, 9.0.43. */
const CHANGED_SINCE_GOOGLE = [
  '1', '7', '34', '40', '45', '49', '57', '61', '86', '98', '229', '233', '234', '238',
  '251', '254', '263', '267', '290', '358', '506', '592', '593', '595', '675', '856', '965', '995',
];

test('numbers in use are those of libphonenumber', { skip }, () => {
  const sources = [google(), port()];
  const examples = sources[0].examples;
  assert.ok(examples.length > 1000);
  for (const source of sources) {
    source.row = { check: 'phone', source: source.name, cases: 0, agree: 0, false_refusals: 0, false_acceptances: 0, unverified: 0 };
    source.differing = new Set();
  }
  for (const number of examples) judge(sources, number);
  for (const number of generated(examples, count)) judge(sources, number);

  for (const { name, row, differing, changed } of sources) {
    assert.ok(row.cases > count / 2, name);
    for (const number of differing) {
      assert.ok(changed.some((code) => number.startsWith(`+${code}`)), `${name} judges ${number} otherwise`);
    }
    if (changed.length === 0) assert.equal(row.agree, row.cases, name);
    const file = process.env.FIRSTPASS_ACCURACY;
    if (file) appendFileSync(file, `${JSON.stringify(row)}\n`);
  }
});

function judge(sources, number) {
  const { verdict, code } = checkValue('phone', number);
  // What is not in E.164 format is judged before the plan.
  if (code !== undefined && code !== 'phone.unassigned') return;
  const ours = verdict === 'valid';
  for (const { isValid, row, differing } of sources) {
    const theirs = isValid(number);
    row.cases += 1;
    if (ours === theirs) row.agree += 1;
    else {
      row[theirs ? 'false_refusals' : 'false_acceptances'] += 1;
      differing.add(number);
    }
  }
}

function google() {
  const { PhoneNumberUtil, PhoneNumberFormat, PhoneNumberType } = load('google-libphonenumber');
  const util = PhoneNumberUtil.getInstance();
  const written = (number) => util.format(number, PhoneNumberFormat.E164);
  const kinds = Object.values(PhoneNumberType).filter((kind) => kind >= 0);
  const ofRegions = util.getSupportedRegions().flatMap((region) => kinds.map((kind) => util.getExampleNumberForType(region, kind)));
  const ofCodes = util.getSupportedGlobalNetworkCallingCodes().map((code) => util.getExampleNumberForNonGeoEntity(code));
  return {
    name: 'libphonenumber 9.0.40 (npm google-libphonenumber 3.2.47)',
    changed: CHANGED_SINCE_GOOGLE,
    examples: [...new Set([...ofRegions, ...ofCodes].filter(Boolean).map(written))],
    isValid: (text) => {
      try {
        const number = util.parse(text);
        // It reads other numbers into some texts, such as +44 20 into +44 020.
        return util.isValidNumber(number) && written(number) === text;
      } catch {
        return false;
      }
    },
  };
}

function port() {
  const { default: parse } = load('libphonenumber-js/max');
  return {
    name: 'libphonenumber 9.0.43 (npm libphonenumber-js 1.13.16)',
    changed: [],
    isValid: (text) => {
      const number = parse(text);
      return number !== undefined && number.isValid() && number.number === text;
    },
  };
}

/** Numbers that differ from an example in up to four digits, most of them by another digit, some by one more or less. */
function* generated(examples, many) {
  const random = randomNumbers(20_261_120n);
  for (let made = 0; made < many; made += 1) {
    let digits = examples[random(examples.length)].slice(1);
    for (let edits = random(5); edits > 0; edits -= 1) {
      const at = 1 + random(digits.length - 1);
      const kind = random(10);
      const digit = kind === 1 ? '' : random(10);
      digits = `${digits.slice(0, at)}${digit}${digits.slice(kind === 0 ? at : at + 1)}`;
    }
    yield `+${digits}`;
  }
}

/** A linear congruential generator: the same numbers in every run. */
function randomNumbers(seed) {
  let state = seed;
  return (below) => {
    state = BigInt.asUintN(64, state * 6_364_136_223_846_793_005n + 1_442_695_040_888_963_407n);
    return Number((state >> 33n) % BigInt(below));
  };
}
