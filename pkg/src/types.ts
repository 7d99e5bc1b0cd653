import type { AnyPackId, Code, Fix, PackId, Path, RuleId } from './ids.js';

/** How bad an issue is. The verdict is `invalid` when one is an `error`. */
export type Severity = 'error' | 'warning' | 'info';

/** The values in the text of an issue. They come from the pack and its tables, never from the payload. */
export type Params = Readonly<Record<string, string | number>>;

/** Something that is wrong. */
export interface Issue<P extends AnyPackId = PackId> {
  /** Where, such as `basic_info.tax_info[0].document_id`; empty for the request as a whole. */
  path: Path<P> | '';
  /** The same as an RFC 6901 JSON Pointer. */
  pointer: string;
  /** What is wrong. */
  code: Code<P>;
  /** The rule that says so; a key of {@link Context.policy}. `json` for issues of the text itself. */
  rule: RuleId<P> | 'json';
  /** How bad it is. */
  severity: Severity;
  /** English text: the provider's own where its documents print it. */
  message: string;
  /** The values in the text. Frozen, and shared between reports. */
  params: Params;
  /** The repair that {@link applyFixes} can make. */
  fix?: Fix;
  /** For issues of the JSON text: the byte offset. */
  offset?: number;
  /** For issues of the JSON text: the line, from 1. */
  line?: number;
  /** For issues of the JSON text: the column in characters, from 1. */
  column?: number;
}

/** Something that could not be checked. It is neither right nor wrong. */
export interface Unverified<P extends AnyPackId = PackId> {
  /** Where. */
  path: Path<P> | '';
  /** The same as a JSON Pointer. */
  pointer: string;
  /** Why. */
  code: Code<P>;
  /** The values that belong to the code. */
  params: Params;
}

/** The outcome of a check. It holds no value of the payload and no undeclared key. */
export interface Report<P extends AnyPackId = PackId> {
  /** The pack. */
  pack: P;
  /** The pack's revision. */
  revision: string;
  /** The day that counted as today, `YYYY-MM-DD`. */
  as_of: string;
  /** Whether an issue is an error. */
  verdict: 'valid' | 'invalid';
  /** Whether everything could be checked. */
  complete: boolean;
  /** Everything that is wrong, in the order of the pack's rules, then of array positions. */
  issues: Issue<P>[];
  /** Everything that could not be checked, in the same order. */
  unverified: Unverified<P>[];
  /** The rules whose severity the context's policy changed. */
  overridden?: Record<string, Severity | 'off'>;
}

/**
 * What surrounds a request. Everything may be left out; a rule that needs what is not given answers `unverified`.
 * The keys are those of the JSON form, so one file serves every host.
 */
export interface Context {
  /** The day that counts as today, `YYYY-MM-DD`; without it, the UTC date. */
  as_of?: string;
  /** The moment that counts as now, as an RFC 3339 time. */
  as_of_time?: string;
  /** The customer's status at the provider. */
  customer_status?: string;
  /** The country that the customer was created with, in three letters. */
  country_of_residence?: string;
  /** The URL that the provider returned when the customer was created. */
  tos_policies_url?: string;
  /** The URIs that were uploaded for the customer. */
  uploaded_uris?: readonly string[];
  /** When the grant was created. */
  grant_created_at?: string;
  /** When the grant expires. */
  grant_expires_at?: string;
  /** When the hosted session began. */
  session_started_at?: string;
  /** Tokens that were exchanged before. */
  used_tokens?: readonly string[];
  /** The client's configuration and the page's surroundings. */
  flags?: {
    readonly reliance_enabled?: boolean;
    readonly selfie_required?: boolean;
    readonly attach_in_flight?: boolean;
    readonly hosted_onboarding_enabled?: boolean;
    readonly in_iframe?: boolean;
  };
  /** The provider's lists. */
  catalogues?: {
    readonly occupations?: readonly number[];
    readonly purposes?: readonly number[];
    readonly source_of_funds?: readonly number[];
    readonly subdivisions?: readonly string[];
    readonly tax_types?: Readonly<Record<string, readonly string[]>>;
    readonly postal_codes?: Readonly<Record<string, { readonly required?: boolean; readonly pattern?: string | null }>>;
  };
  /** The headers of the request. */
  headers?: Readonly<Record<string, string>>;
  /** The parameters in the request's path. */
  path?: Readonly<Record<string, string>>;
  /** Severities for rules, by id. */
  policy?: Readonly<Record<string, Severity | 'off'>>;
}

/** A pack in the list of {@link packs}. */
export interface PackInfo {
  /** Such as `fin/v2/individual`. */
  readonly id: AnyPackId;
  /** What the request does, in a few words. */
  readonly title: string;
  /** The date of the pack and the beginning of a hash of its content. */
  readonly revision: string;
  /** Whether the sources are first-hand. */
  readonly status: 'stable' | 'preview';
}
