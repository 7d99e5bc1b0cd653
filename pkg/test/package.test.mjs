// The package as others use it: its types, its exports, what a bundler leaves of it.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, mkdirSync, readFileSync, readdirSync, rmSync, symlinkSync, copyFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { cases, examplePacks } from './support/cases.mjs';

const here = fileURLToPath(new URL('..', import.meta.url));
const tools = process.env.FIRSTPASS_TOOLS;
const skip = tools ? false : 'FIRSTPASS_TOOLS does not name the build tools';
let project;

before(() => {
  project = mkdtempSync(join(tmpdir(), 'firstpass-'));
  mkdirSync(join(project, 'node_modules'));
  symlinkSync(here, join(project, 'node_modules/firstpass'), 'dir');
  writeFileSync(join(project, 'package.json'), '{"type":"module"}');
});
after(() => rmSync(project, { recursive: true }));

test('the types say what they promise, under every way to find modules', { skip }, () => {
  copyFileSync(join(here, 'test/types.ts'), join(project, 'types.ts'));
  for (const [module, moduleResolution] of [
    ['node16', 'node16'],
    ['nodenext', 'nodenext'],
    ['esnext', 'bundler'],
  ]) {
    const options = {
      module,
      moduleResolution,
      target: 'es2022',
      lib: ['es2022', 'dom', 'dom.iterable'],
      types: [],
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      skipLibCheck: false,
      noEmit: true,
    };
    writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions: options, files: ['types.ts'] }));
    try {
      execFileSync(process.execPath, [join(tools, 'typescript/bin/tsc'), '--project', project], { encoding: 'utf8' });
    } catch (error) {
      assert.fail(`${moduleResolution}: ${error.stdout}`);
    }
  }
});

test('every code, path and rule of the cases is one that the types know', () => {
  const types = readFileSync(join(here, 'src/generated/packs.ts'), 'utf8');
  const section = (name, pack) => {
    const start = types.indexOf(`'${pack}':`, types.indexOf(`interface ${name} {`));
    return types.slice(start, types.indexOf(';', start));
  };
  // Of a pack that is loaded nothing is known at compile time.
  const loaded = examplePacks().map((json) => JSON.parse(json).pack.id);
  for (const { pack, expect } of cases()) {
    if (loaded.includes(pack)) continue;
    for (const { code, path, rule } of [...expect.issues, ...(expect.unverified ?? [])]) {
      assert.ok(section('Codes', pack).includes(`'${code}'`), `${pack} ${code}`);
      const general = path.replaceAll(/\[[\d#]+\]/g, '[${number}]');
      const isAny = section('Paths', pack).includes('`${string}`');
      assert.ok(isAny || path === '' || new RegExp(`['\`]${RegExp.escape?.(general) ?? general.replaceAll(/[$[\]{}.]/g, '\\$&')}['\`]`).test(section('Paths', pack)), path);
      assert.ok(rule === undefined || rule === 'json' || section('RuleIds', pack).includes(`'${rule}'`), rule);
    }
  }
});

test('the package is one file of JavaScript, a smaller one, their modules, the names of places, its languages, its schemas and its types', () => {
  const files = readdirSync(join(here, 'dist'), { recursive: true }).map(String).sort();
  assert.deepEqual(
    files.filter((file) => !file.endsWith('.d.ts') && dirname(file) !== 'locales'),
    [
      'LICENSE-APACHE',
      'LICENSE-MIT',
      'NOTICE',
      'core.js',
      'firstpass.wasm',
      'firstpass_core.wasm',
      'firstpass_loader.wasm',
      'firstpass_tools.wasm',
      'generated',
      'generated/locales',
      'index.js',
      'locales',
      'places.js',
    ],
  );
  const manifest = JSON.parse(readFileSync(join(here, 'package.json'), 'utf8'));
  assert.equal(manifest.sideEffects, false);
  assert.equal(manifest.dependencies, undefined);
  assert.deepEqual(Object.keys(manifest.exports), ['.', './places', './core', './locales/*', './schemas/*.json', './package.json']);
  assert.deepEqual(manifest.files, ['dist', 'schemas', 'README.md']);
  const code = readFileSync(join(here, 'dist/index.js'), 'utf8');
  for (const word of ['eval(', 'new Function', 'import(', 'import.meta', 'require(', ';await ']) {
    assert.ok(!code.includes(word), `${word} stands in dist/index.js`);
  }
});

test('the functions of the package are those that its page lists', async () => {
  const names = Object.keys(await import('../dist/index.js')).filter((name) => name !== 'FirstpassError');
  const page = readFileSync(join(here, 'README.md'), 'utf8');
  const table = page.slice(page.indexOf('## All functions'), page.indexOf('The types are generic'));
  const listed = [...table.matchAll(/`(\w+)\(/g)].map(([, name]) => name);
  assert.deepEqual([...new Set(listed)].sort(), names.sort());
});

test('a bundler keeps only what is imported, and its bundle works', { skip }, async () => {
  const { build } = createRequire(join(tools, 'index.js'))('esbuild');
  const modules = Object.fromEntries(
    [['check', 'firstpass'], ['tools', 'firstpass_tools'], ['loader', 'firstpass_loader']].map(([kind, name]) => [
      kind,
      readFileSync(join(here, `dist/${name}.wasm`)).toString('base64'),
    ]),
  );
  const bundle = async (contents, platform = 'browser') => {
    const settings = { bundle: true, format: 'esm', minify: true, write: false, logLevel: 'error', platform };
    const built = await build({ ...settings, stdin: { contents, resolveDir: project } });
    return built.outputFiles[0].text;
  };
  const held = (code) => Object.keys(modules).filter((kind) => code.includes(modules[kind]));
  const size = (code) => brotliCompressSync(Object.values(modules).reduce((rest, module) => rest.replace(module, ''), code)).length;

  assert.equal((await bundle(`import 'firstpass'`)).trim(), '');
  for (const [names, kinds, most] of [
    ['check', ['check'], 5_000],
    ['check, checkText, prepareContext, checkValue, fromForm, applyFixes, visible, text, packs, ready', ['check'], 7_500],
    ['gate', ['check'], 5_300],
    ['toProviderError', ['check', 'tools'], 2_200],
    ['fromProviderError', ['check', 'tools'], 2_200],
    ['migrate', ['check', 'tools'], 5_800],
    ['suggest', ['check', 'tools'], 2_200],
    ['checkFile', ['tools'], 2_000],
    ['loadPack', ['check', 'loader'], 2_200],
    ['visible, text', [], 800],
    ['describe, dependents', [], 30_000],
    ['coverage', [], 9_000],
  ]) {
    const code = await bundle(`export { ${names} } from 'firstpass'`);
    assert.deepEqual(held(code), kinds, names);
    assert.ok(size(code) <= most, `${names}: ${size(code)} bytes of JavaScript`);
    assert.equal(code.includes('S4:'), names.includes('describe'), `the descriptions in ${names}`);
  }

  const file = join(project, 'bundle.mjs');
  const names = 'check, checkFile, describe, loadPack, toProviderError';
  writeFileSync(file, await bundle(`export { ${names} } from 'firstpass'`, 'node'));
  const { check, checkFile, describe, loadPack, toProviderError } = await import(pathToFileURL(file));
  assert.equal(check('fin/v2/individual', {}).issues[0].path, 'verification_type');
  assert.equal(describe('fin/v2/individual').title, 'Create individual customer');
  assert.ok('errors' in toProviderError(check('fin/v2/individual', {})));
  assert.equal(check(loadPack(examplePacks()[0]).id, {}).verdict, 'invalid');
  assert.equal((await checkFile(new Uint8Array())).verdict, 'invalid');
});

test('a program that imports it by its name works', () => {
  const program = join(project, 'program.mjs');
  writeFileSync(program, `import { check } from 'firstpass'; console.log(check('fin/v2/individual', {}).verdict);`);
  assert.equal(execFileSync(process.execPath, [program], { encoding: 'utf8' }).trim(), 'invalid');
});
