// What stands above the form after it was submitted: every issue with a link to its field, or that nothing was found.

import { element, icon, spoken } from '../dom.js';
import { inEnglish, issueText, t } from '../page/language.js';
import { actionButton } from './issues.js';

/**
 * Fills `box`. `entries` are `{ issue, view }` in the order of the form; `next` is `{ title, address }` of what follows
 * this request. The heading takes the focus, so that a screen reader begins to read here.
 */
export function showSummary(box, entries, { provider, fixAll, next }) {
  const errors = entries.filter(({ issue }) => issue.severity === 'error').length;
  const others = entries.length - errors;
  const refused = errors > 0;
  const text = refused ? t('problemsToSolve', { count: errors, provider }) : t('nothingRefused', { provider });
  const heading = element('h2', { tabIndex: -1 }, icon(refused ? 'error' : 'valid'), element('span', {}, text));
  const notes = [];
  if (!refused) notes.push(t('everyRuleHolds'));
  if (others > 0) notes.push(t('remarksWorthALook', { count: others }));
  const list = element('ul', { className: 'summary-list' }, ...entries.map(line));
  const actions = element('div', { className: 'summary-actions' });
  if (fixAll) actions.append(actionButton(fixAll));
  if (!refused && next) actions.append(nextLink(next));
  box.replaceChildren(heading, ...notes.map((note) => element('p', {}, note)), list, actions);
  box.className = `summary ${refused ? 'refused' : 'accepted'}`;
  box.hidden = false;
  actions.hidden = actions.childElementCount === 0;
  list.hidden = entries.length === 0;
}

function nextLink({ title, address }) {
  return element('a', { className: 'primary', href: address }, `${t('continueWith')} `, inEnglish(title));
}

/** The name of a field with the names of the entries that it stands in. */
export function nameOf(view) {
  const label = view?.label || t('theRequest');
  return view?.owner ? `${view.owner}: ${label}` : label;
}

function line({ issue, view }) {
  const target = view?.focusTarget;
  const name = element('strong', { dir: 'auto' }, nameOf(view));
  const text = element('span', { dir: 'auto' }, issueText(issue));
  const link = element('a', { href: `#${target?.id ?? ''}` }, name, spoken(':'), ' ', text);
  link.addEventListener('click', (event) => {
    event.preventDefault();
    target?.focus();
    target?.scrollIntoView({ block: 'center' });
  });
  return element('li', { className: `issue ${issue.severity}` }, icon(issue.severity), link);
}
