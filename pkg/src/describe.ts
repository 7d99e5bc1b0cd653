import type { Description, FieldDescription, RuleDescription } from './description.js';
import { FirstpassError } from './error.js';
import { descriptions, tables } from './generated/descriptions.js';
import type { AnyPackId, PackId } from './ids.js';
import { loadedDescriptions } from './pack.js';

/**
 * The fields, rules and fixes of a pack: enough to build a form from. Each call gives a new object.
 *
 * @example
 * ```ts
 * const required = describe('fin/v2/individual').fields.filter((field) => field.required);
 * ```
 */
export function describe<P extends AnyPackId>(packId: P): Description<P> {
  const own = loadedDescriptions.get(packId);
  if (own !== undefined) return JSON.parse(own) as Description<P>;
  const text = Object.hasOwn(descriptions, packId) ? descriptions[packId as PackId] : undefined;
  if (text !== undefined) return expand(JSON.parse(text) as Stored<P>);
  const ids = [...Object.keys(descriptions), ...loadedDescriptions.keys()].join(', ');
  throw new FirstpassError('pack', `there is no pack with this id; the packs are ${ids}`);
}

/**
 * A description as it is kept: the rules of a field are the names behind its id, with `:severity` if not `error`; the
 * tables are their names.
 */
interface Stored<P extends AnyPackId> extends Omit<Description<P>, 'tables'> {
  fields: (FieldDescription & { rules?: string })[];
  tables: string;
}

function expand<P extends AnyPackId>(stored: Stored<P>): Description<P> {
  const rules: RuleDescription[] = [];
  for (const field of stored.fields) {
    for (const rule of field.rules?.split(' ') ?? []) {
      const [name, severity = 'error'] = rule.split(':');
      const { id, path, source, reading } = field;
      rules.push({
        id: `${id}-${name}`,
        path,
        severity: severity as RuleDescription['severity'],
        ...(source && { source }),
        ...(reading && { reading }),
      });
    }
    delete field.rules;
  }
  // The rules of the body itself come first, those that are written as sentences last.
  const body = stored.rules.filter(({ id }) => id.startsWith('body-'));
  stored.rules = [...body, ...rules, ...stored.rules.slice(body.length)];
  const names = stored.tables.split(' ');
  const read = tables.filter(([name]) => names.includes(name));
  return Object.assign(stored, { tables: read.map(([name, date, sources]) => ({ name, ...(date && { date }), sources: sources.split(', ') })) });
}
