// What the back end knows: the context of every check, editable because verdicts depend on it. A panel belongs to one
// onboarding; of its fields those are shown that the pack on the page reads.

import { element } from '../dom.js';
import { contextField, dateField, handedOnField } from './context-fields.js';
import { say, t } from './language.js';

/**
 * `onboarding` has the context to begin with, `keysOf(packId)` are the keys that a pack reads, `titleOf(packId)` its
 * title. The result has `element`, `read()`, which gives the context, `write(context)`, and `show(packId, handedOn)`.
 */
export function contextPanel(onboarding, { keysOf, titleOf, changed }) {
  const keys = [...new Set(onboarding.packs.flatMap(keysOf))];
  const fields = new Map([['as_of', dateField()]]);
  for (const key of keys) {
    const from = onboarding.handedOn?.[key];
    const field = from ? handedOnField(key, titleOf(from[0])) : contextField(key, onboarding.statuses);
    if (field) fields.set(key, field);
  }
  const all = [...fields.values()];
  const flags = all.filter((field) => field.isFlag);
  const choices = element('div', { className: 'choices stacked' }, ...flags.map((flag) => flag.element));
  const group = element('fieldset', { className: 'field' }, element('legend', {}, say('flags')), choices);
  const others = all.filter((field) => !field.isFlag);
  const samples = element('p', { className: 'help' }, say('verdictsDepend'), ' ', say('catalogueSamples'));
  const plain = element('p', { className: 'help' }, say('verdictsDepend'));
  const grid = element('div', { className: 'grid' }, ...others.map((field) => field.element), group);
  const box = element('div', { className: 'context-fields' }, samples, plain, grid);
  let rest = {};

  function read() {
    const context = structuredClone(rest);
    for (const field of all) field.read?.(context);
    return context;
  }

  function write(context) {
    const { as_of, ...others } = context;
    // What has a field is read from there, so that emptying it takes the value away.
    rest = { catalogues: others.catalogues };
    if (!rest.catalogues) delete rest.catalogues;
    for (const field of all) field.write?.({ as_of, ...others });
  }

  /** Shows the fields that a pack reads. `handedOn` are the values that come from another request. */
  function show(packId, handedOn) {
    const read = ['as_of', ...keysOf(packId)];
    for (const [key, field] of fields) {
      field.element.hidden = !read.includes(key);
      field.show?.(handedOn[key]);
    }
    group.hidden = flags.every((flag) => flag.element.hidden);
    samples.hidden = !read.some((key) => key.startsWith('catalogues.'));
    plain.hidden = !samples.hidden;
  }

  box.addEventListener('input', changed);
  write(onboarding.context);
  return { element: box, read, write, show };
}

/** The context in a few words, for the closed panel: what of it the pack reads. */
export function contextWords(context, keys) {
  const flags = Object.entries(context.flags ?? {}).filter(([flag, isSet]) => isSet && keys.includes(`flags.${flag}`));
  const status = keys.includes('customer_status') ? context.customer_status : null;
  return [context.as_of, status, ...flags.map(([flag]) => t(`short.${flag}`))].filter(Boolean).join(' · ');
}
