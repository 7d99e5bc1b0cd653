// Builds dist/: one JavaScript file that holds the WebAssembly module, the types, and the module by itself.
//
//   node pkg/build.mjs --wasm <folder with firstpass_bg.wasm> --tools <node_modules with esbuild and typescript>
//
// `cargo xtask build` calls it.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, rmSync, copyFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { brotliCompressSync, gzipSync } from 'node:zlib';

const { values: options } = parseArgs({ options: { wasm: { type: 'string' }, tools: { type: 'string' } } });
if (!options.wasm || !options.tools) throw new Error('usage: node pkg/build.mjs --wasm FOLDER --tools FOLDER');
const here = dirname(fileURLToPath(import.meta.url));
const dist = join(here, 'dist');
const tools = resolve(options.tools);
const esbuild = createRequire(join(tools, 'index.js'))('esbuild');

/** The WebAssembly modules. */
const MODULES = ['firstpass', 'firstpass_core', 'firstpass_tools', 'firstpass_loader'];
const moduleOf = (name) => readFileSync(join(options.wasm, `${name}_bg.wasm`)).toString('base64');
rmSync(dist, { recursive: true, force: true });
mkdirSync(dist, { recursive: true });

const settings = {
  bundle: true,
  format: 'esm',
  target: 'es2022',
  platform: 'neutral',
  minify: true,
  // A file of ASCII alone is half as large in the memory of an engine, and sooner read.
  charset: 'ascii',
  legalComments: 'none',
  logLevel: 'warning',
};

// The same functions twice: over the module with all tables, and over the one that leaves the large ones out.
for (const [entry, module] of [['index', 'firstpass'], ['core', 'firstpass_core']]) {
  await esbuild.build({
    ...settings,
    entryPoints: [join(here, 'src/index.ts')],
    outfile: join(dist, `${entry}.js`),
    define: {
      FIRSTPASS_WASM: JSON.stringify(moduleOf(module)),
      FIRSTPASS_NAME: JSON.stringify(module),
      FIRSTPASS_TOOLS_WASM: JSON.stringify(moduleOf('firstpass_tools')),
      FIRSTPASS_LOADER_WASM: JSON.stringify(moduleOf('firstpass_loader')),
    },
  });
}
// The names of places are a file of their own, so that a page loads them only for a select box.
await esbuild.build({
  ...settings,
  charset: 'utf8',
  entryPoints: [join(here, 'src/places.ts')],
  outfile: join(dist, 'places.js'),
});
// Each language is a file of its own, so that a page loads those that it shows.
const locales = readdirSync(join(here, 'src/generated/locales'));
await esbuild.build({
  ...settings,
  charset: 'utf8',
  entryPoints: locales.map((name) => join(here, 'src/generated/locales', name)),
  outdir: join(dist, 'locales'),
});
for (const name of MODULES) {
  copyFileSync(join(options.wasm, `${name}_bg.wasm`), join(dist, `${name}.wasm`));
}
for (const name of ['LICENSE-APACHE', 'LICENSE-MIT', 'NOTICE']) copyFileSync(join(here, '..', name), join(dist, name));
types();
await sizes();

/** Writes the types and drops those that the entry does not lead to. */
function types() {
  const compiler = join(tools, 'typescript/bin/tsc');
  execFileSync(process.execPath, [compiler, '--project', join(here, 'tsconfig.json')], { stdio: 'inherit' });
  const needed = new Set();
  const visit = (file) => {
    if (needed.has(file)) return;
    needed.add(file);
    for (const [, path] of readFileSync(file, 'utf8').matchAll(/from '(\.[^']*)\.js'/g)) {
      visit(join(dirname(file), `${path}.d.ts`));
    }
  };
  visit(join(dist, 'index.d.ts'));
  visit(join(dist, 'places.d.ts'));
  for (const name of locales) visit(join(dist, 'generated/locales', name.replace(/ts$/, 'd.ts')));
  for (const name of readdirSync(dist, { recursive: true })) {
    const file = join(dist, name);
    if (file.endsWith('.d.ts') && !needed.has(file)) rmSync(file);
  }
}

/** Prints what the package weighs, and what a bundler leaves of it for some imports: in all, and without the modules. */
async function sizes() {
  const weigh = (title, code) => {
    const [gzip, brotli] = [gzipSync(code, { level: 9 }), brotliCompressSync(code)];
    console.log(`${title}: ${Buffer.byteLength(code)} bytes, ${gzip.length} gzip, ${brotli.length} brotli`);
  };
  const modules = MODULES.map(moduleOf);
  const measure = async (names, entry = 'index') => {
    const contents = names === '*' ? `export * from './${entry}.js'` : `export { ${names} } from './${entry}.js'`;
    const built = await esbuild.build({ ...settings, stdin: { contents, resolveDir: dist }, write: false });
    const code = built.outputFiles[0].text;
    weigh(`import { ${names} }${entry === 'index' ? '' : ` from /${entry}`}`, code);
    weigh('  the JavaScript of it', modules.reduce((rest, module) => rest.replace(module, ''), code));
  };
  for (const name of ['index.js', 'places.js']) weigh(`dist/${name}`, readFileSync(join(dist, name), 'utf8'));
  for (const names of ['check', 'check, toProviderError', 'check, loadPack', 'describe', '*']) await measure(names);
  await measure('check', 'core');
}
