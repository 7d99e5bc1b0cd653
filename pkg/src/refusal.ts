import { FirstpassError } from './error.js';
import { wellFormed } from './host.js';
import type { AnyPackId, Code, PackId, RuleId } from './ids.js';
import { findPack } from './pack.js';
import { askAbout } from './tools.js';
import type { Issue, Report } from './types.js';
import { MAX_BYTES } from './walk.js';

/** An issue that a provider told: under a rule of the pack, or in words that no rule has. */
export interface ProviderIssue<P extends AnyPackId = PackId> extends Omit<Issue<P>, 'code' | 'rule'> {
  /** `provider.message` for words that no rule has. They are the provider's, and may repeat values of the request. */
  code: Code<P> | 'provider.message';
  /** `provider` for words that no rule has. */
  rule: RuleId<P> | 'provider' | 'json';
}

/**
 * The body with which the provider would refuse the request, in its own shape and words; `null` when no issue is an
 * error. {@link describe} tells the HTTP status.
 *
 * @example
 * ```ts
 * toProviderError(report); // { message: 'Validation failed', errors: { 'basic_info.email': ['Email must be all lowercase'] } }
 * ```
 */
export function toProviderError(report: Report<AnyPackId>): Record<string, unknown> | null {
  if (!Array.isArray(report?.issues)) throw new FirstpassError('argument', 'report must be a report');
  // A report that was stored may hold anything.
  const text = (value: unknown): string => (typeof value === 'string' ? wellFormed(value) : '');
  const issues = (report.issues as readonly (Partial<Issue> | null)[]).map((issue) => ({
    path: text(issue?.path),
    rule: text(issue?.rule),
    severity: text(issue?.severity),
    message: text(issue?.message),
  }));
  const { body } = askAbout(findPack(report.pack), { call: 'provider_error', issues }) as { body?: string };
  return body === undefined ? null : (JSON.parse(body) as Record<string, unknown>);
}

/**
 * The issues that a provider's answer tells, as a report of ours would have them, so that a form shows both alike.
 *
 * A text that belongs to no rule becomes an issue `provider.message` with the provider's words. A path is believed only
 * if the pack declares it; otherwise the issue stands at the request as a whole. Any answer is taken: a parsed body, its
 * text, or whatever a server in between has sent.
 *
 * @example
 * ```ts
 * const response = await fetch(url, request);
 * if (!response.ok) show(fromProviderError('fin/v2/individual', await response.text()));
 * ```
 */
export function fromProviderError<P extends AnyPackId>(packId: P, body: unknown): ProviderIssue<P>[] {
  const request = { call: 'from_provider_error', body: textOf(body) };
  return (askAbout(findPack(packId), request) as { issues: ProviderIssue<P>[] }).issues;
}

/** The text of an answer; nothing for one that is too large or cannot be written, of which nothing can be told. */
function textOf(body: unknown): string {
  try {
    const text = typeof body === 'string' ? body : (JSON.stringify(body) ?? '');
    return text.length > MAX_BYTES ? '' : wellFormed(text);
  } catch {
    return '';
  }
}
