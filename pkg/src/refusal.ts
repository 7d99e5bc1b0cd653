import { call } from './module.js';
import { findPack } from './pack.js';
import type { Report } from './types.js';

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
  const pack = findPack(report.pack).index;
  const issues = report.issues.map(({ path, rule, severity, message }) => ({ path, rule, severity, message }));
  const { body } = call({ call: 'provider_error', pack, issues }) as { body?: string };
  return body === undefined ? null : (JSON.parse(body) as Record<string, unknown>);
}
