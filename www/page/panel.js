// The right side: the verdict, the request as it would be sent, and what the provider would answer.

import { element, icon, plural } from '../dom.js';
import { jsonLines, marksOf } from './json.js';

/** Why a value could not be checked, by code. The package tells a code; what a page says about it is the page's own. */
const UNVERIFIED = {
  'context.missing': 'what decides it was not given',
  'tax_id.no_known_format': "the format of this country's number is not known",
  'subdivision.no_own_codes': 'ISO 3166-2 lists no codes for this country',
  'pattern.unsupported': "the catalogue's pattern is outside the supported subset",
};

const part = (name) => document.getElementById(name);

/** Shows a step's last check. */
export function showPanel(step) {
  const { report, payload, refusal, description } = step;
  const errors = report.issues.filter((issue) => issue.severity === 'error').length;
  const others = report.issues.length - errors;
  const counts = [errors && plural(errors, 'error'), others && plural(others, 'remark')].filter(Boolean);
  const say = (name, words) => {
    part(name).className = `verdict ${report.verdict}`;
    const parts = [element('strong', {}, words), element('span', {}, counts.join(', '))];
    part(name).replaceChildren(icon(errors > 0 ? 'error' : 'valid'), ...parts);
  };
  const { provider } = description;
  say('verdict', errors > 0 ? `${provider} would refuse this` : `Nothing that ${provider} would refuse`);
  say('phone-verdict', errors > 0 ? 'Would be refused' : 'Nothing to refuse');
  const [method, path] = description.request.split(' ');
  // A long path may break after its slashes.
  const steps = path.split(/(?<=\/)/).flatMap((step) => [step, element('wbr')]);
  part('request-line').replaceChildren(element('b', {}, method), ' ', ...steps);
  part('request-json').replaceChildren(...jsonLines(payload, marksOf(report.issues)));
  showAnswer(step, refusal);
  showUnverified(step);
}

function showAnswer({ report, description }, refusal) {
  const status = refusal ? statusOf(report, description) : null;
  part('answer-status').textContent = status ? `HTTP ${status}` : 'No refusal';
  part('answer-status').className = status ? 'status refused' : 'status accepted';
  part('copy-answer').hidden = !refusal;
  part('answer-json').replaceChildren(
    ...(refusal
      ? jsonLines(refusal)
      : [element('span', { className: 'nothing' }, 'Nothing in this request would be refused.')]),
  );
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
  part('unverified-count').textContent = plural(unverified.length, 'value');
  part('unverified-list').replaceChildren(
    ...unverified.map((entry) =>
      element(
        'li',
        {},
        element('strong', {}, step.viewAt(entry.path).label),
        element('span', {}, UNVERIFIED[entry.code] ?? entry.code),
      ),
    ),
  );
}

/** How often the time is taken; the one in the middle counts, because other programs may interrupt a series. */
const SERIES = 5;

/** How long one check of the whole body takes. A browser's clock is too coarse for a single one. */
export function showTime(measure) {
  const series = Array.from({ length: SERIES }, () => meanTime(measure)).sort((one, other) => one - other);
  const microseconds = series[Math.floor(SERIES / 2)];
  const text = microseconds < 10 ? microseconds.toFixed(1) : String(Math.round(microseconds));
  part('time').replaceChildren(element('strong', {}, `${text} µs`), ' per check');
  part('time').title = 'A check of the whole body, repeated for a few milliseconds';
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
  for (const button of document.querySelectorAll('button.copy')) {
    button.addEventListener('click', async () => {
      try {
        await navigator.clipboard.writeText(JSON.stringify(valueOf(button.dataset.of), null, 2));
        announce('Copied');
        button.classList.add('done');
        setTimeout(() => button.classList.remove('done'), 1500);
      } catch {
        announce('The browser does not allow copying');
      }
    });
  }
}
