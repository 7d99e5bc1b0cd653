// The issues at a field: what is wrong, how bad it is, and the repair where there is one.

import { element, icon, spoken } from '../dom.js';

const SPOKEN = { error: 'Error: ', warning: 'Warning: ', info: 'Note: ' };

/**
 * Shows issues in a view. `quiet` is for a field that is being filled in for the first time: the texts are there, without
 * alarm. `actionOf(issue)` gives `{ text, label, run }` for a button, or nothing.
 */
export function showIssues(view, issues, quiet, actionOf) {
  const actions = issues.map(actionOf);
  const state = JSON.stringify([
    quiet,
    issues.map(({ rule, code, severity, message }) => [rule, code, severity, message]),
    actions.map((action) => action?.text),
  ]);
  // The same issues stay the same elements, so that a button keeps its focus.
  if (view.shownIssues === state) return false;
  view.shownIssues = state;
  const lines = issues.map((issue, index) => issueLine(issue, quiet, actions[index]));
  view.issues.replaceChildren(...lines);
  view.issues.hidden = lines.length === 0;
  const isWrong = !quiet && issues.some((issue) => issue.severity === 'error');
  view.markInvalid?.(isWrong);
  view.element.classList.toggle('invalid', isWrong);
  return true;
}

function issueLine(issue, quiet, action) {
  const severity = quiet ? 'info' : issue.severity;
  const text = element(
    'span',
    { className: 'issue-text', title: issue.code },
    spoken(SPOKEN[issue.severity]),
    issue.message,
  );
  const line = element('li', { className: `issue ${quiet ? 'quiet-issue' : issue.severity}` }, icon(severity), text);
  if (action) line.append(actionButton(action));
  return line;
}

export function actionButton({ text, label, run }) {
  return element(
    'button',
    { type: 'button', className: 'fix', onclick: run, 'aria-label': label },
    icon('fix'),
    element('span', {}, text),
  );
}

/** Texts of the issues as a screen reader should hear them while the person types. */
export function spokenIssues(issues) {
  return issues.map((issue) => SPOKEN[issue.severity] + issue.message).join('. ');
}
