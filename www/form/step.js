// One request of an onboarding: its form, what the person has touched, and the report on its body at every key press.

import { applyFixes, check, toProviderError, visible } from '/pkg/index.js';
import { element, uniqueId } from '../dom.js';
import { say, sayAs, t } from '../page/language.js';
import { applies, isRequired } from './conditions.js';
import { draftOf } from './draft.js';
import { showIssues, spokenIssues } from './issues.js';
import { issueList } from './parts.js';
import { read } from './paths.js';
import { showSummary } from './summary.js';
import { treeOf } from './tree.js';
import { bodyView, viewMaker, walk } from './views.js';

/** Codes that stand at the request because they look at several of its fields. */
const OF_SEVERAL_FIELDS = /^(choice|group|items|sum)\./;

/** The place of issues that stand at the request itself and not at a field. */
function aboutView() {
  const issues = issueList();
  const box = element('section', { className: 'about', tabIndex: -1, id: uniqueId('about') });
  sayAs(box, 'aria-label', 'aboutTheRequest');
  box.append(element('h3', {}, say('aboutTheRequest')), issues);
  return { element: box, issues, label: '', focusTarget: box, children: [] };
}

export class Step {
  /**
   * `tools` holds `lists`, `announce(word, values)`, `announceText(text, pause)`, `explain(check, value)`,
   * `context(step)` with the context of the check, `updated(step)`, called after each check, and `counted(step)`, called
   * when other issues are shown.
   */
  constructor(description, form, tools) {
    this.description = description;
    this.packId = description.id;
    this.form = form;
    this.tools = tools;
    this.submitted = false;
    this.next = null;
    this.summary = sayAs(element('section', { className: 'summary', hidden: true }), 'aria-label', 'resultOfTheCheck');
    this.about = aboutView();
    const declared = description.fields.map(({ path }) => path);
    const changed = (name) => this.#changed(name);
    this.body = bodyView(treeOf(description), viewMaker({ ...tools, declared, changed }));
    const submit = element('button', { type: 'submit', className: 'primary' }, say('checkTheRequest'));
    const note = say('nothingLeaves', {}, { className: 'note' });
    const last = element('div', { className: 'submit' }, submit, note);
    form.append(this.summary, this.about.element, this.body.element, last);
    form.addEventListener('input', (event) => this.#typed(event.target));
    // A choice is made at once; a text is complete when its field is left.
    form.addEventListener('change', (event) => this.#touch((view) => view === this.#fieldOf(event.target)));
    form.addEventListener('focusout', (event) => this.#left(event));
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.submit();
    });
  }

  /** Fills the form with a body. Everything in it counts as not touched. */
  load(body) {
    this.body.write(body);
    for (const view of this.#views()) view.touched = false;
    this.submitted = false;
    this.typing = null;
    this.summary.hidden = true;
    this.refresh();
  }

  /** Checks the whole body again and shows what has changed. */
  refresh() {
    this.#place();
    this.payload = this.#draft();
    this.#arrange();
    const context = this.tools.context(this);
    this.report = check(this.packId, this.payload, context);
    this.refusal = toProviderError(this.report);
    for (const view of this.#views()) view.suggest?.(this.packId, this.payload);
    this.measure = () => check(this.packId, this.payload, context);
    this.#showIssues();
    if (!this.summary.hidden) this.#showSummary();
    this.tools.updated(this);
  }

  submit() {
    this.submitted = true;
    this.typing = null;
    this.refresh();
    this.#showSummary();
    this.summary.querySelector('h2').focus();
    this.summary.scrollIntoView({ block: 'start' });
  }

  /** Shows every issue, with the focus at one of its places, as if the person had come back to repair it. */
  showAt(path) {
    this.submitted = true;
    this.refresh();
    const { focusTarget } = this.viewAt(path);
    focusTarget.focus();
    focusTarget.scrollIntoView({ block: 'center' });
  }

  /** The view that stands for a path, or the nearest above it that is on the page. */
  viewAt(path) {
    if (path === '') return this.about;
    let found = null;
    for (const view of this.#views()) {
      const inside = path === view.path || (view.path && ['.', '['].some((mark) => path.startsWith(view.path + mark)));
      if (inside && !view.element.hidden) found = view;
    }
    return found ?? this.about;
  }

  #views() {
    return [...walk(this.body)].slice(1);
  }

  #draft() {
    return draftOf(this.packId, this.form, this.body);
  }

  /** Gives every view its path. Targets of links need an id, and a list inside an entry wants to be named with it. */
  #place() {
    this.body.place();
    const visit = (view, owner) => {
      view.owner = owner;
      if (view.focusTarget && !view.focusTarget.id) view.focusTarget.id = uniqueId('field');
      const isEntry = view.node.step === '[]' && view.node.field.type === 'object';
      for (const child of view.children) visit(child, isEntry ? [owner, view.label].filter(Boolean).join(', ') : owner);
    };
    for (const view of this.body.children) visit(view, '');
  }

  /** Shows the fields that apply and marks the required ones. What comes or goes can decide about others. */
  #arrange() {
    for (let round = 0, changed = true; changed && round < 5; round += 1) {
      changed = false;
      for (const view of this.#views()) {
        const { field } = view.node;
        // A companion that was filled in stays, or the form would drop what it was given.
        const isFilled = field.companion_of !== undefined && !view.isBlank();
        if (view.show?.(isFilled || applies(field, this.payload, view.path))) changed = true;
        if (view.require?.(isRequired(field, this.payload, view.path))) changed = true;
        view.explain?.(this.tools.explain(field.check, read(this.payload, view.path)));
      }
      if (!changed) break;
      this.#place();
      this.payload = this.#draft();
    }
  }

  #showIssues() {
    const views = this.#views();
    const at = new Map(views.map((view) => [view, []]).concat([[this.about, []]]));
    for (const issue of this.#visibleIssues(views)) at.get(this.viewAt(issue.path)).push(issue);
    this.alarms = 0;
    for (const [view, issues] of at) {
      if (!view.issues) continue;
      const quiet = view === this.typing && !view.touched && !this.submitted;
      if (!quiet) this.alarms += issues.filter((issue) => issue.severity === 'error').length;
      // A value that is still being typed is not worth a repair.
      const actionOf = (issue) => (quiet ? null : this.#actionFor(issue, view));
      const changed = showIssues(view, issues, { quiet, packId: this.packId, actionOf });
      const isHere = view.element.contains(document.activeElement) && view.children.length === 0;
      if (changed && isHere && view.touched) this.tools.announceText(spokenIssues(issues) || t('noProblemLeft'), 600);
    }
    this.about.element.hidden = at.get(this.about).length === 0;
    this.tools.counted(this);
  }

  /** The issues at fields that were touched; all once the person has tried to submit. */
  #visibleIssues(views) {
    const seen = views.filter((view) => view.touched || view === this.typing);
    const fields = seen.filter((view) => view.children.length === 0).map((view) => view.path);
    const found = new Set(visible(this.report, { touched: fields, submitted: this.submitted }));
    // Having left a list shows what is wrong with it as a whole, not yet what is wrong in it. What the context alone
    // brings about shows at once, for nobody types that here.
    const wholes = new Set(seen.map((view) => view.path));
    const isOfContext = ({ path, code }) => path === '' && !OF_SEVERAL_FIELDS.test(code);
    return this.report.issues.filter((issue) => found.has(issue) || wholes.has(issue.path) || isOfContext(issue));
  }

  /** The button that repairs what an issue tells. */
  #actionFor(issue, view) {
    const fixed = this.#fixed([issue]);
    if (!fixed) return null;
    const value = read(fixed.payload, issue.path);
    const text = t('use', { value });
    const run = () => this.#apply([issue], view, ['changedTo', { value }]);
    return { text, label: `${view.label}: ${text}`, run };
  }

  /** The body after the fixes of some issues, or nothing when they change nothing. */
  #fixed(issues) {
    const some = issues.filter((issue) => issue.fix);
    if (some.length === 0) return null;
    const fixed = applyFixes(this.packId, this.payload, { ...this.report, issues: some }, { only: some });
    return fixed.applied.length > 0 ? fixed : null;
  }

  #apply(issues, view, done) {
    const { payload } = this.#fixed(issues);
    for (const { path } of issues) this.viewAt(path).write(read(payload, path));
    this.refresh();
    this.tools.announce(...done);
    (view?.focusTarget ?? this.summary.querySelector('h2')).focus();
  }

  #showSummary() {
    const order = new Map(this.#views().map((view, index) => [view, index]));
    const entries = this.report.issues.map((issue) => ({ issue, view: this.viewAt(issue.path) }));
    entries.sort((one, other) => (order.get(one.view) ?? -1) - (order.get(other.view) ?? -1));
    // What wants a person's eye is repaired by its own button, which shows the value.
    const fixable = this.report.issues.filter(({ fix }) => this.description.fixes[fix] === 'safe');
    const text = t('applyFixes', { count: fixable.length });
    const fixAll = this.#fixed(fixable) && { text, label: text, run: () => this.#apply(fixable, null, ['changed']) };
    showSummary(this.summary, entries, { provider: this.description.provider, fixAll, next: this.next });
  }

  #fieldOf(target) {
    return (
      this.#views()
        .reverse()
        .find((view) => view.element.contains(target)) ?? null
    );
  }

  #typed(target) {
    this.typing = this.#fieldOf(target);
    this.refresh();
  }

  /** Something changed that no control told of; `name` is that of a file which was read. */
  #changed(name) {
    this.refresh();
    if (name) this.tools.announce('fileRead', { name });
  }

  /** A field that was left has been touched; a list, once the focus moves on to something outside it. */
  #left({ target, relatedTarget }) {
    this.typing = null;
    this.#touch((view) => {
      if (!view.element.contains(target)) return false;
      return relatedTarget ? !view.element.contains(relatedTarget) : view.children.length === 0;
    });
  }

  #touch(which) {
    const views = this.#views().filter((view) => !view.touched && which(view));
    if (views.length === 0) return;
    for (const view of views) view.touched = true;
    this.#showIssues();
  }
}
