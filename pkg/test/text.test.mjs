// The texts of a report in the language of the person who reads them.
import assert from 'node:assert/strict';
import { readdirSync, statSync } from 'node:fs';
import { test } from 'node:test';
import { check, checkFile, migrate, text } from 'firstpass';
import ar from 'firstpass/locales/ar';
import en from 'firstpass/locales/en';
import es from 'firstpass/locales/es';
import fr from 'firstpass/locales/fr';

const PACK = 'fin/v2/individual';
const wrong = {
  verification_type: 7,
  basic_info: { first_name: '', email: 'Maria.Garcia@Example.com', phone: '1', dob: '2020-02-30', tax_info: {} },
  financial_profile: { occupation_id: 1, purpose_id: 1 },
};
const report = check(PACK, wrong, { as_of: '2026-11-20' });
const at = (path) => report.issues.find((issue) => issue.path === path);
const tags = readdirSync(new URL('../dist/locales', import.meta.url)).map((name) => name.replace('.js', ''));
const locales = await Promise.all(tags.map(async (tag) => (await import(`firstpass/locales/${tag}`)).default));

test('every language of the product is a module of its own', () => {
  assert.deepEqual(tags, ['ar', 'de', 'en', 'es', 'fr', 'lt', 'pt', 'zh']);
  locales.forEach((locale, index) => {
    assert.equal(locale.tag, tags[index]);
    assert.equal(locale.direction, locale.tag === 'ar' ? 'rtl' : 'ltr');
    for (const part of ['texts', 'fixes', 'severities', 'verdicts']) {
      assert.deepEqual(Object.keys(locale[part]), Object.keys(en[part]), `${locale.tag} ${part}`);
    }
    const { size } = statSync(new URL(`../dist/locales/${locale.tag}.js`, import.meta.url));
    assert.ok(size < 24_000, `${locale.tag} has ${size} bytes`);
  });
});

test('an issue is told in the language of the locale', () => {
  assert.equal(text(at('basic_info.email'), es), 'Debe estar todo en minúsculas');
  assert.equal(text(at('basic_info.tax_info'), es), 'Debe ser una lista (array)');
  assert.equal(text(at('basic_info.last_name'), fr), 'Le champ last_name est obligatoire');
  assert.equal(text(at('basic_info.last_name'), ar), 'الحقل \u2066last_name\u2069 مطلوب');
});

test('in English it is the message, which may be the words of the provider', () => {
  for (const issue of report.issues) {
    for (const english of [undefined, 'en', en]) assert.equal(text(issue, english), issue.message);
  }
  assert.equal(text(at('basic_info.email')), 'Email must be all lowercase');
});

test('nothing is left to be filled in, and the report stays as it is', () => {
  const before = JSON.stringify(report);
  assert.ok(report.issues.length > 5 && report.unverified.length > 0);
  for (const locale of locales) {
    for (const entry of [...report.issues, ...report.unverified]) {
      assert.match(text(entry, locale), /^[^{}`]+$/);
      if (locale !== en) assert.notEqual(text(entry, locale), entry.message);
    }
  }
  assert.equal(JSON.stringify(report), before);
});

test('what could not be checked has no message, only its code', () => {
  const entry = { path: 'a', pointer: '/a', code: 'context.missing', params: { key: 'catalogues.purposes' } };
  assert.equal(text(entry), 'context.missing');
  assert.equal(text(entry, en), 'catalogues.purposes was not given, so this was not checked');
  assert.equal(text(entry, es), 'No se indicó catalogues.purposes, por lo que esto no se ha comprobado');
});

test('a code that the locale does not know gives the message', () => {
  for (const code of ['shoe.too_small', 'constructor', '__proto__']) {
    assert.equal(text({ ...report.issues[0], code, message: 'Too small' }, es), 'Too small');
  }
});

test('parameters are put in as they are', () => {
  const issue = (code, params) => text({ ...report.issues[0], code, params }, es);
  assert.equal(issue('pattern.mismatch', { pattern: '^[A-Z]{2}$&$1$$' }), 'Debe tener la forma ^[A-Z]{2}$&$1$$');
  assert.equal(issue('type', { expected: 'constructor' }), 'Debe ser constructor');
  assert.equal(issue('text.too_long', { max: 64 }), 'Número máximo de caracteres: 64');
  assert.equal(issue('text.too_long', {}), 'Número máximo de caracteres: ');
});

test('the words of a provider are given as they are, in every language', () => {
  const entry = { code: 'provider.message', params: {}, message: 'Is taken' };
  for (const locale of [undefined, 'en', ...locales]) assert.equal(text(entry, locale), 'Is taken');
  const silent = { ...entry, message: en.texts['provider.message'] };
  for (const locale of locales) assert.equal(text(silent, locale), locale.texts['provider.message']);
});

test('notes of a migration and issues of a file are told in every language too', async () => {
  const { notes } = migrate('fin/v1/individual', PACK, { basic_info: { country_of_residence: 'USA', tin: '123-45-6789' } });
  const { issues } = await checkFile(new Uint8Array(), { name: 'a.exe' });
  assert.equal(notes.length, 2);
  assert.equal(issues.length, 2);
  for (const entry of [...notes, ...issues]) {
    for (const locale of locales) {
      if (locale === en) assert.equal(text(entry, locale), entry.message);
      else assert.notEqual(text(entry, locale), entry.message);
    }
  }
});
