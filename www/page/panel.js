// The right side: the verdict, the request as it would be sent, and what the provider would answer.

import { element, icon } from '../dom.js';
import { nameOf } from '../form/summary.js';
import { jsonLines, marksOf } from './json.js';
import { issueText, say, t } from './language.js';

const part = (name) => document.getElementById(name);

/** Shows a step's last check. */
export function showPanel(step) {
  const { report, payload, refusal, description } = step;
  showVerdict(report, description.provider);
  showRequest(part('request-line'), description.request);
  part('request-json').replaceChildren(...jsonLines(payload, marksOf(report.issues)));
  showAnswer(step, refusal);
  showUnverified(step);
}

/** How many issues there are, in a few words. */
export function countsOf(report) {
  const errors = report.issues.filter((issue) => issue.severity === 'error').length;
  const others = report.issues.length - errors;
  const counts = [errors && t('errors', { count: errors }), others && t('remarks', { count: others })];
  return counts.filter(Boolean).join(', ');
}

function showVerdict(report, provider) {
  const isValid = report.verdict === 'valid';
  const say = (name, words) => {
    part(name).className = `verdict ${report.verdict}`;
    const parts = [element('strong', {}, words), element('span', {}, countsOf(report))];
    part(name).replaceChildren(icon(isValid ? 'valid' : 'error'), ...parts);
  };
  say('verdict', isValid ? t('nothingRefused', { provider }) : t('wouldRefuse', { provider }));
  say('phone-verdict', isValid ? t('nothingRefusedShort') : t('wouldBeRefused'));
}

/** Method and path of a request. A long path may break after its slashes. */
export function showRequest(line, request) {
  const [method, path] = request.split(' ');
  const steps = path.split(/(?<=\/)/).flatMap((step) => [step, element('wbr')]);
  line.replaceChildren(element('b', {}, method), ' ', ...steps);
}

function showAnswer({ report, description }, refusal) {
  const status = refusal ? statusOf(report, description) : null;
  part('answer-status').textContent = status ? `HTTP ${status}` : t('noRefusal');
  part('answer-status').className = status ? 'status refused' : 'status accepted';
  part('copy-answer').hidden = !refusal;
  const nothing = () => say('nothingInThisRequest', {}, { className: 'nothing', dir: 'auto' });
  part('answer-json').replaceChildren(...(refusal ? jsonLines(refusal) : [nothing()]));
}

/** The status of the provider's answer: that of the first rule with an answer of its own, else the usual one. */
function statusOf(report, description) {
  const own = new Map(description.rules.filter((rule) => rule.status).map((rule) => [rule.id, rule.status]));
  const decides = report.issues.find((issue) => issue.severity === 'error' && own.has(issue.rule));
  return decides ? own.get(decides.rule) : description.refusal.status;
}

function showUnverified(step) {
  const { unverified } = step.report;
  part('unverified').hidden = unverified.length === 0;
  part('unverified-count').textContent = t('couldNotBeChecked', { count: unverified.length });
  part('unverified-list').replaceChildren(...unverified.map((entry) => unverifiedLine(step, entry)));
}

function unverifiedLine(step, entry) {
  const name = element('strong', { dir: 'auto' }, nameOf(step.viewAt(entry.path)));
  return element('li', {}, name, ' ', element('span', { dir: 'auto' }, issueText(entry)));
}

/** How often the time is taken; the one in the middle counts, because other programs may interrupt a series. */
const SERIES = 5;

/** How long one check of the whole body takes. A browser's clock is too coarse for a single one. */
export function showTime(measure) {
  const series = Array.from({ length: SERIES }, () => meanTime(measure)).sort((one, other) => one - other);
  const microseconds = series[Math.floor(SERIES / 2)];
  const time = microseconds < 10 ? microseconds.toFixed(1) : String(Math.round(microseconds));
  part('time').replaceChildren(element('strong', { dir: 'ltr' }, `${time} µs`), ' ', say('perCheck'));
}

/** The mean time of a check in microseconds, over a millisecond. */
function meanTime(measure) {
  const started = performance.now();
  let count = 0;
  let passed = 0;
  while (passed < 1) {
    for (let run = 0; run < 20; run += 1) measure();
    count += 20;
    passed = performance.now() - started;
  }
  return (passed * 1000) / count;
}

/** The buttons that copy what a pane shows. `valueOf(name)` gives the value behind it. */
export function enableCopying(announce, valueOf) {
  for (const button of document.querySelectorAll('#form-view button.copy')) {
    button.addEventListener('click', () => copy(button, valueOf(button.dataset.of), announce));
  }
}

/** Copies a value as JSON and says so. */
export async function copy(button, value, announce) {
  try {
    await navigator.clipboard.writeText(JSON.stringify(value, null, 2));
    announce('copied');
    button.classList.add('done');
    setTimeout(() => button.classList.remove('done'), 1500);
  } catch {
    announce('copyingNotAllowed');
  }
}
