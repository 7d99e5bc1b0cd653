// A body of an earlier version becomes one of the next: what it is then, what was guessed on the way, what is missing.

import * as firstpass from '/pkg/index.js';
import { migrations } from '../data/migrations.js';
import { element, icon, spoken } from '../dom.js';
import { ruleLink } from '../form/issues.js';
import { general } from '../form/paths.js';
import { jsonLines, marksOf } from './json.js';
import { inEnglish, issueText, onLanguage, say, severityWord, t } from './language.js';
import { copy, countsOf } from './panel.js';
import { migrateAddress } from './router.js';
import { codeOf } from './rules-cells.js';

const part = (id) => document.getElementById(id);

/** What was migrated in the time between two key presses would be thrown away. */
const PAUSE = 150;

/**
 * `contextFor(packId)` gives the context of the check, `open(packId, body)` shows a body in its form. The result has
 * `show(packId)`, where the pack is that of the earlier version.
 */
export function makeMigratePage({ announce, contextFor, open }) {
  let chosen = migrations[0];
  let result = null;
  let waiting = 0;

  const links = migrations.map((migration) => {
    const { title, version } = firstpass.describe(migration.from);
    const next = firstpass.describe(migration.to).version;
    const text = inEnglish(`${title}: ${version} → ${next}`);
    return [migration, element('a', { href: migrateAddress(migration.from) }, text)];
  });
  part('migrations').append(...links.map(([, link]) => element('li', {}, link)));

  function show(packId) {
    const wanted = migrations.find(({ from }) => from === packId) ?? migrations[0];
    if (wanted !== chosen) part('old-body').value = '';
    chosen = wanted;
    for (const [migration, link] of links) {
      if (migration === chosen) link.setAttribute('aria-current', 'page');
      else link.removeAttribute('aria-current');
    }
    migrate();
  }

  function migrate() {
    clearTimeout(waiting);
    const text = part('old-body').value;
    const read = text.trim() === '' ? null : parse(chosen.from, text);
    showFault(read?.fault);
    result = read?.body === undefined ? null : migrated(chosen, read.body, contextFor(chosen.to));
    showResult(result, chosen);
  }

  part('old-body').addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(migrate, PAUSE);
  });
  part('old-example').addEventListener('click', () => {
    part('old-body').value = JSON.stringify(chosen.example, null, 2);
    migrate();
    announce('loaded', { title: firstpass.describe(chosen.from).title });
  });
  part('copy-new').addEventListener('click', () => copy(part('copy-new'), result.body, announce));
  part('open-new').addEventListener('click', () => open(chosen.to, result.body));
  onLanguage(() => !part('migrate-view').hidden && migrate());
  return { show };
}

/** The body in a text, or the issue that says why it cannot be read. */
function parse(packId, text) {
  const { issues } = firstpass.checkText(packId, text);
  const fault = issues.find(({ rule, severity }) => rule === 'json' && severity === 'error');
  if (fault) return { fault };
  return { body: JSON.parse(text) };
}

function migrated({ from, to }, body, context) {
  return firstpass.migrate(from, to, body, context);
}

function showFault(fault) {
  const box = part('old-fault');
  box.hidden = !fault;
  part('old-body').setAttribute('aria-invalid', String(Boolean(fault)));
  if (!fault) return;
  const { line, column } = fault;
  const place = line === undefined ? '' : ` (${t('lineAndColumn', { line, column })})`;
  box.replaceChildren(icon('error'), element('span', { dir: 'auto' }, `${issueText(fault)}${place}`));
}

function showResult(result, { to }) {
  part('new-empty').hidden = result !== null;
  part('new-result').hidden = result === null;
  if (!result) return;
  const { body, path, notes, report } = result;
  const fields = new Map(firstpass.describe(to).fields.map((field) => [field.path, field]));
  const lineOf = (entry) => issueItem(entry, fields.get(general(entry.path)), to);
  part('new-json').replaceChildren(...jsonLines(body, marksOf([...notes, ...report.issues])));
  showPath(path);
  showEntries('notes', notes.map(lineOf));
  showEntries('missing', report.issues.map(lineOf));
  showVerdict(report, firstpass.describe(to));
}

/** What belongs into the address of the request now. */
function showPath(path) {
  const entries = Object.entries(path);
  part('new-path').hidden = entries.length === 0;
  const line = ([name, value]) => element('li', {}, codeOf(name), ' = ', codeOf(String(value)));
  part('new-path-list').replaceChildren(...entries.map(line));
}

function showEntries(name, lines) {
  part(`${name}-part`).hidden = lines.length === 0;
  part(`${name}-list`).replaceChildren(...lines);
}

function showVerdict(report, { provider, version }) {
  const isValid = report.verdict === 'valid';
  const text = isValid ? t('nothingRefused', { provider }) : t('stillMissing', { provider, version });
  const parts = [element('strong', {}, text), element('span', {}, countsOf(report))];
  part('new-verdict').className = `verdict ${report.verdict}`;
  part('new-verdict').replaceChildren(icon(isValid ? 'valid' : 'error'), ...parts);
}

function issueItem(entry, field, packId) {
  const name = field?.label ? [element('strong', {}, inEnglish(field.label)), ' '] : [];
  const place = entry.path ? codeOf(entry.path) : say('theRequest');
  const head = element('p', { className: 'entry-head' }, ...name, place);
  const text = element('p', { dir: 'auto' }, spoken(`${severityWord(entry.severity)}: `), issueText(entry));
  const isRule = entry.from === undefined && entry.rule !== 'json';
  const words = element('div', {}, head, text, isRule ? ruleLink(packId, entry.rule) : null);
  return element('li', { className: `issue ${entry.severity}` }, icon(entry.severity), words);
}
