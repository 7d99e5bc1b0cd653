/** What a person has done in the form. */
export interface VisibleOptions {
  /** The paths of the controls that the person has left, or of whole parts of the form. */
  touched?: Iterable<string>;
  /** Whether the person has tried to submit. */
  submitted?: boolean;
}

/**
 * The issues that a form should show now, in the order of the report. What `fromProviderError` gives may be passed as
 * `{ issues }` too.
 *
 * After an attempt to submit these are all. Before, they are those at a path that was touched, or inside of one:
 * touching `basic_info.tax_info` or `basic_info.tax_info[0]` covers `basic_info.tax_info[0].document_id`. Issues of the
 * request as a whole, whose path is empty, and issues of an array or object of which only a part was touched wait for
 * the attempt.
 *
 * @example
 * ```ts
 * for (const { path, message } of visible(report, { touched: ['basic_info.email'], submitted: false })) show(path, message);
 * ```
 */
export function visible<I extends { readonly path: string }>(
  report: { readonly issues: readonly I[] },
  { touched, submitted }: VisibleOptions,
): I[] {
  if (submitted) return [...report.issues];
  const paths = new Set(touched);
  return report.issues.filter(({ path }) => {
    for (let around: string = path; around !== ''; around = parent(around)) {
      if (paths.has(around)) return true;
    }
    return false;
  });
}

/** The path of the object or array around a path; empty for the body. */
function parent(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('.'), path.lastIndexOf('['), 0));
}
