import { check } from './check.js';
import type { PreparedContext } from './context.js';
import { FirstpassError } from './error.js';
import type { PackId, Path } from './generated/packs.js';
import { findPack } from './pack.js';
import { askAbout } from './tools.js';
import type { Context, Issue, Report } from './types.js';

/** What a migration filled in or left out, for a person to look at. `path` is in the new body, `from` in the old one. */
export interface MigrationNote<P extends PackId = PackId> extends Omit<Issue<P>, 'path' | 'rule' | 'code'> {
  path: Path<P>;
  code: 'migration.guess' | 'migration.dropped';
  /** The step that says so. */
  rule: string;
  /** The path in the old body. */
  from: string;
}

/** What became of a body. It holds the customer's data. */
export interface Migrated<P extends PackId = PackId> {
  /** The new body; `null` where the old one is too deep or too large. */
  body: unknown;
  /** What stood in the old body and belongs to the path of the new request. */
  path: Record<string, string>;
  /** What a person should look at. */
  notes: MigrationNote<P>[];
  /** The check of the new body: what only a person can supply is `missing`. */
  report: Report<P>;
}

/**
 * Makes a body of one version into a body of the next one, and checks it. One of the few calls that return values.
 *
 * @example
 * ```ts
 * const { body, notes, report } = migrate('fin/v1/individual', 'fin/v2/individual', old);
 * ```
 */
export function migrate<P extends PackId>(
  from: PackId,
  to: P,
  payload: unknown,
  context?: Context,
): Migrated<P> {
  let text: string | undefined;
  try {
    text = JSON.stringify(payload);
  } catch {
    // What was thrown may hold values of the payload.
  }
  if (text === undefined) throw new FirstpassError('payload', 'the payload cannot be written as JSON');
  const moved = askAbout(findPack(to), { call: 'migrate', from, body: text }) as Partial<Migrated<P>>;
  const { path = {}, notes = [] } = moved;
  const body = 'body' in moved ? moved.body : null;
  const full: Context | PreparedContext | undefined =
    Object.keys(path).length === 0 ? context : { ...context, path: { ...context?.path, ...path } };
  const report = check(to, 'body' in moved ? body : payload, full);
  return { body, path, notes, report };
}
