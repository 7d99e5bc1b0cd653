// The page: for each request of a provider a form and what firstpass says about it, its rules, and bodies of an earlier
// version. The address tells which of them is shown.

import { describe, packs, ready, runtime } from '/pkg/index.js';
import { names } from './data/context.js';
import { announce, announceText } from './page/announce.js';
import { bodiesOf, exampleFor, examplesFor, mistakesFor } from './page/fillers.js';
import { makeFormPage } from './page/form-page.js';
import { LANGUAGES, firstLanguage, inEnglish, keepLanguage, onLanguage, t, useLanguage } from './page/language.js';
import { makeLists } from './page/lists.js';
import { makeMenu } from './page/menu.js';
import { makeMigratePage } from './page/migrate-page.js';
import { enableCopying, showPanel, showTime } from './page/panel.js';
import { makePicker, makeSteps } from './page/picker.js';
import { followAddress, formAddress, rulesAddress } from './page/router.js';
import { makeRulesPage } from './page/rules-page.js';
import { element } from './dom.js';

const part = (id) => document.getElementById(id);
const FIRST = '#/fin/v2/individual';

await ready();
const descriptions = packs().map(({ id }) => describe(id));
const lists = makeLists(names);
onLanguage(lists.setLanguage);
const picker = makePicker(part('picker'), descriptions);
const stepLinks = makeSteps(part('steps'), descriptions);
const forms = makeFormPage({ lists, announce, announceText, updated, counted });
const rules = makeRulesPage();
const migration = makeMigratePage({ announce, contextFor: forms.contextFor, open: openBody });
let pack = null;
let timing = 0;

/** Says at the step how its form stands. */
function counted(step) {
  stepLinks.count(step.packId, step.alarms, step.report.verdict === 'valid');
}

function updated(step, isShown) {
  if (!isShown) return;
  showPanel(step);
  clearTimeout(timing);
  timing = setTimeout(() => showTime(step.measure), 150);
}

const VIEWS = { form: 'form-view', rules: 'rules-view', migrate: 'migrate-view' };

function show(route, isFirst) {
  for (const [view, id] of Object.entries(VIEWS)) part(id).hidden = view !== route.view;
  document.documentElement.dataset.view = route.view;
  if (route.view === 'migrate') migration.show(route.pack);
  else showPack(route);
  markPlace(route);
  if (isFirst) return;
  if (!route.rule) {
    scrollTo({ top: 0, behavior: 'instant' });
    keepFocus();
  }
  announceText(document.title);
}

/** A link that is gone with its page leaves the focus to what came in its place. */
function keepFocus() {
  const active = document.activeElement;
  if (active === document.body || active.closest('[hidden]')) part('main').focus({ preventScroll: true });
}

function showPack(route) {
  const isNew = pack !== route.pack;
  pack = route.pack;
  const onboarding = forms.onboardingOf(pack);
  picker.show(pack);
  stepLinks.show(onboarding, pack);
  if (route.view === 'rules') return rules.show(describe(pack), route.rule);
  forms.show(pack);
  for (const id of onboarding.packs) updateCount(id);
  if (isNew) fillMenus();
}

/** How the other forms of an onboarding stand, as far as they were opened. */
function updateCount(id) {
  if (id !== pack && !part('forms').querySelector(`form[data-pack="${id}"]`)) return;
  counted(forms.stepOf(id));
}

/** Says in the header, the title and the links where the person is. */
function markPlace({ view }) {
  const shown = pack ?? FIRST.slice(2);
  part('to-form').href = formAddress(shown);
  part('to-rules').href = rulesAddress(shown);
  for (const [name, id] of [['form', 'to-form'], ['rules', 'to-rules'], ['migrate', 'to-migrate']]) {
    if (name === view) part(id).setAttribute('aria-current', 'page');
    else part(id).removeAttribute('aria-current');
  }
  const { title, provider, version, id, revision } = descriptions.find((one) => one.id === shown);
  part('pack').textContent = id;
  part('revision').textContent = revision;
  const place = view === 'migrate' ? t('migration') : `${title}, ${provider} ${version}`;
  document.title = `${view === 'rules' ? `${t('rules')}: ` : ''}${place} · firstpass`;
}

const examplesMenu = makeMenu(part('examples'), load);
const mistakesMenu = makeMenu(part('mistakes'), loadMistake);

function fillMenus() {
  const { packs: together } = forms.onboardingOf(pack);
  const empty = { word: 'example.empty', noteWord: 'example.emptyNote', pack, bodies: {} };
  examplesMenu.fill([...examplesFor(pack, together), empty]);
  mistakesMenu.fill(mistakesFor(pack, together, forms.contextFor(pack)));
}

/** Fills all forms of an onboarding and the context, and shows one of the forms. */
function load({ bodies, context, ...item }) {
  forms.setContext(item.pack, context);
  for (const id of forms.onboardingOf(item.pack).packs) forms.stepOf(id).load(bodies[id] ?? {});
  forms.showContext();
  goTo(item.pack);
  announce('loaded', { title: item.title ?? t(item.word, item.values) });
}

/** Makes a mistake in an example and goes to the field where it shows. */
function loadMistake({ at, ...mistake }) {
  const { packs: together } = forms.onboardingOf(mistake.pack);
  load({ ...mistake, bodies: bodiesOf(mistake, together) });
  forms.stepOf(mistake.pack).showAt(at);
}

/** Opens a body in the form of its pack. */
function openBody(id, body) {
  const step = forms.stepOf(id);
  step.load(body);
  step.submitted = true;
  step.refresh();
  goTo(id);
}

/** Shows a form at once; the address follows. */
function goTo(id) {
  if (pack === id && document.documentElement.dataset.view === 'form') return;
  history.pushState(null, '', formAddress(id));
  show({ view: 'form', pack: id }, false);
}

function makeLanguageChoice() {
  const select = part('language');
  select.append(...LANGUAGES.map(([tag, name]) => element('option', { value: tag, lang: tag }, name)));
  select.value = document.documentElement.lang;
  select.addEventListener('change', async () => {
    await useLanguage(select.value);
    keepLanguage(select.value);
    markPlace({ view: document.documentElement.dataset.view });
    announce('languageIs', { name: select.selectedOptions[0].textContent });
  });
}

await useLanguage(firstLanguage());
makeLanguageChoice();
followAddress({ isPack: (id) => descriptions.some((one) => one.id === id), fallback: FIRST, show });
part('fill').addEventListener('click', () => load(exampleFor(pack, forms.onboardingOf(pack).packs)));
part('clear').addEventListener('click', () => load({ word: 'example.empty', pack, bodies: {} }));
enableCopying(announce, (pane) => (pane === 'request' ? forms.stepOf(pack).payload : forms.stepOf(pack).refusal));
part('runtime').append(inEnglish(runtime() === 'wasm' ? 'WebAssembly' : 'JavaScript'));
document.documentElement.dataset.ready = '';
