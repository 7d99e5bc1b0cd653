// The JSON Schemas of the packs, asked by a validator that is not ours: whatever the check calls valid must be valid there.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { check, packs } from '../dist/index.js';
import { cases, contexts } from './support/cases.mjs';
import { random } from './support/random.mjs';

const tools = process.env.FIRSTPASS_TOOLS;
const skip = tools ? false : 'FIRSTPASS_TOOLS does not name the build tools';
const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const read = (id) => JSON.parse(readFileSync(new URL(`../schemas/${id}.schema.json`, import.meta.url), 'utf8'));

/** A validator for each pack. Formats are annotations, as 2020-12 has it. */
const validators = () => {
  const Ajv = createRequire(join(tools, 'index.js'))('ajv/dist/2020.js');
  // A condition names fields that are typed and required elsewhere.
  const ajv = new Ajv({ strict: true, strictTypes: false, strictRequired: false, validateFormats: false, allErrors: true });
  return new Map(packs().map(({ id }) => [id, ajv.compile(read(id))]));
};
const reasons = ({ errors }) => errors.map(({ instancePath, message }) => `${instancePath} ${message}`).join('; ');

test('every pack has a schema that says which revision it is, and that it is not all', { skip }, () => {
  for (const { id, title, revision } of packs()) {
    const schema = read(id);
    assert.equal(schema.$schema, 'https://json-schema.org/draft/2020-12/schema');
    assert.equal(schema.$id, `urn:firstpass:${id}:${revision}`);
    assert.equal(schema.title, title);
    assert.match(schema.$comment, /^Necessary, not sufficient: /);
    assert.match(schema.description, /Necessary, not sufficient/);
    assert.notEqual(schema.additionalProperties, false);
  }
  assert.equal(validators().size, packs().length);
});

test('the package exports the schemas by their packs', () => {
  assert.equal(manifest.exports['./schemas/*.json'], './schemas/*.json');
  assert.ok(manifest.files.includes('schemas'));
  const file = import.meta.resolve?.('firstpass/schemas/fin/v2/individual.schema.json');
  assert.equal(file && fileURLToPath(file), fileURLToPath(new URL('../schemas/fin/v2/individual.schema.json', import.meta.url)));
});

test('every case that is valid is valid by the schema, and some of those that are not are refused', { skip }, (context) => {
  const all = validators();
  const counted = new Map([...all.keys()].map((id) => [id, { valid: 0, invalid: 0, refused: 0 }]));
  const failures = [];
  for (const { name, pack, context: own, text, expect } of cases()) {
    const validate = all.get(pack);
    // A policy that makes an error of the pack a warning lets more pass than the pack does.
    if (!validate || own?.policy) continue;
    const body = parsed(text);
    if (body === undefined) {
      assert.equal(expect.verdict, 'invalid', name);
      continue;
    }
    const count = counted.get(pack);
    const passes = validate(body);
    count[expect.verdict] += 1;
    if (expect.verdict === 'valid' && !passes) failures.push(`${name}: ${reasons(validate)}`);
    if (expect.verdict === 'invalid' && !passes) count.refused += 1;
  }
  assert.equal(failures.length, 0, failures.join('\n'));
  for (const [pack, { valid, invalid, refused }] of counted) {
    context.diagnostic(`${pack}: ${valid} valid cases pass, ${refused} of ${invalid} invalid ones are refused`);
    assert.ok(valid > 0 && refused > 0, pack);
  }
});

test('every changed body that the check calls valid is valid by the schema', { skip }, (context) => {
  const all = validators();
  const failures = new Set();
  let compared = 0;
  const compare = (pack, body) => {
    const validate = all.get(pack);
    for (const own of [contexts.none, contexts.full]) {
      if (check(pack, body, own).verdict !== 'valid') continue;
      compared += 1;
      if (!validate(body)) failures.add(`${pack}: ${reasons(validate)} in ${JSON.stringify(body).slice(0, 2_000)}`);
    }
  };
  for (const [pack, bodies] of seeds(all)) {
    for (const body of bodies.slice(0, 3)) {
      for (const change of changes(body)) change((changed) => compare(pack, changed));
    }
    const number = random(20_261_120);
    for (let round = 0; round < 2_000; round += 1) {
      const body = structuredClone(bodies[Math.floor(number() * bodies.length)]);
      for (let left = 1 + Math.floor(number() * 4); left > 0; left -= 1) change(body, number);
      compare(pack, body);
    }
  }
  context.diagnostic(`${compared} changed bodies are valid for both`);
  assert.equal(failures.size, 0, `${failures.size} failures:\n${[...failures].slice(0, 10).join('\n')}`);
  assert.ok(compared > 10_000, `only ${compared} bodies were compared`);
});

/** The valid bodies of each pack. */
function seeds(all) {
  const found = new Map([...all.keys()].map((id) => [id, []]));
  for (const { pack, text, context, expect } of cases()) {
    if (expect.verdict === 'valid' && !context?.policy) found.get(pack)?.push(parsed(text));
  }
  for (const [pack, bodies] of found) assert.ok(bodies.length > 0, pack);
  return found;
}

function parsed(text) {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
}

const OTHERS = [null, true, false, 0, 1, -1, 0.5, 7, [], {}, '', ' ', '\u00a0', '\u0085', '\ufeff', 'x', 'é', 'Ж', 'x'.repeat(300), 'é'.repeat(700)];
const WORDS = ['USA', 'US', 'MEX', 'US-CA', '2030-01-01', '2019-06-01', 'SELFIE', 'PASSPORT', 'DRIVERS_LICENSE', 'FRONT', 'BACK', 'Business', '123-45-6789', '94103', '14155552671', '+14155552671', '/a.pdf', 'a.pdf', 'http://localhost/', 'en', 'ubo', 'other'];
const AROUND = [(old) => ` ${old}`, (old) => `${old}\u00a0`, (old) => `\u0085${old}\n`, (old) => `\ufeff${old}`, (old) => `${old}é`, (old) => `Ж${old}`, (old) => old.toLowerCase(), (old) => old.toUpperCase(), (old) => old + old];

/** Every place in a body: its holder and key. */
function places(holder, found = []) {
  if (typeof holder !== 'object' || holder === null) return found;
  for (const key of Object.keys(holder)) {
    found.push([holder, key]);
    places(holder[key], found);
  }
  return found;
}

/** Changes of a body, one place at a time; each calls back with the changed body and undoes the change. */
function changes(body) {
  const set = (holder, key, value) => (use) => {
    const old = holder[key];
    holder[key] = value;
    use(body);
    holder[key] = old;
  };
  return places(body).flatMap(([holder, key]) => {
    const old = holder[key];
    const made = [...OTHERS, ...WORDS].map((value) => set(holder, key, value));
    if (typeof old === 'string') made.push(...AROUND.map((around) => set(holder, key, around(old))));
    if (Array.isArray(old)) made.push(...old.map((_, at) => set(holder, key, old.toSpliced(at, 1))), set(holder, key, [...old, ...old]));
    if (!Array.isArray(holder)) {
      made.push((use) => {
        delete holder[key];
        use(body);
        holder[key] = old;
      });
    }
    return made;
  });
}

/** Changes one place of a body at random. */
function change(body, number) {
  const pick = (list) => list[Math.floor(number() * list.length)];
  const [holder, key] = pick(places(body)) ?? [body, 'x'];
  const old = holder[key];
  const kind = number();
  if (kind < 0.2 && typeof old === 'string') holder[key] = pick(AROUND)(old);
  else if (kind < 0.4) Array.isArray(holder) ? holder.splice(Number(key), 1) : delete holder[key];
  else if (kind < 0.5 && Array.isArray(holder)) holder.push(structuredClone(old));
  else if (kind < 0.8) holder[key] = structuredClone(pick(OTHERS));
  else holder[key] = pick(WORDS);
}
