// The page: two requests of one onboarding, each with its form, and what firstpass says about them.

import { describe, prepareContext, ready, runtime } from '/pkg/index.js';
import { context as initial, fromCreate, names, policies, statuses } from './data/context.js';
import { examples } from './data/examples.js';
import { mistakes } from './data/mistakes.js';
import { read, write } from './form/paths.js';
import { Step } from './form/step.js';
import { announce } from './page/announce.js';
import { contextPanel, contextWords } from './page/context-panel.js';
import { makeLists } from './page/lists.js';
import { fillMenu } from './page/menu.js';
import { enableCopying, showPanel, showTime } from './page/panel.js';
import { makeTabs } from './page/tabs.js';

const part = (id) => document.getElementById(id);
const PACKS = { create: 'fin/v2/individual', attach: 'fin/v2/attach' };

await ready();
const lists = makeLists({ names });
const panel = contextPanel(part('context-fields'), { statuses, initial, changed: contextChanged });
const prepared = new Map();
const steps = {};
const tools = {
  lists,
  announce,
  explain: lists.explain,
  context: contextOf,
  updated,
  counted: (step) => tabs.count(step),
};
let current = 'create';
let timing = 0;

/** The context of a step, uploaded again only after it has changed. */
function contextOf(step) {
  const all = panel.read();
  if (step.name === 'attach') {
    for (const [key, path] of Object.entries(fromCreate)) {
      const value = read(steps.create.payload, path);
      if (value) all[key] = value;
    }
  }
  all.policy = policies[step.packId] ?? {};
  const key = JSON.stringify(all);
  if (prepared.get(step)?.key !== key) prepared.set(step, { key, context: prepareContext(all) });
  return prepared.get(step).context;
}

function contextChanged() {
  showContext();
  for (const step of Object.values(steps)) step.refresh();
}

function showContext() {
  const now = panel.read();
  lists.setUploads(now.uploaded_uris);
  part('context-words').textContent = contextWords(now);
}

function updated(step) {
  // The second request depends on the first one through its context.
  if (step.name === 'create') steps.attach?.refresh();
  if (step !== steps[current]) return;
  showPanel(step);
  clearTimeout(timing);
  timing = setTimeout(() => showTime(step.measure), 150);
}

const tabs = makeTabs((name) => {
  current = name;
  const { description } = steps[name];
  part('pack').textContent = description.id;
  part('revision').textContent = description.revision;
  showPanel(steps[name]);
  showTime(steps[name].measure);
});

for (const [name, id] of Object.entries(PACKS)) {
  const step = new Step(name, describe(id), part(`${name}-form`), tools);
  step.load({});
  steps[name] = step;
}
steps.create.next = {
  text: 'Continue with the documents',
  run() {
    tabs.show('attach');
    part('attach-tab').focus();
  },
};

/** Fills both forms and the context, and shows one of them. */
function load({ title, step, context = {}, create = {}, attach = {} }) {
  panel.write({ ...initial, ...context, flags: { ...initial.flags, ...context.flags } });
  showContext();
  steps.create.load(create);
  steps.attach.load(attach);
  tabs.show(step);
  announce(`Loaded: ${title}`);
}

/** Makes a documented mistake in the guide's example and goes to the field where it shows. */
function loadMistake({ set = {}, at, ...mistake }) {
  const bodies = structuredClone({ create: examples[0].create, attach: examples[0].attach });
  for (const [path, value] of Object.entries(set)) write(bodies[mistake.step], path, value);
  load({ ...mistake, ...bodies });
  const step = steps[mistake.step];
  step.submitted = true;
  step.refresh();
  const { focusTarget } = step.viewAt(at);
  focusTarget.focus();
  focusTarget.scrollIntoView({ block: 'center' });
}

fillMenu(part('examples'), examples, load);
fillMenu(part('mistakes'), mistakes, loadMistake);
enableCopying(announce, (pane) => (pane === 'request' ? steps[current].payload : steps[current].refusal));
part('runtime').textContent = runtime() === 'wasm' ? 'WebAssembly' : 'JavaScript';
showContext();
tabs.show('create');
document.documentElement.dataset.ready = '';
