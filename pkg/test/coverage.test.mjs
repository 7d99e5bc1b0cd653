// What the checks know is said as the command line says it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkValue, coverage } from '../dist/index.js';

test('coverage lists countries, types, what is checked, and sources', () => {
  const { check, rows, data } = coverage('tax_id');
  assert.equal(check, 'tax_id');
  assert.ok(new Set(rows.map(({ country }) => country)).size >= 120);
  for (const { country, types, form, checked, source } of rows) {
    assert.match(country, /^[A-Z]{3}$/);
    assert.notEqual(source, '');
    assert.equal(types.length > 0, checked.length > 0);
    assert.equal(types.length > 0, form !== undefined);
  }
  assert.ok(data.every(({ table, source, version, licence }) => table && source && version && licence));
  assert.deepEqual(rows.find(({ country }) => country === 'POL').types, ['PESEL']);
  assert.equal(rows.find(({ types }) => types[0] === 'RFC').advisory, true);
});

test('every type is one that checkValue knows', () => {
  for (const { country, types } of coverage('tax_id').rows) {
    // TIN is a name for all of them.
    for (const type of types.filter((name) => name !== 'TIN')) {
      assert.deepEqual(checkValue('tax_id', '?', { country, type }), { verdict: 'invalid', code: 'tax_id.format' }, `${country} ${type}`);
    }
  }
});

test('each call gives a new object, and an unknown check is refused', () => {
  coverage('tax_id').rows.length = 0;
  assert.ok(coverage('tax_id').rows.length > 0);
  for (const check of ['shoe_size', '__proto__', 'toString', undefined]) {
    assert.throws(() => coverage(check), { name: 'FirstpassError', code: 'argument' });
  }
});
