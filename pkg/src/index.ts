/**
 * Checks a customer-onboarding (KYC / KYB) request before it is sent to the provider.
 *
 * @packageDocumentation
 */
export { check, checkText } from './check.js';
export { prepareContext, type PreparedContext } from './context.js';
export { coverage, type Coverage, type CoverageCheck, type CoverageData, type CoverageRow } from './coverage.js';
export { dependents } from './dependents.js';
export { describe } from './describe.js';
export { FirstpassError, type FirstpassErrorCode } from './error.js';
export { applyFixes, type AppliedFix, type FixOptions } from './fixes.js';
export { checkFile, type FileIssue, type FileOptions, type FileReport } from './file.js';
export { fromForm } from './form.js';
export { gate, type Gate } from './gate.js';
export type { AnyPackId, Code, Draft, Fix, LoadedPackId, PackId, Path, Payload, RuleId } from './ids.js';
export { loadPack, type LoadOptions } from './load.js';
export { migrate, type Migrated, type MigrationNote } from './migrate.js';
export { packs, ready, runtime } from './packs.js';
export { fromProviderError, toProviderError, type ProviderIssue } from './refusal.js';
export { suggest, type Suggestion, type Suggestions } from './suggest.js';
export { text, type Locale, type Telling } from './text.js';
export type { Context, Issue, PackInfo, Params, Report, Severity, Unverified } from './types.js';
export type { Condition, Description, FieldDescription, RuleDescription } from './description.js';
export { checkValue, type ValueCheck, type ValueOptions, type ValueVerdict } from './value.js';
export { visible, type VisibleOptions } from './visible.js';
