// Which paths a form looks at again when a value changes.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { check, dependents, describe, loadPack, packs, prepareContext } from '../dist/index.js';
import { cases, examplePacks } from './support/cases.mjs';

const INDIVIDUAL = 'fin/v2/individual';
const ATTACH = 'fin/v2/attach';
examplePacks().forEach((json) => loadPack(json));

test('the country of residence is looked at by the phone number and the address', () => {
  assert.deepEqual(dependents(INDIVIDUAL, 'basic_info.country_of_residence'), ['basic_info.phone', 'address.country']);
});

test('a value that nobody else looks at has no dependents', () => {
  for (const path of ['basic_info.email', 'financial_profile.monthly_volume_usd', 'basic_info', 'meta_data']) {
    assert.deepEqual(dependents(INDIVIDUAL, path), [], path);
  }
});

test('a name has its transliteration, and a status of employment what it asks for', () => {
  assert.deepEqual(dependents(INDIVIDUAL, 'basic_info.first_name'), ['basic_info.first_name_en']);
  assert.deepEqual(dependents(INDIVIDUAL, 'basic_info.primary_nationality'), ['basic_info.secondary_nationality']);
});

test('positions are kept in the same item and open elsewhere', () => {
  const of = (position) => dependents(ATTACH, `identifying_documents[${position}].type`);
  assert.deepEqual(of(1), [
    'identifying_documents[1].number',
    'identifying_documents[1].country',
    'identifying_documents[1].state',
    'identifying_documents[1].issue_date',
    'identifying_documents[1].expiry_date',
    'identifying_documents',
    'identifying_documents[1].files',
    'identifying_documents[1].files[].side',
    'identifying_documents[1].files[].uri',
  ]);
  assert.deepEqual(of(12), of(1).map((path) => path.replace('[1]', '[12]')));
  assert.deepEqual(of(''), of(1).map((path) => path.replace('[1]', '[]')));
  assert.deepEqual(dependents(ATTACH, 'identifying_documents[1].files[0].side'), ['identifying_documents[1].files']);
  assert.deepEqual(dependents(INDIVIDUAL, 'basic_info.tax_info[3].country_code'), [
    'basic_info.tax_info[3].document_type',
    'basic_info.tax_info[3].document_id',
  ]);
});

test('who looks at an array looks at its items', () => {
  const id = 'fin/v2/business';
  const roles = dependents(id, 'associated_parties[2].roles');
  assert.deepEqual(roles, ['associated_parties', 'associated_parties[2].ownership_info']);
  assert.deepEqual(dependents(id, 'associated_parties[2].roles[0]'), roles);
});

test('a key of an object with any keys has the object, a part of an upload its file', () => {
  assert.deepEqual(dependents(INDIVIDUAL, 'meta_data.reference'), ['meta_data']);
  assert.deepEqual(dependents(INDIVIDUAL, 'meta_data.a.b[0]'), ['meta_data']);
  assert.deepEqual(dependents('fin/v1/upload', 'passport'), []);
  assert.deepEqual(dependents('fin/v1/upload', 'passport.front.size'), ['passport.front']);
  assert.deepEqual(dependents('fin/v1/upload', 'customer_id'), []);
});

test('a path that is not declared has none, whatever it is', () => {
  for (const path of ['', '.', '[0]', 'none', 'basic_info.none', 'basic_info[0].email', 'basic_info.email.x', '__proto__', 'x['.repeat(50_000)]) {
    assert.deepEqual(dependents(INDIVIDUAL, path), [], path.slice(0, 30));
  }
});

test('every path that is given is declared', () => {
  let given = 0;
  for (const { id } of packs()) {
    const { fields } = describe(id);
    const declared = new Set(fields.map(({ path }) => path));
    for (const { path } of fields) {
      const paths = dependents(id, path.replaceAll('[]', '[7]'));
      assert.equal(new Set(paths).size, paths.length, 'each once');
      for (const to of paths) {
        assert.ok(declared.has(to.replaceAll('[7]', '[]')), `${id} ${path} ${to}`);
        assert.notEqual(to, path);
        given += 1;
      }
    }
  }
  assert.ok(given > 100);
});

test('each call gives a list of its own', () => {
  dependents(INDIVIDUAL, 'basic_info.country_of_residence').length = 0;
  assert.equal(dependents(INDIVIDUAL, 'basic_info.country_of_residence').length, 2);
});

test('misuse', () => {
  for (const path of [undefined, null, 7, ['a']]) {
    assert.throws(() => dependents(INDIVIDUAL, path), { name: 'FirstpassError', code: 'argument' });
  }
  assert.throws(() => dependents('none', 'basic_info.email'), { name: 'FirstpassError', code: 'pack' });
});

/** Values that conditions and comparisons are about. */
const VALUES = ['', 'x', 'É', 'USA', 'MEX', 'SELFIE', 'PASSPORT', 'BACK', '2026-11-21', true, 3, undefined];

/** Every value of a body that is no object and no array, with its path, its holder and its key. */
function* leaves(holder, prefix = '') {
  for (const key of Object.keys(holder)) {
    const path = Array.isArray(holder) ? `${prefix}[${key}]` : prefix + (prefix && '.') + key;
    if (typeof holder[key] === 'object' && holder[key] !== null) yield* leaves(holder[key], path);
    else yield [path, holder, key];
  }
}

/** What a report says of each path, without rows that repeat each other and without the request as a whole. */
function byPath({ issues, unverified }) {
  const told = new Map();
  for (const { path, code, rule, params } of [...issues, ...unverified]) {
    if (path === '' || code === 'items.duplicate' || code === 'items.similar') continue;
    told.set(path, `${told.get(path) ?? ''} ${code} ${rule} ${JSON.stringify(params)}`);
  }
  return told;
}

test('no change of a value changes issues anywhere else', () => {
  let changes = 0;
  const some = cases().filter(({ isText, text }, index) => index % 25 === 0 && !isText && text.length < 6_000);
  for (const { pack, text, context, name } of some) {
    const body = JSON.parse(text);
    if (typeof body !== 'object' || body === null) continue;
    const prepared = prepareContext(context);
    const fields = new Set(describe(pack).fields.map(({ path }) => path));
    const first = check(pack, body, prepared);
    // Where the list of issues is cut, any of them may come and go.
    if (first.issues.length > 90) continue;
    const before = byPath(first);
    for (const [path, holder, key] of leaves(body)) {
      if (!fields.has(path.replace(/\[\d+\]/g, '[]'))) continue;
      const forms = dependents(pack, path).map((open) => open.replace(/[.[\]]/g, '\\$&').replaceAll('\\[\\]', '\\[\\d+\\]').replace('*', '[^.]+'));
      const known = new RegExp(`^(${[path.replace(/[.[\]]/g, '\\$&'), ...forms].join('|')})$`);
      const old = holder[key];
      for (const value of VALUES) {
        if (value === undefined && Array.isArray(holder)) continue;
        holder[key] = value;
        const after = byPath(check(pack, body, prepared));
        for (const other of new Set([...before.keys(), ...after.keys()])) {
          if (before.get(other) === after.get(other)) continue;
          assert.match(other, known, `${name}: ${path} = ${value} changes ${other}: ${before.get(other)} and ${after.get(other)}`);
        }
        changes += 1;
      }
      holder[key] = old;
    }
  }
  assert.ok(changes > 10_000, `${changes} changes`);
});
