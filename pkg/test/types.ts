// What the types promise. Compiled by types.test.mjs and never run.
import {
  FirstpassError,
  applyFixes,
  check,
  checkFile,
  checkText,
  checkValue,
  dependents,
  describe,
  fromForm,
  fromProviderError,
  gate,
  loadPack,
  migrate,
  packs,
  prepareContext,
  ready,
  runtime,
  suggest,
  text,
  toProviderError,
  visible,
  type AnyPackId,
  type AppliedFix,
  type Code,
  type Context,
  type Description,
  type Draft,
  type FileReport,
  type FirstpassErrorCode,
  type Fix,
  type Gate,
  type Issue,
  type LoadedPackId,
  type Migrated,
  type MigrationNote,
  type PackId,
  type PackInfo,
  type Path,
  type Payload,
  type PreparedContext,
  type ProviderIssue,
  type Report,
  type RuleId,
  type Severity,
  type Suggestion,
  type Suggestions,
  type ValueVerdict,
} from 'firstpass';

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
function same<A, B>(_: Equal<A, B>): void {}

const id: PackId = 'fin/v2/individual';
// @ts-expect-error There is no such pack.
const none: PackId = 'fin/v9/individual';

const payload: Payload<'fin/v2/attach'> = {
  identifying_documents: [
    { type: 'PASSPORT', number: 'X1234567', country: 'MEX', expiry_date: '2031-03-08', files: [{ uri: '/a.pdf' }] },
  ],
  address_documents: [{ type: 'UTILITY_BILL', country: 'USA', files: [{ uri: '/b.pdf', side: 'FRONT' }] }],
  tos_policies_value: 'e9414388-fbdf-4407-b5c2-bc39eae3645b',
};
// @ts-expect-error The type of a document is one of a list.
payload.identifying_documents[0]!.type = 'LIBRARY_CARD';
// @ts-expect-error A required field is missing.
const incomplete: Payload<'fin/v2/attach'> = { identifying_documents: [] };

const context: Context = { as_of: '2026-11-20', flags: { reliance_enabled: true }, policy: { 'dob-age': 'off' } };
// @ts-expect-error Contexts have no such key.
const wrongContext: Context = { today: '2026-11-20' };
const prepared: PreparedContext = prepareContext(context);

const report = check('fin/v2/individual', payload, prepared);
same<typeof report, Report<'fin/v2/individual'>>(true);
same<typeof report.pack, 'fin/v2/individual'>(true);
same<typeof report.verdict, 'valid' | 'invalid'>(true);
check('fin/v2/individual', undefined);
check('fin/v2/attach', {}, context);
// @ts-expect-error There is no such pack.
check('individual', {});
const ofAny: Report = checkText(id, '{}', context);
// @ts-expect-error The text is a string.
checkText('fin/v2/attach', {});

for (const issue of report.issues) {
  const path: Path<'fin/v2/individual'> | '' = issue.path;
  const code: Code<'fin/v2/individual'> = issue.code;
  const severity: Severity = issue.severity;
  const fix: Fix | undefined = issue.fix;
  const offset: number | undefined = issue.offset;
  if (issue.code === 'email.not_lowercase' && issue.path === 'basic_info.email') void issue.message;
  // @ts-expect-error No report has such a code.
  if (issue.code === 'email.is_lowercase') void 0;
  void [path, code, severity, fix, offset];
}
const path: Path<'fin/v2/individual'> = 'basic_info.tax_info[0].document_id';
// @ts-expect-error The pack declares no such path.
const wrongPath: Path<'fin/v2/individual'> = 'basic_info.tax_info[0].number';
const rule: RuleId<'fin/v2/individual'> = 'email-lowercase';
// @ts-expect-error The pack has no such rule.
const wrongRule: RuleId<'fin/v2/individual'> = 'one-selfie';

const draft = fromForm('fin/v2/individual', new FormData());
same<typeof draft, Draft<'fin/v2/individual'>>(true);
const writing: Draft<'fin/v2/individual'> = {
  verification_type: 'not chosen yet',
  basic_info: { tax_info: [{ document_id: '' }] },
  financial_profile: { occupation_id: 'abc', source_of_fund_ids: [1, 'x'] },
  meta_data: { anything: [1] },
};
// @ts-expect-error The pack declares no such field.
writing.nickname = 'x';

const repaired = applyFixes('fin/v2/individual', writing, report, { only: 'safe' });
same<typeof repaired.payload, Draft<'fin/v2/individual'>>(true);
const applied: AppliedFix<'fin/v2/individual'>[] = repaired.applied;
applyFixes('fin/v2/individual', writing, report);
applyFixes('fin/v2/individual', writing, report, { only: ['trim', 'lowercase'] });
applyFixes('fin/v2/individual', writing, report, { only: report.issues.slice(0, 1) });
// @ts-expect-error There is no such fix.
applyFixes('fin/v2/individual', writing, report, { only: ['guess'] });

const shown: Issue<'fin/v2/individual'>[] = visible(report, { touched: ['basic_info.email'], submitted: false });
visible(report, { touched: new Set<string>() });
const refusal: Record<string, unknown> | null = toProviderError(report);
toProviderError(ofAny);
const description: Description<'fin/v2/attach'> = describe('fin/v2/attach');
const list: PackInfo[] = packs();
const verdict: ValueVerdict = checkValue('tax_id', '123-45-6789', { country: 'USA', type: 'SSN', asOf: '2026-11-20' });
// @ts-expect-error There is no such check.
checkValue('tax', 'x');
const waited: Promise<void> = ready();
const runs: 'wasm' | 'js' = runtime();
const code: FirstpassErrorCode = new FirstpassError('context', 'x').code;

// A pack that was loaded: its id comes from loadPack, from packs, or is written out. Of its body nothing is known.
const info: PackInfo = loadPack('{}', { replace: true });
loadPack({ pack: {} });
// @ts-expect-error A pack is a text or an object.
loadPack(7);
const own = check(info.id, {}, prepared);
same<typeof own.issues, Issue<AnyPackId>[]>(true);
const named = check('acme/v1/person', {});
same<typeof named, Report<'acme/v1/person'>>(true);
same<Path<'acme/v1/person'>, string>(true);
same<Code<LoadedPackId>, string>(true);
same<RuleId<'acme/v1/person'>, string>(true);
same<Payload<'acme/v1/person'>, Record<string, unknown>>(true);
const loadedId: LoadedPackId = 'acme/v1/person';
const anyId: AnyPackId = Math.random() < 0.5 ? id : loadedId;
const ofEither: Report<AnyPackId> = check(anyId, {});
// A report of a built-in pack is one of any pack, and not the other way round.
const wider: Report<AnyPackId> = report;
// @ts-expect-error Its paths may be any.
const narrower: Report = ofEither;
for (const { id: each } of packs()) checkText(each, '{}');
fromForm(loadedId, new FormData()).anything;
applyFixes(loadedId, { name: 'x' }, named, { only: named.issues });
toProviderError(named);
describe(loadedId).fields;
// @ts-expect-error An id has three parts.
check('person', {});
declare const plain: string;
// @ts-expect-error Any text is no id; a configuration says that it is one: `as AnyPackId`.
check(plain, {});
check(plain as AnyPackId, {});

const migrated: Migrated<'fin/v2/individual'> = migrate('fin/v1/individual', 'fin/v2/individual', {}, context);
migrate('fin/v1/attach', 'fin/v2/attach', undefined, prepared);
for (const note of migrated.notes) {
  same<typeof note, MigrationNote<'fin/v2/individual'>>(true);
  const where: Path<'fin/v2/individual'> = note.path;
  const kind: 'migration.guess' | 'migration.dropped' = note.code;
  void [where, kind, note.from, text(note)];
}
same<typeof migrated.report, Report<'fin/v2/individual'>>(true);
const parameters: Record<string, string> = migrated.path;
// @ts-expect-error Migrations lead between built-in packs.
migrate('acme/v1/person', 'acme/v2/person', {});

const { suggestions, reason } = suggest('fin/v2/individual', {}, 'basic_info.first_name_en');
same<(typeof suggestions)[number], Suggestion>(true);
const values: string[] = suggestions.map(({ value }) => value);
if (reason !== undefined) same<typeof reason, NonNullable<Suggestions['reason']>>(true);
// @ts-expect-error No such path.
suggest('fin/v2/individual', {}, 'basic_info.nickname_en');
suggest(loadedId, {}, 'any.path');

const answer: Gate<'fin/v2/attach'> = gate('fin/v2/attach', 'APPROVED');
same<typeof answer.allowed, boolean | null>(true);
gate(loadedId, 'NEW');
// @ts-expect-error A status is a text.
gate('fin/v2/attach', 7);

const fromProvider: ProviderIssue<'fin/v2/individual'>[] = fromProviderError('fin/v2/individual', {});
for (const issue of fromProvider) {
  if (issue.code === 'provider.message' && issue.rule === 'provider') void text(issue);
  if (issue.code === 'email.not_lowercase') void issue.fix;
  // @ts-expect-error No provider's answer has such a code.
  if (issue.code === 'email.is_lowercase') void 0;
}
fromProviderError(loadedId, 'text');
same<ReturnType<typeof visible<ProviderIssue<'fin/v2/individual'>>>, ProviderIssue<'fin/v2/individual'>[]>(true);
visible({ issues: fromProvider }, { submitted: true });
applyFixes('fin/v2/individual', writing, { issues: fromProvider }, { only: fromProvider });

const looked: Promise<FileReport> = checkFile(new File([], 'a.pdf'), { maxBytes: 5, maxPixels: 5, name: 'b.pdf', type: 'application/pdf' });
checkFile(new Uint8Array());
checkFile(new ArrayBuffer(1));
// @ts-expect-error A name is no file.
checkFile('a.pdf');
void looked.then(({ kind, width, issues }) => {
  same<typeof kind, 'pdf' | 'jpeg' | 'png' | null>(true);
  same<typeof width, number | null>(true);
  return issues.map((issue) => text(issue));
});

const others: string[] = dependents('fin/v2/individual', 'basic_info.country_of_residence');
for (const other of dependents('fin/v2/attach', 'identifying_documents[0].type')) {
  if (other === 'identifying_documents[0].state' || other === 'identifying_documents[].state') void 0;
}
dependents(loadedId, 'country');
// @ts-expect-error A path is a text.
dependents(loadedId, 7);

void [own, wider, narrower, anyId, parameters, others];
void [none, incomplete, wrongContext, path, wrongPath, rule, wrongRule, applied, shown, refusal, description, list, verdict];
void [waited, runs, code];
