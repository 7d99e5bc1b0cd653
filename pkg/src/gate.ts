import { check } from './check.js';
import { FirstpassError } from './error.js';
import { wellFormed } from './host.js';
import type { AnyPackId, PackId } from './ids.js';
import type { Issue } from './types.js';

/** What a provider allows in a status. */
export interface Gate<P extends AnyPackId = PackId> {
  pack: string;
  status: string;
  /** `null` where the provider's documents do not name the status, or the request has no gate. */
  allowed: boolean | null;
  issues: Issue<P>[];
}

/**
 * Whether a provider takes the request for a customer in this status.
 *
 * @example
 * ```ts
 * gate('fin/v2/attach', 'APPROVED').allowed; // false
 * ```
 */
export function gate<P extends AnyPackId>(packId: P, status: string): Gate<P> {
  if (typeof status !== 'string') throw new FirstpassError('argument', 'status must be a string');
  const { pack, issues: all } = check(packId, {}, { customer_status: wellFormed(status) });
  const issues = all.filter(({ code }) => (code as string).startsWith('status.'));
  const hasGate = check(packId, {}).unverified.some(({ params }) => params.key === 'customer_status');
  const isNamed = hasGate && !issues.some(({ code }) => (code as string) === 'status.unknown');
  const isRefused = issues.some(({ severity }) => severity === 'error');
  return { pack, status, allowed: isRefused ? false : isNamed ? true : null, issues };
}
