// Asks the Rust crate for reports, through examples/reports.rs.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { examplePacks } from './cases.mjs';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const cargo = process.env.CARGO ?? 'cargo';

/** Why the crate cannot be asked here, or `false`. */
export function nativeIsMissing() {
  const found = spawnSync(cargo, ['--version'], { cwd: root });
  return found.error || found.status !== 0 ? 'cargo is not here' : false;
}

/** The reports of the Rust crate as JSON texts, for a list of `{ pack, context, text }`. */
export function nativeReports(checks) {
  return ask(checks.map(({ pack, context, text }) => ({ pack, context: JSON.stringify(context), body: text })));
}

/** The provider's error bodies as JSON texts, for the same. */
export function nativeRefusals(checks) {
  return ask(checks.map(({ pack, context, text }) => ({ pack, context: JSON.stringify(context), body: text, refusal: true })));
}

/** The descriptions of packs as JSON texts. */
export function nativeDescriptions(ids) {
  return ask(ids.map((pack) => ({ pack })));
}

/** What the crate reads in providers' answers, for a list of `{ pack, answer }`: `[path, rule, code, message, fix]` each. */
export function nativeIssues(answers) {
  return ask(answers).map((line) => JSON.parse(line));
}

/** What the status rules say, as JSON texts, for a list of `{ pack, status, as_of }`. */
export function nativeGates(questions) {
  return ask(questions);
}

/** Migrated bodies as JSON texts, for a list of `{ from, to, context, body }`. */
export function nativeMigrations(list) {
  return ask(
    list.map(({ from, to, context, body }) => ({ from, pack: to, context: JSON.stringify(context), body: JSON.stringify(body) })),
  );
}

/** What the crate finds in files, as JSON texts, for a list of `{ bytes, name, type, max_bytes, max_pixels }`. */
export function nativeFiles(files) {
  return ask(files.map(({ bytes, ...known }) => ({ file: Buffer.from(bytes).toString('base64'), ...known })));
}

/** Asks for an answer to each request. The example packs are loaded first; that has no answer. */
function ask(requests) {
  const lines = [...examplePacks().map((load) => ({ load })), ...requests];
  const { status, stdout, stderr } = spawnSync(cargo, ['run', '--quiet', '--package', 'firstpass', '--example', 'reports'], {
    cwd: root,
    input: lines.map((request) => `${JSON.stringify(request)}\n`).join(''),
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  });
  if (status !== 0) throw new Error(`examples/reports.rs failed: ${stderr}`);
  return stdout.trimEnd().split('\n');
}
