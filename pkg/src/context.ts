import { FirstpassError } from './error.js';
import { callText, call, currentGeneration } from './module.js';
import type { Pack } from './pack.js';
import type { Context, Severity } from './types.js';

/** So many contexts are kept in the module; a further one takes the place of the one that was used longest ago. */
const SLOTS = 16;
const DAY = 86_400_000;

/**
 * A context in the module.
 *
 * @internal
 */
export interface Entry {
  readonly text: string;
  /** Its place in the module; -1 when another context has taken it. */
  slot: number;
  generation: number;
  lastUse: number;
  /** The day that it says counts as today. */
  asOf: string | undefined;
  /** Whether it may have a policy. */
  readonly hasPolicy: boolean;
  /** What its policy changes, by the number of the pack. */
  overridden: (Readonly<Record<string, Severity>> | null)[];
}

/** The context that says nothing. It is in the module from the beginning, in the first place. */
const NOTHING: Entry = {
  text: '{}',
  slot: 0,
  generation: 0,
  lastUse: 0,
  asOf: undefined,
  hasPolicy: false,
  overridden: [],
};

/** The contexts in the module by their places, of which the first is not given to another. */
const slots: Entry[] = [NOTHING];
/** The contexts that were passed as plain objects and are in the module. */
const byText = new Map<string, Entry>();
let clock = 0;

/**
 * A context that was checked and uploaded once, so that passing it costs next to nothing.
 * Made by {@link prepareContext}; its contents cannot be read or changed.
 */
export class PreparedContext {
  readonly #entry: Entry;

  /** @internal */
  constructor(entry: Entry) {
    this.#entry = entry;
    Object.freeze(this);
  }

  /** @internal */
  static entryOf(context: object): Entry | undefined {
    return #entry in context ? context.#entry : undefined;
  }
}

/**
 * Checks a context and uploads it once. Pass what it returns to {@link check} and {@link checkText} wherever many
 * checks share a context, such as at every key press of a form.
 *
 * Throws a {@link FirstpassError} with the code `context` for an unknown key or a value of the wrong form.
 *
 * @example
 * ```ts
 * const context = prepareContext({ catalogues: { occupations: [1, 42] } });
 * const report = check('fin/v2/individual', payload, context);
 * ```
 */
export function prepareContext(context: Context): PreparedContext {
  const entry = newEntry(textOf(context));
  upload(entry, currentGeneration());
  return new PreparedContext(entry);
}

/**
 * The context in the module, uploaded if it is not there.
 *
 * @internal
 */
export function enter(context: Context | PreparedContext | undefined): Entry {
  const generation = currentGeneration();
  if (context === undefined) return NOTHING;
  const entry = entryOf(context);
  if (entry.slot < 0 || entry.generation !== generation) upload(entry, generation);
  clock += 1;
  entry.lastUse = clock;
  return entry;
}

function entryOf(context: Context | PreparedContext): Entry {
  if (typeof context === 'object' && context !== null) {
    const prepared = PreparedContext.entryOf(context);
    if (prepared) return prepared;
  }
  const text = textOf(context as Context);
  let entry = byText.get(text);
  if (!entry) {
    entry = newEntry(text);
    upload(entry, currentGeneration());
    byText.set(text, entry);
  }
  return entry;
}

function newEntry(text: string): Entry {
  const hasPolicy = text.includes('"policy":');
  return { text, slot: -1, generation: 0, lastUse: 0, asOf: undefined, hasPolicy, overridden: [] };
}

function textOf(context: Context): string {
  let text: string | undefined;
  try {
    text = JSON.stringify(context);
  } catch {
    // What was thrown may hold values of the context.
  }
  if (text === undefined) throw new FirstpassError('context', 'the context cannot be written as JSON');
  return text;
}

function send(slot: number, context: string): { as_of?: string } {
  try {
    return callText(`{"call":"context","slot":${slot},"context":${context}}`) as { as_of?: string };
  } catch (error) {
    // The text itself could not be read.
    if (!(error instanceof FirstpassError) || error.code !== 'argument') throw error;
    throw new FirstpassError('context', `the context cannot be read as JSON: ${error.message}`);
  }
}

function upload(entry: Entry, generation: number): void {
  if (NOTHING.generation !== generation) {
    // The module was started anew.
    for (const former of slots.splice(1)) former.slot = -1;
    byText.clear();
    NOTHING.generation = generation;
  }
  let slot = slots.length;
  if (slot > SLOTS) {
    slot = 1;
    for (let other = 2; other <= SLOTS; other += 1) {
      if (slots[other]!.lastUse < slots[slot]!.lastUse) slot = other;
    }
  }
  entry.asOf = send(slot, entry.text).as_of;
  const former = slots[slot];
  if (former) {
    former.slot = -1;
    byText.delete(former.text);
  }
  clock += 1;
  slots[slot] = entry;
  entry.slot = slot;
  entry.generation = generation;
  entry.lastUse = clock;
}

/**
 * What a context's policy changes in a pack. Throws when it names a rule that the pack does not have.
 *
 * @internal
 */
export function overriddenBy(entry: Entry, pack: Pack): Readonly<Record<string, Severity>> | null {
  if (!entry.hasPolicy) return null;
  let known = entry.overridden[pack.index];
  if (known === undefined) {
    const answer = call({ call: 'policy', pack: pack.index, slot: entry.slot }) as {
      overridden: Record<string, Severity>;
    };
    known = Object.keys(answer.overridden).length > 0 ? answer.overridden : null;
    entry.overridden[pack.index] = known;
  }
  return known;
}

/**
 * Today in UTC, in days since 1970-01-01.
 *
 * @internal
 */
export function currentDay(): number {
  return Math.floor(Date.now() / DAY);
}

/**
 * What a context says, for a context that says more. It is a new object.
 *
 * @internal
 */
export function contentOf(context: Context | PreparedContext | undefined): Context {
  if (context === undefined) return {};
  return JSON.parse(entryOf(context).text) as Context;
}

let lastDay = NaN;
let lastDate = '';

/**
 * The date of a day.
 *
 * @internal
 */
export function dateOf(day: number): string {
  if (day !== lastDay) {
    lastDate = new Date(day * DAY).toISOString().slice(0, 10);
    lastDay = day;
  }
  return lastDate;
}
