// The code on the page of the package runs, and what it says of sizes is so.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { base, contexts, examplePacks } from './support/cases.mjs';
import { fresh } from './support/fresh.mjs';

const page = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const tools = process.env.FIRSTPASS_TOOLS;
const AsyncFunction = (async () => {}).constructor;

/** What stands on the page without being made there. */
const around = () => {
  const shown = [];
  const { catalogues } = contexts.full;
  return {
    body: base('individual'),
    old: base('fin-v1-individual'),
    context: { ...contexts.full, catalogues: { ...catalogues, occupations: [1], purposes: [1, 3], source_of_funds: [1] } },
    request: new Request('https://example.com', { method: 'POST', body: '{"verification_type": "STANDARD"}' }),
    file: new File(['%PDF-1.7'], 'a.pdf', { type: 'application/pdf' }),
    url: 'https://example.com',
    fetch: async () => Response.json({ errors: { 'basic_info.email': ['Is taken'] } }, { status: 422 }),
    readFile: async () => examplePacks()[0],
    show: (...words) => shown.push(words),
    console: { log: (...words) => shown.push(words) },
    assert,
  };
};

/** A block as the body of a function; what a comment behind an expression says is compared. */
function runnable(code) {
  const work = code
    .replace(/^import (.+) from 'firstpass';$/gm, (_, names) => `const ${names} = firstpass;`)
    .replace(/^import (\w+) from '(firstpass\/locales\/\w+)';$/gm, (_, name, path) => `const ${name} = (await locale('${path}')).default;`)
    .replace("await import('firstpass/places')", "await locale('firstpass/places')")
    .replace(/^(.+); \/\/ ('[^']*'|\[.*\])$/gm, (_, expression, value) => `assert.deepEqual(${expression}, ${value}); compared();`);
  return `{ ${work} }`;
}

const blocks = [...page.matchAll(/```js\n([\s\S]*?)```/g)].map(([, code]) => code);

for (const code of blocks) {
  test(`the page runs: ${code.split('\n').find((line) => line !== '' && !line.startsWith('import'))}`, async () => {
    const scope = { ...around(), firstpass: await fresh(), locale: (path) => import(path), compared: () => (compared += 1) };
    let compared = 0;
    await new AsyncFunction(...Object.keys(scope), runnable(code))(...Object.values(scope));
    assert.equal(compared, [...code.matchAll(/; \/\/ ('[^']*'|\[.*\])$/gm)].length);
  });
}

test('the page has code for every part', () => assert.ok(blocks.length >= 7));

test('the sizes on the page are those of the package', { skip: tools ? false : 'FIRSTPASS_TOOLS does not name the build tools' }, async () => {
  const { build } = createRequire(join(tools, 'index.js'))('esbuild');
  const rows = [...page.slice(page.indexOf('## Size')).matchAll(/^\| (.+) \| (\d+) \|$/gm)];
  assert.ok(rows.length >= 4);
  for (const [, title, told] of rows) {
    const names = [...title.matchAll(/`(\w+)`/g)].map(([, name]) => name);
    const entry = title.includes('firstpass/core') ? './core.js' : './index.js';
    const contents = `export ${names.length > 0 ? `{ ${names} }` : '*'} from '${entry}'`;
    const resolveDir = fileURLToPath(new URL('../dist', import.meta.url));
    const built = await build({ bundle: true, format: 'esm', minify: true, write: false, stdin: { contents, resolveDir } });
    const size = brotliCompressSync(built.outputFiles[0].contents).length / 1_000;
    assert.ok(Math.abs(size - told) <= told * 0.1, `${title}: ${size.toFixed(1)} kB, the page says ${told}`);
  }
});
