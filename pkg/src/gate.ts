import { check } from './check.js';
import type { PackId } from './generated/packs.js';
import type { Issue } from './types.js';

/** What a provider allows in a status. */
export interface Gate<P extends PackId = PackId> {
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
export function gate<P extends PackId>(packId: P, status: string): Gate<P> {
  const { pack, issues: all } = check(packId, {}, { customer_status: status });
  const issues = all.filter(({ code }) => (code as string).startsWith('status.'));
  const hasGate = check(packId, {}).unverified.some(({ params }) => params.key === 'customer_status');
  const isNamed = hasGate && !issues.some(({ code }) => (code as string) === 'status.unknown');
  const isRefused = issues.some(({ severity }) => severity === 'error');
  return { pack, status, allowed: isRefused ? false : isNamed ? true : null, issues };
}
