// The native library and the command line, beside serde_json on the same records.

import { execFileSync, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { context, records, variants } from '../bodies.mjs';
import { ATTACH, CREATE } from '../packs.mjs';
import { WORK } from './bundles.mjs';
import { summary } from './rounds.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const RECORDS = 20_000;
/** The command line reads the file so many times in one run, so that starting it does not count. */
const TIMES = 10;

/** Builds the two programs and gives their paths. Done before anything is measured. */
export function programs() {
  // A folder of its own, because cargo would throw away what the library was compiled with for its own programs.
  const folder = join(process.env.CARGO_TARGET_DIR ?? join(ROOT, 'target'), 'bench-native');
  const manifest = join(ROOT, 'benches/native/Cargo.toml');
  return {
    native: built('firstpass-native-benchmarks', '--manifest-path', manifest, '--target-dir', folder),
    commandLine: built('firstpass', '--features', 'cli', '--bin', 'firstpass'),
  };
}

/** Builds a program with cargo and gives its path. */
function built(name, ...words) {
  const { status, stdout } = spawnSync(
    process.env.CARGO ?? 'cargo',
    ['build', '--release', '--message-format=json-render-diagnostics', ...words],
    { cwd: ROOT, encoding: 'utf8', maxBuffer: 1 << 26, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const messages =
    status === 0
      ? stdout
          .split('\n')
          .filter(Boolean)
          .map((line) => JSON.parse(line))
      : [];
  const program = messages.findLast(({ executable, target }) => executable && target.name === name);
  if (program === undefined) throw new Error(`cargo built no program ${name}: mend what it says above`);
  return program.executable;
}

/** Microseconds of CPU time per record. */
export function native(rounds, { native: program, commandLine: commandLineProgram }) {
  const files = { context: `${WORK}context.json`, records: `${WORK}records.ndjson` };
  writeFileSync(files.context, JSON.stringify(context()));
  const lines = [...records(RECORDS)];
  writeFileSync(files.records, `${lines.join('\n')}\n`);
  const pairs = [CREATE, files.records];
  for (const kind of ['valid', 'faulty']) {
    for (const [pack, body] of [
      [CREATE, 'create'],
      [ATTACH, 'attach'],
    ]) {
      const file = `${WORK}${kind}-${body}.ndjson`;
      writeFileSync(
        file,
        `${variants(kind)
          .map((texts) => texts[body])
          .join('\n')}\n`,
      );
      pairs.push(pack, file);
    }
  }
  const measured = JSON.parse(execFileSync(program, [files.context, String(rounds), ...pairs], { encoding: 'utf8' }));
  const [nothing, typed, value, library, ...bodies] = measured;
  for (const { name, records, accepted } of [nothing, typed, value, library]) {
    if (accepted !== records) throw new Error(`${name} accepts ${accepted} of ${records} records`);
  }
  const both = (index) => ({
    median: bodies[index].median + bodies[index + 1].median,
    p10: bodies[index].p10 + bodies[index + 1].p10,
  });
  const bytes = lines.reduce((sum, line) => sum + Buffer.byteLength(line), 0) / RECORDS;
  return {
    bytes,
    nothing,
    typed,
    value,
    library,
    valid: both(0),
    faulty: both(2),
    commandLine: commandLine(commandLineProgram, files, rounds),
  };
}

/** The command line on one core, in user and system time of the whole program. */
function commandLine(program, files, rounds) {
  const input = Array.from({ length: TIMES }, () => files.records);
  const words = [
    program,
    'check',
    '--pack',
    CREATE,
    '--context',
    files.context,
    '--jobs',
    '1',
    '--format',
    'ndjson',
    ...input,
  ];
  const samples = [];
  for (let round = 0; round < Math.max(3, Math.ceil(rounds / 3)); round++) {
    const { status, stdout, stderr } = spawnSync(
      'bash',
      ['-c', 'TIMEFORMAT="%U %S"; time "$0" "$@" 2>/dev/null', ...words],
      { encoding: 'utf8', maxBuffer: 1 << 26 },
    );
    const times = /([0-9.]+) ([0-9.]+)\s*$/.exec(stderr);
    if (status !== 0 || stdout !== '' || times === null)
      throw new Error(`the command line ended with ${status} on valid records: ${stderr}`);
    samples.push(((Number(times[1]) + Number(times[2])) * 1e6) / (RECORDS * TIMES));
  }
  return summary(samples);
}
