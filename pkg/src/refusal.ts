import { FirstpassError } from './error.js';
import type { PackId } from './generated/packs.js';
import { findPack } from './pack.js';
import { wellFormed } from './host.js';
import { askAbout } from './tools.js';
import type { Issue, Report } from './types.js';

/**
 * The body with which the provider would refuse the request, in its own shape and words; `null` when no issue is an
 * error. {@link describe} tells the HTTP status.
 *
 * @example
 * ```ts
 * toProviderError(report); // { message: 'Validation failed', errors: { 'basic_info.email': ['Email must be all lowercase'] } }
 * ```
 */
export function toProviderError(report: Report): Record<string, unknown> | null {
  const issues = report.issues.map(({ path, rule, severity, message }) => ({ path, rule, severity, message }));
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
export function fromProviderError<P extends PackId>(packId: P, body: unknown): Issue<P>[] {
  let text: string | undefined;
  try {
    text = typeof body === 'string' ? body : JSON.stringify(body);
  } catch {
    // What was thrown may hold values.
  }
  if (text === undefined) throw new FirstpassError('argument', 'body must be the answer of a provider');
  const request = { call: 'from_provider_error', body: wellFormed(text) };
  return (askAbout(findPack(packId), request) as { issues: Issue<P>[] }).issues;
}
