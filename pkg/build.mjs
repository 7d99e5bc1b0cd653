// Builds dist/: one JavaScript file that holds the WebAssembly module, the types, and the module by itself.
//
//   node pkg/build.mjs --wasm <folder with firstpass_bg.wasm> --tools <node_modules with esbuild and typescript>
//
// `cargo xtask build` calls it.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, rmSync, copyFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { brotliCompressSync, gzipSync } from 'node:zlib';

const { values: options } = parseArgs({ options: { wasm: { type: 'string' }, tools: { type: 'string' } } });
if (!options.wasm || !options.tools) throw new Error('usage: node pkg/build.mjs --wasm FOLDER --tools FOLDER');
const here = dirname(fileURLToPath(import.meta.url));
const dist = join(here, 'dist');
const tools = resolve(options.tools);
const esbuild = createRequire(join(tools, 'index.js'))('esbuild');

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

await esbuild.build({
  ...settings,
  entryPoints: [join(here, 'src/index.ts')],
  outfile: join(dist, 'index.js'),
  define: {
    FIRSTPASS_WASM: JSON.stringify(moduleOf('firstpass')),
    FIRSTPASS_TOOLS_WASM: JSON.stringify(moduleOf('firstpass_tools')),
    FIRSTPASS_LOADER_WASM: JSON.stringify(moduleOf('firstpass_loader')),
  },
});
// Each language is a file of its own, so that a page loads those that it shows.
const locales = readdirSync(join(here, 'src/generated/locales'));
await esbuild.build({
  ...settings,
  charset: 'utf8',
  entryPoints: locales.map((name) => join(here, 'src/generated/locales', name)),
  outdir: join(dist, 'locales'),
});
for (const name of ['firstpass', 'firstpass_tools', 'firstpass_loader']) {
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
  for (const name of locales) visit(join(dist, 'generated/locales', name.replace(/ts$/, 'd.ts')));
  for (const name of readdirSync(dist, { recursive: true })) {
    const file = join(dist, name);
    if (file.endsWith('.d.ts') && !needed.has(file)) rmSync(file);
  }
}

/** Prints what the JavaScript weighs without the module, whole and with one function alone. */
async function sizes() {
  const measure = async (title, contents) => {
    const built = await esbuild.build({
      ...settings,
      stdin: { contents, resolveDir: join(here, 'src'), loader: 'ts' },
      write: false,
      define: { FIRSTPASS_WASM: '""', FIRSTPASS_TOOLS_WASM: '""', FIRSTPASS_LOADER_WASM: '""' },
    });
    const code = built.outputFiles[0].contents;
    const brotli = brotliCompressSync(code).length;
    console.log(`${title}: ${code.length} bytes, ${gzipSync(code, { level: 9 }).length} gzip, ${brotli} brotli`);
  };
  const page = readFileSync(join(dist, 'index.js'));
  const brotli = brotliCompressSync(page).length;
  console.log(
    `${relative(here, join(dist, 'index.js'))}: ${page.length} bytes, ${gzipSync(page, { level: 9 }).length} gzip, ${brotli} brotli`,
  );
  await measure('JavaScript without the module', `export * from './index.ts'`);
  await measure('import { check }', `export { check } from './index.ts'`);
  await measure('import { describe }', `export { describe } from './index.ts'`);
}
