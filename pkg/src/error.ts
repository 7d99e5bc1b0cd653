/** What kind of mistake a {@link FirstpassError} tells. */
export type FirstpassErrorCode =
  /** An argument has the wrong type or is none of the known names. */
  | 'argument'
  /** There is no pack with this id, or no migration between two; a pack that was to be loaded has faults, or its id is taken. */
  | 'pack'
  /** The context has an unknown key, a value of the wrong form, or a policy for a rule that the pack does not have. */
  | 'context'
  /** A getter, a proxy or a `toJSON` of the payload threw; or a file cannot be read. */
  | 'payload'
  /** This host does not let WebAssembly run, or not before `await ready()`. */
  | 'runtime'
  /** A fault of firstpass itself. The next call works. */
  | 'internal';

/**
 * Misuse of the library. Faults of the data are issues in a report, never errors.
 *
 * The message holds no value of the payload.
 *
 * @example
 * ```ts
 * try {
 *   check('fin/v2/individual', payload, context);
 * } catch (error) {
 *   if (error instanceof FirstpassError && error.code === 'context') reportToDevelopers(error.message);
 * }
 * ```
 */
export class FirstpassError extends Error {
  /** What kind of mistake it is. */
  readonly code: FirstpassErrorCode;

  constructor(code: FirstpassErrorCode, message: string) {
    super(message);
    this.name = 'FirstpassError';
    this.code = code;
  }
}
