// Asserts that all implementations say the same, before anything is timed.

import { isDeepStrictEqual } from 'node:util';

import { MISTAKES, context, variants } from '../bodies.mjs';
import { mutants } from './mutants.mjs';

const EXPECTED = { valid: [], accented: [], faulty: MISTAKES };

/** Throws unless every implementation finds errors exactly where they are in all measured bodies, and the hand-written check
 * finds them where firstpass does in `count` bodies with random changes. Gives how many of those have an error. */
export async function agree(files, count) {
  const { nothing, ...list } = files;
  const loaded = {};
  for (const [id, file] of Object.entries(list)) {
    const implementation = await import(file);
    loaded[id] = { implementation, prepared: implementation.prepare(context()) };
    for (const [kind, expected] of Object.entries(EXPECTED)) {
      for (const { create, attach } of variants(kind)) {
        const found = errors(loaded[id], JSON.parse(create), JSON.parse(attach));
        const inText = textErrors(loaded[id], create, attach);
        const right = [...expected].sort();
        if (!isDeepStrictEqual(found, right) || !isDeepStrictEqual(inText, right)) {
          throw new Error(
            `${id} finds errors at ${found.join(', ') || 'no field'} and in the text at ${inText.join(', ') || 'no field'} of a ${kind} body, but they are at ${right.join(', ') || 'no field'}`,
          );
        }
      }
    }
  }
  // The bodies that are to be valid must not have a warning either, or firstpass would do more than the others.
  const { implementation, prepared } = loaded.firstpass;
  for (const { create, attach } of [...variants('valid'), ...variants('accented')]) {
    const reports = [
      implementation.create(JSON.parse(create), prepared),
      implementation.attach(JSON.parse(attach), prepared),
    ];
    if (reports.some((report) => report.issues.length > 0 || !report.complete))
      throw new Error('a valid body has warnings or is not checked completely');
  }
  let refused = 0;
  for (const { create, attach } of mutants(count)) {
    const ours = errors(loaded.firstpass, create, attach);
    const theirs = errors(loaded.handwritten, create, attach);
    if (!isDeepStrictEqual(ours, theirs)) {
      throw new Error(
        `firstpass finds errors at ${ours.join(', ') || 'no field'}, the hand-written check at ${theirs.join(', ') || 'no field'}: ${JSON.stringify({ create, attach })}`,
      );
    }
    if (ours.length > 0) refused++;
  }
  return refused;
}

/** The paths with errors, each once, sorted. */
function errors({ implementation, prepared }, create, attach) {
  const results = [implementation.create(create, prepared), implementation.attach(attach, prepared)];
  return [...new Set(results.flatMap((result) => implementation.failing(result)))].sort();
}

function textErrors({ implementation, prepared }, create, attach) {
  const results = [implementation.createText(create, prepared), implementation.attachText(attach, prepared)];
  return [...new Set(results.flatMap((result) => implementation.failing(result)))].sort();
}
