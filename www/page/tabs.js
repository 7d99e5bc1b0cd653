// The steps of the onboarding as tabs: arrow keys move between them, Tab goes on into the form.

const tabs = [...document.querySelectorAll('[role="tab"]')];

/** `chosen(name)` runs after a tab was shown. The result has `show(name)` and `count(step)`. */
export function makeTabs(chosen) {
  function show(name) {
    for (const tab of tabs) {
      const isChosen = tab.dataset.step === name;
      tab.setAttribute('aria-selected', String(isChosen));
      tab.tabIndex = isChosen ? 0 : -1;
      document.getElementById(tab.getAttribute('aria-controls')).hidden = !isChosen;
    }
    chosen(name);
  }

  /** Says on the tab how the step stands. */
  function count(step) {
    const tab = tabs.find((tab) => tab.dataset.step === step.name);
    const errors = step.alarms;
    const badge = tab.querySelector('.count');
    badge.hidden = errors === 0;
    badge.textContent = `${errors}`;
    badge.setAttribute('aria-label', `${errors} shown as wrong`);
    tab.classList.toggle('done', step.report.verdict === 'valid');
  }

  tabs.forEach((tab, index) => {
    tab.addEventListener('click', () => show(tab.dataset.step));
    tab.addEventListener('keydown', (event) => {
      const move = { ArrowRight: 1, ArrowLeft: -1, Home: -index, End: tabs.length - 1 - index }[event.key];
      if (move === undefined) return;
      event.preventDefault();
      const next = tabs[(index + move + tabs.length) % tabs.length];
      show(next.dataset.step);
      next.focus();
    });
  });
  return { show, count };
}
