// The rules of a pack with their sources: the fields as the provider's table, each with the rules that its line stands
// for, then the rules that are sentences. Everything can be searched, and every rule has an address.

import { sources } from '../data/sources.js';
import { element } from '../dom.js';
import { codeOf, cell, formOf, neededOf, sourceOf } from './rules-cells.js';
import { inEnglish, onLanguage, say, sayIn, severityWord, t } from './language.js';
import { showRequest } from './panel.js';
import { previewMark } from './picker.js';
import { rulesAddress } from './router.js';
import { kindOf, ruleText } from './rule-texts.js';

const part = (id) => document.getElementById(id);

/** Shows the rules of one pack after another. The result has `show(description, ruleId)`. */
export function makeRulesPage() {
  let shown = null;
  let entries = [];

  function show(description, rule) {
    const isNew = shown?.id !== description.id;
    if (isNew) {
      shown = description;
      part('rules-search').value = '';
      build();
    }
    if (rule) goTo(rule);
  }

  function build() {
    const fields = new Map(shown.fields.map((field) => [field.path, field]));
    const inLines = new Map(shown.fields.map((field) => [field, []]));
    const sentences = [];
    for (const rule of shown.rules) {
      const field = fields.get(rule.path);
      if (kindOf(rule, field)) inLines.get(field).push(rule);
      else sentences.push([rule, field]);
    }
    showHead(shown);
    const lines = [...inLines].map(([field, rules]) => fieldEntry(shown.id, field, rules));
    const others = sentences.map(([rule, field]) => sentenceEntry(shown.id, rule, field));
    part('fields-table').replaceChildren(tableHead(), ...lines.map((entry) => entry.element));
    part('sentences').replaceChildren(...others.map((entry) => entry.element));
    entries = [...lines, ...others];
    showSources(shown);
    search();
  }

  function search() {
    const wanted = part('rules-search').value.trim().toLowerCase();
    let found = 0;
    for (const entry of entries) {
      const matches = entry.text.includes(wanted);
      entry.element.hidden = !matches;
      if (matches) found += 1;
    }
    part('fields-part').hidden = entries.every((entry) => entry.element.hidden || !entry.isField);
    part('sentences-part').hidden = entries.every((entry) => entry.element.hidden || entry.isField);
    part('rules-count').textContent = t('foundOf', { count: found, total: entries.length });
  }

  function goTo(rule) {
    const entry = entries.find(({ rules }) => rules.includes(rule));
    if (!entry) return;
    if (entry.element.hidden) {
      part('rules-search').value = '';
      search();
    }
    for (const marked of document.querySelectorAll('#rules-view .target')) marked.classList.remove('target');
    const target = entry.open(rule);
    target.classList.add('target');
    target.focus({ preventScroll: true });
    target.scrollIntoView({ block: 'center' });
  }

  part('rules-search').addEventListener('input', search);
  onLanguage(() => shown && build());
  return { show };
}

function showHead({ title, request, refusal, status }) {
  part('rules-title').replaceChildren(inEnglish(title), ...(status === 'preview' ? [' ', previewMark()] : []));
  showRequest(part('rules-request'), request);
  sayIn(part('rules-refusal'), 'refusalStatus', refusal);
}

/** The documents behind the sources that a pack cites. */
function showSources({ fields, rules, refusal }) {
  const cited = new Set([...fields, ...rules, refusal].flatMap(({ source }) => source?.match(/[\w-]+/g) ?? []));
  const known = Object.entries(sources).filter(([key]) => cited.has(key));
  part('sources').replaceChildren(...known.flatMap(([key, source]) => sourceLines(key, source)));
  part('sources-part').hidden = known.length === 0;
}

function sourceLines(key, { name, url, place }) {
  const words = inEnglish(name);
  const title = url ? element('a', { href: url, rel: 'noreferrer' }, words) : words;
  const note = place ? [' ', inEnglish(`(${place})`, { className: 'column-note' })] : [];
  return [element('dt', {}, codeOf(key)), element('dd', {}, title, ...note)];
}

/** What a search looks at. */
function searched(...texts) {
  return texts.filter(Boolean).join('\n').toLowerCase();
}

function tableHead() {
  const head = (word) => sayIn(element('th', { scope: 'col', role: 'columnheader' }), word);
  const words = ['field', 'form', 'required', 'sourceAndReading'];
  return element('thead', { role: 'rowgroup' }, element('tr', { role: 'row' }, ...words.map(head)));
}

/** A row of the provider's table. The rules behind it are written when somebody opens them. */
function fieldEntry(packId, field, rules) {
  const list = element('ul', { className: 'rule-list' });
  const count = say('rulesOfLine', { count: rules.length });
  const details = element('details', {}, element('summary', {}, count), list);
  const fill = () => {
    if (list.childElementCount === 0) list.append(...rules.map((rule) => ruleLine(packId, rule, field)));
  };
  details.addEventListener('toggle', fill);
  details.hidden = rules.length === 0;
  const name = element('strong', {}, inEnglish(field.label || field.path));
  const help = field.help ? element('p', { className: 'help' }, inEnglish(field.help)) : null;
  const body = element(
    'tbody',
    { className: 'field-row', role: 'rowgroup' },
    element(
      'tr',
      { role: 'row' },
      cell('field', name, codeOf(field.path), help, details),
      cell('form', ...formOf(field)),
      cell('required', ...neededOf(field)),
      cell('sourceAndReading', ...sourceOf(field)),
    ),
  );
  const texts = rules.flatMap((rule) => [rule.id, rule.message]);
  return {
    element: body,
    isField: true,
    rules: rules.map((rule) => rule.id),
    text: searched(field.path, field.label, field.help, field.source, field.reading, field.check, ...texts),
    open(rule) {
      details.open = true;
      fill();
      return part(`rule-${rule}`);
    },
  };
}

function ruleLine(packId, rule, field) {
  const words = wordsOf('span', rule, ruleText(rule, field));
  return element('li', { id: `rule-${rule.id}`, tabIndex: -1 }, ruleName(packId, rule), severityMark(rule), words);
}

/** What a rule asks. The provider's own words are English. */
function wordsOf(name, rule, text) {
  const words = element(name, { className: 'rule-text', dir: 'auto' }, text);
  if (rule.message) words.lang = 'en';
  return words;
}

/** The id of a rule, as a link to its own address. */
function ruleName(packId, rule) {
  return element('a', { href: rulesAddress(packId, rule.id), className: 'rule-name' }, codeOf(rule.id));
}

function severityMark({ severity }) {
  return element('span', { className: `severity ${severity}` }, severityWord(severity));
}

/** What a rule asks, and when. */
function sentenceOf({ asks, when }) {
  const sentence = when ? `${asks}, when ${when}.` : `${asks}.`;
  return sentence[0].toUpperCase() + sentence.slice(1);
}

/** A rule that is a sentence of its own. */
function sentenceEntry(packId, rule, field) {
  const paragraph = (className, ...content) => element('p', { className }, ...content);
  const where = rule.path ? [codeOf(rule.path)] : [say('theRequest')];
  if (field?.label) where.unshift(inEnglish(field.label), ' ');
  const text = ruleText(rule, field);
  const parts = [
    paragraph('rule-head', ruleName(packId, rule), severityMark(rule)),
    paragraph('rule-where', ...where),
    text && wordsOf('p', rule, text),
    rule.asks && paragraph('rule-asks', inEnglish(sentenceOf(rule))),
    rule.status && paragraph('help', say('answersWith', { status: rule.status })),
    paragraph('rule-source', ...sourceOf(rule)),
  ];
  const line = element('li', { id: `rule-${rule.id}`, tabIndex: -1, className: 'sentence' }, ...parts.filter(Boolean));
  return {
    element: line,
    isField: false,
    rules: [rule.id],
    text: searched(rule.id, rule.path, field?.label, rule.asks, rule.when, rule.message, rule.source, rule.reading),
    open: () => line,
  };
}
