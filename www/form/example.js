// A body from the examples that a pack gives for its fields: what has to be there, and what else has an example.

import { applies, isRequired } from './conditions.js';
import { childPath } from './tree.js';

/** Fields that decide about others may come after them, so the body is gone through a few times. */
const ROUNDS = 3;

/** An example of a whole body. `tree` is that of the pack, `firstOf(catalogue)` gives an id of a catalogue. */
export function exampleOf(tree, firstOf) {
  const body = {};
  for (let round = 0; round < ROUNDS; round += 1) fillObject(tree, body, '', { body, firstOf });
  return body;
}

function fillObject(node, object, path, tools) {
  for (const child of node.children) {
    const place = childPath(path, child);
    // Names with an accent would ask for a companion, and each of them for its own.
    if (child.field.companion_of || !applies(child.field, tools.body, place)) delete object[child.step];
    else fillChild(child, object, place, tools);
  }
}

function fillChild(child, object, place, tools) {
  const { field, step } = child;
  const isNeeded = isRequired(field, tools.body, place);
  if (field.type === 'object') {
    if (isNeeded) fillObject(child, (object[step] ??= {}), place, tools);
  } else if (field.type === 'array') {
    if (isNeeded) object[step] = [itemOf(child.item, object[step]?.[0], `${place}[0]`, tools)];
  } else if (object[step] === undefined && (isNeeded || field.example !== undefined)) {
    const value = valueOf(field, tools);
    if (value !== undefined) object[step] = value;
  }
}

function itemOf(item, former, place, tools) {
  if (item.field.type !== 'object') return valueOf(item.field, tools);
  const made = former ?? {};
  fillObject(item, made, place, tools);
  return made;
}

function valueOf(field, { firstOf }) {
  if (field.example !== undefined) return inAscii(field.example);
  if (field.one_of) return field.one_of[0];
  if (field.catalogue) return firstOf(field.catalogue);
  return field.type === 'boolean' ? false : undefined;
}

function inAscii(example) {
  return typeof example === 'string' ? example.normalize('NFD').replace(/\p{M}/gu, '') : example;
}
