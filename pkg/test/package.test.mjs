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
import { cases } from './support/cases.mjs';

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
  for (const { pack, expect } of cases()) {
    for (const { code, path, rule } of [...expect.issues, ...(expect.unverified ?? [])]) {
      assert.ok(section('Codes', pack).includes(`'${code}'`), `${pack} ${code}`);
      const general = path.replaceAll(/\[[\d#]+\]/g, '[${number}]');
      assert.ok(path === '' || new RegExp(`['\`]${RegExp.escape?.(general) ?? general.replaceAll(/[$[\]{}.]/g, '\\$&')}['\`]`).test(section('Paths', pack)), path);
      assert.ok(rule === undefined || rule === 'json' || section('RuleIds', pack).includes(`'${rule}'`), rule);
    }
  }
});

test('the package is one file of JavaScript, its module, its languages and its types', () => {
  const files = readdirSync(join(here, 'dist'), { recursive: true }).map(String).sort();
  assert.deepEqual(
    files.filter((file) => !file.endsWith('.d.ts') && dirname(file) !== 'locales'),
    ['LICENSE-APACHE', 'LICENSE-MIT', 'NOTICE', 'firstpass.wasm', 'generated', 'generated/locales', 'index.js', 'locales'],
  );
  const manifest = JSON.parse(readFileSync(join(here, 'package.json'), 'utf8'));
  assert.equal(manifest.sideEffects, false);
  assert.equal(manifest.dependencies, undefined);
  const code = readFileSync(join(here, 'dist/index.js'), 'utf8');
  for (const word of ['eval(', 'new Function', 'import(', 'import.meta', 'require(', ';await ']) {
    assert.ok(!code.includes(word), `${word} stands in dist/index.js`);
  }
});

test('a bundler keeps only what is imported, and its bundle works', { skip }, async () => {
  const { build } = createRequire(join(tools, 'index.js'))('esbuild');
  const module = readFileSync(join(here, 'dist/firstpass.wasm')).toString('base64');
  const bundle = async (contents, platform) => {
    const settings = { bundle: true, format: 'esm', minify: true, write: false, logLevel: 'error', platform };
    const built = await build({ ...settings, stdin: { contents, resolveDir: project } });
    return built.outputFiles[0].text;
  };
  const size = (code) => brotliCompressSync(code.replace(module, '')).length;

  assert.equal((await bundle(`import 'firstpass'`, 'browser')).trim(), '');
  const alone = await bundle(`export { check } from 'firstpass'`, 'browser');
  assert.ok(alone.includes(module));
  assert.ok(size(alone) <= 5_000, `check alone has ${size(alone)} bytes of JavaScript`);
  assert.ok(!alone.includes('S4:'), 'the descriptions are in a bundle that does not use them');
  const described = await bundle(`export { describe } from 'firstpass'`, 'browser');
  assert.ok(!described.includes(module), 'the module is in a bundle that does not use it');

  const file = join(project, 'bundle.mjs');
  writeFileSync(file, await bundle(`export { check, describe } from 'firstpass'`, 'node'));
  const { check, describe } = await import(pathToFileURL(file));
  assert.equal(check('fin/v2/individual', {}).issues[0].path, 'verification_type');
  assert.equal(describe('fin/v2/individual').title, 'Create individual customer');
});

test('a program that imports it by its name works', () => {
  const program = join(project, 'program.mjs');
  writeFileSync(program, `import { check } from 'firstpass'; console.log(check('fin/v2/individual', {}).verdict);`);
  assert.equal(execFileSync(process.execPath, [program], { encoding: 'utf8' }).trim(), 'invalid');
});
