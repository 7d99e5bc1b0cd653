import { FirstpassError } from './error.js';
import { coverages } from './generated/coverage.js';

/** The checks of which {@link coverage} can say what they know. */
export type CoverageCheck = keyof typeof coverages;

/** One kind of value that a check knows. */
export interface CoverageRow {
  /** ISO 3166-1 alpha-3. */
  country: string;
  /** The names of the kind of value, the usual one first; none for a country that has no such value. */
  types: string[];
  /** How the value is written. */
  form?: string;
  /** What is checked: `form`, `date`, `check characters`, `ranges`. */
  checked: string[];
  /** Whether the value has check characters that are not checked, because lawful values exist that fail them. */
  advisory?: true;
  /** The authority or the law that says so. */
  source: string;
  /** What else is to be known, such as why something is not checked. */
  note?: string;
}

/** A table that a check reads, and where it comes from. */
export interface CoverageData {
  table: string;
  source: string;
  version: string;
  date?: string;
  licence: string;
}

/** What a check knows. */
export interface Coverage {
  check: CoverageCheck;
  rows: CoverageRow[];
  data: CoverageData[];
}

/**
 * What a check knows: which countries and types, what is checked of each, and the sources. Each call gives a new object.
 *
 * @example
 * ```ts
 * const countries = new Set(coverage('tax_id').rows.map(({ country }) => country));
 * ```
 */
export function coverage(check: CoverageCheck): Coverage {
  if (Object.hasOwn(coverages, check)) return JSON.parse(coverages[check]) as Coverage;
  throw new FirstpassError('argument', `check must be one of ${Object.keys(coverages).join(', ')}`);
}
