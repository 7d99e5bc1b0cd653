// The forms: one for each pack that was opened, made when it is first shown and kept as it is when another one is.

import { describe, prepareContext } from '/pkg/index.js';
import { element, uniqueId } from '../dom.js';
import { onboardings, policies, reads } from '../data/context.js';
import { read } from '../form/paths.js';
import { Step } from '../form/step.js';
import { contextPanel, contextWords } from './context-panel.js';
import { inEnglish, onLanguage } from './language.js';
import { previewMark } from './picker.js';
import { formAddress } from './router.js';

const part = (id) => document.getElementById(id);

/**
 * `tools` holds `lists`, `announce`, `announceText`, `updated(step, isShown)`, called after each check, and
 * `counted(step)`, called when other issues are shown. The result has
 * `show(packId)`, `stepOf(packId)`, `onboardingOf(packId)`, `contextFor(packId)`, and `setContext(packId, context)`, to be
 * followed by `showContext()`.
 */
export function makeFormPage({ lists, announce, announceText, updated, counted }) {
  const steps = new Map();
  const panels = new Map();
  const prepared = new Map();
  const title = inEnglish('');
  const preview = previewMark();
  part('form-title').append(title, ' ', preview);
  let current = null;

  /** What belongs together with a pack. A pack that nobody has placed stands for itself. */
  const placed = new Map(onboardings.flatMap((onboarding) => onboarding.packs.map((id) => [id, onboarding])));
  function onboardingOf(packId) {
    if (!placed.has(packId)) placed.set(packId, { packs: [packId], context: {} });
    return placed.get(packId);
  }

  const keysOf = (packId) => reads[packId] ?? [];

  function panelOf(packId) {
    const onboarding = onboardingOf(packId);
    if (!panels.has(onboarding)) {
      const titleOf = (id) => describe(id).title;
      panels.set(onboarding, contextPanel(onboarding, { keysOf, titleOf, changed: contextChanged }));
      part('context-fields').append(panels.get(onboarding).element);
    }
    return panels.get(onboarding);
  }

  /** What a request takes from the bodies of those before it. */
  function handedOn(packId) {
    const { handedOn: links = {} } = onboardingOf(packId);
    const wanted = Object.entries(links).filter(([key]) => keysOf(packId).includes(key));
    const given = wanted.map(([key, [from, path]]) => [key, read(stepOf(from).payload, path)]);
    return Object.fromEntries(given.filter(([, value]) => value));
  }

  /** What the back end knows when it sends a request. */
  function knownFor(packId) {
    return { ...panelOf(packId).read(), ...handedOn(packId), policy: policies[packId] ?? {} };
  }

  /** The context of a step, uploaded again only after it has changed. */
  function contextOf(step) {
    const all = knownFor(step.packId);
    const key = JSON.stringify(all);
    if (prepared.get(step)?.key !== key) prepared.set(step, { key, context: prepareContext(all) });
    return prepared.get(step).context;
  }

  function contextChanged() {
    for (const packId of onboardingOf(current).packs) steps.get(packId)?.refresh();
    showContext();
  }

  function showContext() {
    const context = panelOf(current).read();
    panelOf(current).show(current, handedOn(current));
    lists.setUploads(context.uploaded_uris ?? []);
    part('context-words').textContent = contextWords(context, keysOf(current));
  }

  function stepOf(packId) {
    if (!steps.has(packId)) steps.set(packId, makeStep(packId));
    return steps.get(packId);
  }

  function makeStep(packId) {
    const form = element('form', { noValidate: true, id: uniqueId('form'), hidden: true });
    form.dataset.pack = packId;
    form.setAttribute('aria-labelledby', 'form-title');
    part('forms').append(form);
    const { explain } = lists;
    const tools = { lists, announce, announceText, explain, context: contextOf, updated: stepUpdated, counted };
    const step = new Step(describe(packId), form, tools);
    step.next = nextOf(packId);
    step.load({});
    return step;
  }

  /** The request after this one. */
  function nextOf(packId) {
    const { packs } = onboardingOf(packId);
    const next = packs[packs.indexOf(packId) + 1];
    return next && { title: describe(next).title, address: formAddress(next) };
  }

  function stepUpdated(step) {
    // Another request may depend on this one through its context.
    const { packs, handedOn: links = {} } = onboardingOf(step.packId);
    const gives = Object.values(links).some(([from]) => from === step.packId);
    for (const packId of packs) if (gives && packId !== step.packId) steps.get(packId)?.refresh();
    updated(step, step.packId === current);
  }

  function show(packId) {
    current = packId;
    const step = stepOf(packId);
    for (const { form, packId: id } of steps.values()) form.hidden = id !== packId;
    for (const panel of panels.values()) panel.element.hidden = panel !== panelOf(packId);
    title.textContent = step.description.title;
    preview.hidden = step.description.status !== 'preview';
    showContext();
    updated(step, true);
  }

  /** Sets what the back end knows; what is not given is as at the beginning. */
  function setContext(packId, { flags, ...context } = {}) {
    const { context: first } = onboardingOf(packId);
    panelOf(packId).write({ ...first, ...context, flags: { ...first.flags, ...flags } });
  }

  onLanguage(() => {
    for (const step of steps.values()) step.refresh();
    if (current) showContext();
  });

  return { show, stepOf, onboardingOf, setContext, showContext, contextFor: knownFor };
}
