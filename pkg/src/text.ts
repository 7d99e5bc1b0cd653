import type { Fix } from './ids.js';
import type { Params, Severity } from './types.js';

/** A language for {@link text}: the default export of `firstpass/locales/es` and so on. */
export interface Locale {
  /** The tag, such as `es`; for the attribute `lang`. */
  readonly tag: string;
  /** What the language calls itself, such as `Español`. */
  readonly name: string;
  /** Which way it is written; for the attribute `dir`. */
  readonly direction: 'ltr' | 'rtl';
  /** The text of each code, with `{parameter}` where a parameter stands. */
  readonly texts: Readonly<Record<string, string>>;
  /** What each fix does; a label for a button. */
  readonly fixes: Readonly<Record<Fix, string>>;
  /** The words for the severities. */
  readonly severities: Readonly<Record<Severity, string>>;
  /** The words for the verdicts, and for what could not be checked. */
  readonly verdicts: Readonly<Record<'valid' | 'invalid' | 'unverified', string>>;
  /** The translations of what a parameter may say, by its name. Names and values stay as they are. */
  readonly words: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** What {@link text} puts into words: an issue, an unverified entry, what a provider told, a note, or an issue of a file. */
export interface Telling {
  readonly code: string;
  readonly params: Params;
  readonly message?: string;
}

/** What an issue says whose provider gave no words. */
const NO_WORDS = 'The provider refused this';

/**
 * What is wrong, in the language of the person who reads it.
 *
 * Without a locale, and in English, this is the `message` of the issue, which is the provider's own where its documents
 * print one. In another language it is what the code means: a provider's words are not translated, and the report stays
 * as it is. Only an issue of `fromProviderError` that no rule has tells nothing but the provider's words, so these are
 * given in every language. A code that the locale does not know, from a newer firstpass, gives the `message` too.
 *
 * An entry of `unverified` has no message: with a locale, the English one too, this says why it could not be checked,
 * and without one it is the code.
 *
 * @example
 * ```ts
 * import es from 'firstpass/locales/es';
 *
 * for (const issue of report.issues) show(issue.path, text(issue, es));
 * ```
 */
export function text({ code, params, message }: Telling, locale: Locale | 'en' = 'en'): string {
  if (locale === 'en' || (locale.tag === 'en' && message !== undefined)) return message ?? code;
  if (code === 'provider.message' && message !== undefined && message !== NO_WORDS) return message;
  if (!Object.hasOwn(locale.texts, code)) return message ?? code;
  return locale.texts[code]!.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = Object.hasOwn(params, name) ? String(params[name]) : '';
    const words = Object.hasOwn(locale.words, name) ? locale.words[name]! : {};
    return Object.hasOwn(words, value) ? words[value]! : value;
  });
}
