import type { AnyPackId, Fix, PackId } from './ids.js';
import type { Severity } from './types.js';

/** One condition on another field. */
export interface Condition {
  /** The field, with `[]` for arrays. */
  path: string;
  /** Whether it must be there. */
  present?: boolean;
  /** The values of which it must be one. */
  in?: string[];
  /** The values of which it must be none. */
  not_in?: string[];
  /** What it must be, for a field that is true or false. */
  is?: boolean;
  /** The values that an array of texts must all hold. */
  contains?: string[];
  /** The values of which an array of texts must hold one. */
  contains_any?: string[];
  /** Whether an array must be empty. */
  empty?: boolean;
}

/** A field of a pack, with all that a form needs to show it. */
export interface FieldDescription {
  /** The path, with `[]` for the items of an array, and `*` for a key of any name. */
  path: string;
  /** The beginning of the ids of its rules. */
  id: string;
  /** The name that a form shows. */
  label: string;
  /**
   * The JSON type. A `number` is any decimal, a `map` an object with any keys, `rest` all keys that no field has;
   * `renamed` is a name of another version.
   */
  type: 'text' | 'integer' | 'number' | 'boolean' | 'object' | 'array' | 'map' | 'rest' | 'renamed';
  /** The form of a text, such as `email`. */
  check?: string;
  /** The values of which a text must be one. */
  one_of?: string[];
  /** The form of the whole text, as a regular expression. */
  pattern?: string;
  /** The media types that a file may have. */
  types?: string[];
  /** The least characters of a text. */
  min_length?: number;
  /** The most characters of a text. */
  max_length?: number;
  /** The field that this one transliterates. */
  companion_of?: string;
  /** The least number. */
  min?: number;
  /** The greatest number. */
  max?: number;
  /** The least number of items. */
  min_items?: number;
  /** The greatest number of items. */
  max_items?: number;
  /** The name in this version. */
  renamed?: string;
  /** Whether it must always be there. */
  required: boolean;
  /** Whether null is allowed. */
  nullable?: boolean;
  /** When it must be there: one of these lists holds, in which all conditions hold. */
  required_when?: Condition[][];
  /** When it must be left out. */
  not_allowed_when?: Condition[][];
  /** When the provider ignores it. */
  ignored_when?: Condition[][];
  /** One more sentence for the person who fills in the form. */
  help?: string;
  /** Where the provider's documents say so. */
  source?: string;
  /** Which resolution was chosen where the documents leave a question open. */
  reading?: string;
  /** A value that passes. */
  example?: unknown;
  /** The key of the context's list from which the value comes. */
  catalogue?: string;
  /** The list in `firstpass/places` from which the value comes. */
  options?: 'countries' | 'subdivisions';
  /** The field with the country to which a subdivision, postal code or phone number belongs. */
  country?: string;
}

/** A rule of a pack. */
export interface RuleDescription {
  /** The id, unique in the pack. */
  id: string;
  /** Where its issues stand; empty for the request as a whole. */
  path: string;
  /** How bad a violation is, before any policy. */
  severity: Severity | 'off';
  /** What it asks, of a rule that is written as a sentence. */
  asks?: string;
  /** When it asks that. */
  when?: string;
  /** The other fields that it looks at. */
  reads?: string[];
  /** The provider's words. */
  message?: string;
  /** Where the provider's documents say so. */
  source?: string;
  /** Which resolution was chosen where the documents leave a question open. */
  reading?: string;
  /** The HTTP status of the rule's own refusal. */
  status?: number;
}

/** A table of the library that the checks of a pack read. */
export interface TableDescription {
  /** Its name, such as `subdivisions`. */
  name: string;
  /** The date of the data, `YYYY-MM-DD`: that of the newest source. Left out where none tells it. */
  date?: string;
  /** The packages that it was made from, each with its version. */
  sources: string[];
}

/** All that a pack says about itself. */
export interface Description<P extends AnyPackId = PackId> {
  /** The id. */
  id: P;
  /** What the request does, in a few words. */
  title: string;
  /** The provider's name. */
  provider: string;
  /** The version of the provider's interface. */
  version: string;
  /** Method and path of the request. */
  request: string;
  /** Whether the sources are first-hand. */
  status: 'stable' | 'preview';
  /** The revision. */
  revision: string;
  /** The HTTP status of a refusal, and where the documents say so. */
  refusal: { status: number; source: string };
  /** The declared fields, in the pack's order. */
  fields: FieldDescription[];
  /** Every rule. */
  rules: RuleDescription[];
  /** The tables that its checks read. */
  tables: TableDescription[];
  /** Whether each fix changes only how a value is written (`safe`) or wants a person's eye (`review`). */
  fixes: Record<Fix, 'safe' | 'review'>;
}
