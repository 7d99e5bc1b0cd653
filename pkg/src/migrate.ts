import { check } from './check.js';
import { type PreparedContext, contentOf } from './context.js';
import type { PackId, Path } from './ids.js';
import { findPack } from './pack.js';
import { askAbout, textOf } from './tools.js';
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
  /** The new body; `null` where the old one cannot be read, which the report then says. */
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
 * The payload is taken as {@link check} takes it, and stays as it is. One that is too deep, too large, or has half a
 * surrogate pair is not migrated: its report says so.
 *
 * @param context What surrounds the new request. The parameters that stood in the old body go before those in its path.
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
  context?: Context | PreparedContext,
): Migrated<P> {
  const pack = findPack(to);
  // Before it is written as JSON: what cannot be read to its end may be endless.
  const old = check(to, payload, context);
  const isUnread = old.issues.some(({ rule, code }) => rule === 'json' && code.startsWith('json.'));
  const moved = askAbout(pack, { call: 'migrate', from, body: isUnread ? '' : textOf(payload) }) as Partial<Migrated<P>>;
  if (isUnread || !('body' in moved)) return { body: null, path: {}, notes: [], report: old };
  const { body, path = {}, notes = [] } = moved;
  const isMoved = Object.keys(path).length > 0;
  const around = isMoved ? withPath(contentOf(context), path) : context;
  return { body, path, notes, report: check(to, body, around) };
}

function withPath(context: Context, path: Readonly<Record<string, string>>): Context {
  return { ...context, path: { ...context.path, ...path } };
}
