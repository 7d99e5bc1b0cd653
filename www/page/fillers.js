// What fills a form: the examples, written by hand or made from the pack, and the mistakes.

import { check, describe } from '/pkg/index.js';
import { names } from '../data/context.js';
import { examples } from '../data/examples.js';
import { mistakes } from '../data/mistakes.js';
import { exampleOf } from '../form/example.js';
import { mistakesIn } from '../form/mistakes.js';
import { write } from '../form/paths.js';
import { treeOf } from '../form/tree.js';

const made = new Map();

/** The examples of an onboarding, each for all its forms; that of a pack without one is made from its fields. */
export function examplesFor(packId, packs) {
  const written = examples.filter((example) => packs.includes(example.pack));
  if (written.some((example) => example.pack === packId)) return written;
  return [...written, { word: 'example.made', noteWord: 'example.madeNote', pack: packId, bodies: madeFor(packs) }];
}

/** The example with which a pack's form begins: the first that is its own. */
export function exampleFor(packId, packs) {
  return examplesFor(packId, packs).find((example) => example.pack === packId);
}

function madeFor(packs) {
  const firstOf = (catalogue) => names[catalogue.replace(/^catalogues\./, '')]?.[0][0];
  for (const packId of packs) {
    if (!made.has(packId)) made.set(packId, exampleOf(treeOf(describe(packId)), firstOf));
  }
  return Object.fromEntries(packs.map((packId) => [packId, made.get(packId)]));
}

/** The documented mistakes of an onboarding, or those that can be made in any form. */
export function mistakesFor(packId, packs, context) {
  const documented = mistakes.filter((mistake) => packs.includes(mistake.pack));
  return documented.length > 0 ? documented : generalMistakes(packId, packs, context);
}

function generalMistakes(packId, packs, context) {
  const { bodies } = exampleFor(packId, packs);
  const changed = (path, value) => {
    const body = structuredClone(bodies[packId]);
    write(body, path, value);
    return body;
  };
  const isTold = (path, value) => {
    const { issues } = check(packId, changed(path, value), context);
    // What is wrong with a file stands at the name of its part.
    return [path, path.replace(/^(file\d+)\.\w+$/, '$1')].some((place) => issues.some((issue) => issue.path === place));
  };
  return mistakesIn(treeOf(describe(packId)), bodies[packId], isTold).map(({ word, path, field, value }) => ({
    word,
    noteWord: value === undefined ? 'mistake.blank' : 'mistake.note',
    noteValues: { label: field.label, value: value === undefined ? '' : shown(value) },
    pack: packId,
    set: { [path]: value },
    at: path,
  }));
}

/** The longest wrong value that a menu shows whole. */
const LONGEST = 40;

function shown(value) {
  const text = JSON.stringify(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

/** The bodies of a mistake, made in the example that it belongs to. */
export function bodiesOf({ pack, set = {} }, packs) {
  const bodies = structuredClone(exampleFor(pack, packs).bodies);
  for (const [path, value] of Object.entries(set)) write(bodies[pack], path, value);
  return bodies;
}
