// Asks the Rust crate for reports, through examples/reports.rs.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const cargo = process.env.CARGO ?? 'cargo';

/** Why the crate cannot be asked here, or `false`. */
export function nativeIsMissing() {
  const found = spawnSync(cargo, ['--version'], { cwd: root });
  return found.error || found.status !== 0 ? 'cargo is not here' : false;
}

/** The reports of the Rust crate as JSON texts, for a list of `{ pack, context, text }`. */
export function nativeReports(checks) {
  const input = checks.map(({ pack, context, text }) =>
    JSON.stringify({ pack, context: JSON.stringify(context), body: text }),
  );
  const { status, stdout, stderr } = spawnSync(cargo, ['run', '--quiet', '--package', 'firstpass', '--example', 'reports'], {
    cwd: root,
    input: `${input.join('\n')}\n`,
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  });
  if (status !== 0) throw new Error(`examples/reports.rs failed: ${stderr}`);
  return stdout.trimEnd().split('\n');
}
