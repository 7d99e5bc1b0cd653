// The issues at a field: what is wrong, how bad it is, the repair where there is one, and the rule that says so.

import { element, icon, spoken } from '../dom.js';
import { issueText, sayAs, sayIn, severityWord } from '../page/language.js';
import { rulesAddress } from '../page/router.js';

/**
 * Shows issues in a view. `quiet` is for a field that is being filled in for the first time: the texts are there, without
 * alarm. `actionOf(issue)` gives `{ text, label, run }` for a button, or nothing.
 */
export function showIssues(view, issues, { quiet, packId, actionOf }) {
  const actions = issues.map(actionOf);
  const state = JSON.stringify([
    quiet,
    issues.map((issue) => [issue.rule, issue.severity, issueText(issue)]),
    actions.map((action) => action?.text),
  ]);
  // The same issues stay the same elements, so that a button keeps its focus.
  if (view.shownIssues === state) return false;
  view.shownIssues = state;
  const lines = issues.map((issue, index) => issueLine(issue, { quiet, packId, action: actions[index] }));
  view.issues.replaceChildren(...lines);
  view.issues.hidden = lines.length === 0;
  const isWrong = !quiet && issues.some((issue) => issue.severity === 'error');
  view.markInvalid?.(isWrong);
  view.element.classList.toggle('invalid', isWrong);
  return true;
}

function issueLine(issue, { quiet, packId, action }) {
  const text = element(
    'span',
    { className: 'issue-text', title: issue.code, dir: 'auto' },
    spoken(`${severityWord(issue.severity)}: `),
    issueText(issue),
  );
  const className = `issue ${quiet ? 'quiet-issue' : issue.severity}`;
  const line = element('li', { className }, icon(quiet ? 'info' : issue.severity), text);
  if (action) line.append(actionButton(action));
  if (!quiet && issue.rule !== 'json') line.append(ruleLink(packId, issue.rule));
  return line;
}

/** A link to the rule behind an issue. */
export function ruleLink(packId, rule) {
  const link = element('a', { className: 'rule-link', href: rulesAddress(packId, rule), title: rule });
  sayIn(link, 'rule');
  return sayAs(link, 'aria-label', 'ruleNamed', { rule });
}

export function actionButton({ text, label, run }) {
  return element(
    'button',
    { type: 'button', className: 'fix', onclick: run, 'aria-label': label },
    icon('fix'),
    element('span', { dir: 'auto' }, text),
  );
}

/** Texts of the issues as a screen reader should hear them while the person types. */
export function spokenIssues(issues) {
  return issues.map((issue) => `${severityWord(issue.severity)}: ${issueText(issue)}`).join('. ');
}
