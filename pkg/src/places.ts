import { countryLines, subdivisionLines } from './generated/places.js';

/** A country or territory of ISO 3166-1. */
export interface Country {
  /** The code with three letters. */
  alpha3: string;
  /** The code with two letters. */
  alpha2: string;
  /** The English name. */
  name: string;
  /** Whether addresses there have postal codes; left out where that is not known. */
  postalCode?: 'required' | 'optional' | 'none';
}

/** A state, province or other part of a country in ISO 3166-2. */
export interface Subdivision {
  /** The code, such as `US-CA`. */
  code: string;
  /** The English name. */
  name: string;
}

const USES = { r: 'required', o: 'optional', n: 'none' } as const;

/**
 * All countries, in the order of their codes with three letters. For other languages, `Intl.DisplayNames` knows the names
 * by the codes with two letters.
 *
 * @example
 * ```ts
 * const options = countries().map(({ alpha3, name }) => new Option(name, alpha3));
 * ```
 */
export function countries(): Country[] {
  return countryLines
    .trimEnd()
    .split('\n')
    .map((line) => {
      const [alpha3, alpha2, use, ...name] = line.split(' ');
      const postalCode = USES[use as keyof typeof USES];
      return { alpha3: alpha3!, alpha2: alpha2!, name: name.join(' '), ...(postalCode && { postalCode }) };
    });
}

/**
 * The subdivisions of a country, by its code with three or two letters, in the order of their codes. Forty-nine countries
 * and territories have none of their own; for these, and for what is no country, the list is empty.
 *
 * @example
 * ```ts
 * const states = subdivisions('USA').map(({ code, name }) => new Option(name, code));
 * ```
 */
export function subdivisions(country: string): Subdivision[] {
  const alpha2 = country.length === 3 ? countryLines.match(new RegExp(`^${letters(country)} (..)`, 'm'))?.[1] : country;
  if (alpha2 === undefined || !Object.hasOwn(subdivisionLines, alpha2)) return [];
  return subdivisionLines[alpha2]!.split('\n').map((line) => {
    const end = line.indexOf(' ');
    return { code: `${alpha2}-${line.slice(0, end)}`, name: line.slice(end + 1) };
  });
}

/** A code, or what stands in no line. */
function letters(code: string): string {
  return /^[A-Z]{3}$/.test(code) ? code : '$.';
}
