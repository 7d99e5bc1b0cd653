import { type Entry, dateOf } from './context.js';
import type { PackId } from './ids.js';
import { call, currentGeneration, numbers, wasm } from './module.js';
import { allNames } from './names.js';
import type { Pack } from './pack.js';
import type { Issue, Params, Report, Severity, Unverified } from './types.js';

/** Stands for a number that is not there. */
const NONE = 0xffff_ffff;

interface Template {
  readonly rule: number;
  readonly code: number;
  readonly field: number;
  readonly detail: number;
  /** The path between the positions in arrays, and the same as a pointer. */
  readonly path: readonly string[];
  readonly pointer: readonly string[];
  readonly words: { readonly code: string; readonly rule: string; readonly message: string };
  readonly params: Params;
  readonly counts: boolean;
  /** Whether the path begins with a key that no field declares. */
  readonly isNamed: boolean;
}

let templates: Map<number, Template[]>[] = [];
let templatesOf = 0;

/** The report of the check that was just made, whose output is `length` numbers long. */
export function makeReport(
  pack: Pack,
  entry: Entry,
  today: number,
  length: number,
  overridden: Readonly<Record<string, Severity>> | null,
): Report {
  const issues: Issue[] = [];
  const unverified: Unverified[] = [];
  let isValid = true;
  if (length > 0) {
    let at = wasm().output_buffer() >>> 2;
    let memory = numbers();
    isValid = memory[at] === 0;
    const issueCount = memory[at + 1]!;
    const count = issueCount + memory[at + 2]!;
    const cache = templatesFor(pack);
    const { severities, fixes } = allNames();
    // Asking for a template can move the output; the numbers are taken over before.
    const output = memory.slice(at, at + length);
    at = 3;
    let keys: readonly string[] | undefined;
    for (let index = 0; index < count; index += 1) {
      const template = find(cache, pack, output[at]!, output[at + 1]! & 0xff, output[at + 2]!, output[at + 3]!);
      const word = output[at + 1]!;
      const place = at + (output[at + 5] === NONE ? 6 : 8);
      let path = template.path.length === 1 ? template.path[0]! : join(template.path, output, place);
      let pointer = template.path.length === 1 ? template.pointer[0]! : join(template.pointer, output, place);
      if (template.isNamed) {
        keys ??= (call({ call: 'keys' }) as { keys: string[] }).keys;
        const key = keys[output[place + 1]!]!;
        path = key + template.path[1]!;
        pointer = `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}${template.pointer[1]!}`;
      }
      const params = template.counts ? { count: output[at + 4]! } : template.params;
      const { code, rule, message } = template.words;
      if (index < issueCount) {
        const severity = severities[(word >>> 8) & 0xff]!;
        const issue: Issue = { path, pointer, code, rule, severity, message, params } as Issue;
        const fix = word >>> 16;
        if (fix > 0) issue.fix = fixes[fix - 1]!.fix as NonNullable<Issue['fix']>;
        if (output[at + 5] !== NONE) {
          issue.offset = output[at + 5]!;
          issue.line = output[at + 6]!;
          issue.column = output[at + 7]!;
        }
        issues.push(issue);
      } else {
        unverified.push({ path, pointer, code, params } as Unverified);
      }
      at = place + 1 + output[place]!;
    }
  }
  return finish(pack, entry, today, isValid, issues, unverified, overridden);
}

/** The report of a body that is not read to its end. */
export function unreadable(
  pack: Pack,
  entry: Entry,
  today: number,
  code: string,
  overridden: Readonly<Record<string, Severity>> | null,
  location?: { offset: number; line: number; column: number },
): Report {
  const { words, params } = find(templatesFor(pack), pack, 0, (allNames().codes as readonly string[]).indexOf(code), NONE, 0);
  const { rule, message } = words;
  const issue = { path: '', pointer: '', code, rule, severity: 'error', message, params, ...location } as Issue;
  return finish(pack, entry, today, false, [issue], [], overridden);
}

function finish(
  pack: Pack,
  entry: Entry,
  today: number,
  isValid: boolean,
  issues: Issue[],
  unverified: Unverified[],
  overridden: Readonly<Record<string, Severity>> | null,
): Report {
  const report: Report = {
    pack: pack.info.id as PackId,
    revision: pack.info.revision,
    as_of: entry.asOf ?? dateOf(today),
    verdict: isValid ? 'valid' : 'invalid',
    complete: unverified.length === 0,
    issues,
    unverified,
  };
  if (overridden !== null) report.overridden = { ...overridden };
  return report;
}

/** A path or pointer with the positions that stand at `place` in the output: their number, then each. */
function join(parts: readonly string[], output: Uint32Array, place: number): string {
  let text = parts[0]!;
  for (let index = 1; index < parts.length; index += 1) text += output[place + index]! + parts[index]!;
  return text;
}

function templatesFor(pack: Pack): Map<number, Template[]> {
  // The numbers of details belong to one run of the module.
  if (templatesOf !== currentGeneration()) {
    templates = [];
    templatesOf = currentGeneration();
  }
  return (templates[pack.index] ??= new Map());
}

function find(
  cache: Map<number, Template[]>,
  pack: Pack,
  rule: number,
  code: number,
  field: number,
  detail: number,
): Template {
  const key = (Math.imul(rule, 31) ^ Math.imul(field, 17) ^ (code << 8) ^ detail) & 0x3fff_ffff;
  const sameKey = cache.get(key);
  if (sameKey) {
    for (const known of sameKey) {
      if (known.rule === rule && known.code === code && known.field === field && known.detail === detail) return known;
    }
  }
  const template = ask(pack, rule, code, field, detail);
  if (sameKey) sameKey.push(template);
  else cache.set(key, [template]);
  return template;
}

function ask(pack: Pack, rule: number, code: number, field: number, detail: number): Template {
  const place = field === NONE ? {} : { field };
  const answer = call({ call: 'template', pack: pack.index, rule, code, detail, ...place }) as {
    path: string;
    code: string;
    rule: string;
    message: string;
    params: Record<string, string | number>;
  };
  const dotted = answer.path.split('[]');
  const isNamed = answer.path.startsWith('*[]');
  // The keys of packs hold neither `/` nor `~`.
  const pointer = dotted.map((part, index) => {
    const isFirst = index === 0;
    const slashed = part.replaceAll('.', '/');
    return (isFirst && part !== '' ? '/' : '') + slashed + (index < dotted.length - 1 ? '/' : '');
  });
  const path = dotted.map((part, index) =>
    isNamed ? part : (index > 0 ? ']' : '') + part + (index < dotted.length - 1 ? '[' : ''),
  );
  return {
    rule,
    code,
    field,
    detail,
    path,
    pointer,
    words: { code: answer.code, rule: answer.rule, message: answer.message },
    params: Object.freeze(answer.params),
    counts: 'count' in answer.params,
    isNamed,
  };
}
