// What stands above the form after it was submitted: every issue with a link to its field, or that nothing was found.

import { element, icon, plural, spoken } from '../dom.js';
import { actionButton } from './issues.js';

/**
 * Fills `box`. `entries` are `{ issue, view }` in the order of the form. The heading takes the focus, so that a screen
 * reader begins to read here.
 */
export function showSummary(box, entries, { provider, fixAll, next }) {
  const errors = entries.filter(({ issue }) => issue.severity === 'error');
  const others = entries.length - errors.length;
  const refused = errors.length > 0;
  const count = refused ? plural(errors.length, 'problem') : 'No problem';
  const heading = element(
    'h2',
    { tabIndex: -1 },
    icon(refused ? 'error' : 'valid'),
    refused ? `${count} to solve before ${provider} accepts this` : `Nothing that ${provider} would refuse`,
  );
  const notes = [];
  if (!refused) notes.push('Every rule of the pack holds for this request.');
  if (others > 0)
    notes.push(`${plural(others, 'remark')} would not be refused, but ${others === 1 ? 'is' : 'are'} worth a look.`);
  const list = element('ul', { className: 'summary-list' }, ...entries.map(line));
  const actions = element('div', { className: 'summary-actions' });
  if (fixAll) actions.append(actionButton(fixAll));
  if (!refused && next)
    actions.append(element('button', { type: 'button', className: 'primary', onclick: next.run }, next.text));
  box.replaceChildren(heading, ...notes.map((note) => element('p', {}, note)), list, actions);
  box.className = `summary ${refused ? 'refused' : 'accepted'}`;
  box.hidden = false;
  actions.hidden = actions.childElementCount === 0;
  list.hidden = entries.length === 0;
}

function line({ issue, view }) {
  const target = view?.focusTarget;
  const label = view?.label || 'The request';
  const where = view?.owner ? `${view.owner}: ${label}` : label;
  const link = element(
    'a',
    { href: target?.id ? `#${target.id}` : '#form' },
    element('strong', {}, where),
    spoken(': '),
    element('span', {}, issue.message),
  );
  link.addEventListener('click', (event) => {
    event.preventDefault();
    target?.focus();
    target?.scrollIntoView({ block: 'center' });
  });
  return element('li', { className: `issue ${issue.severity}` }, icon(issue.severity), link);
}
