// Choosing provider and body: all packs of the package, by provider and version, as links.

import { element, spoken } from '../dom.js';
import { inEnglish, say } from './language.js';
import { closable } from './menu.js';
import { formAddress } from './router.js';

/** The packs as `[provider and version, descriptions]`, in the order of the package. */
export function groupsOf(descriptions) {
  const groups = new Map();
  for (const description of descriptions) {
    const name = `${description.provider} ${description.version}`;
    groups.set(name, [...(groups.get(name) ?? []), description]);
  }
  return [...groups];
}

export function previewMark() {
  return say('preview', {}, { className: 'preview' });
}

/** Fills a `details.menu`. The result has `show(packId)`, which marks the pack that is on the page. */
export function makePicker(menu, descriptions) {
  const close = closable(menu);
  const links = [];
  const groups = groupsOf(descriptions).map(([name, members]) => {
    const items = members.map((description) => {
      const title = inEnglish(description.title);
      const link = element('a', { href: formAddress(description.id), onclick: close }, title);
      if (description.status === 'preview') link.append(' ', previewMark());
      links.push([description.id, link]);
      return element('li', {}, link);
    });
    return element('section', {}, element('h2', {}, inEnglish(name)), element('ul', {}, ...items));
  });
  menu.querySelector('.sheet').append(element('div', { className: 'groups' }, ...groups));
  const name = inEnglish('');
  menu.querySelector('summary').prepend(name);

  return {
    show(packId) {
      const { provider, version } = descriptions.find(({ id }) => id === packId);
      name.textContent = `${provider} ${version}`;
      for (const [id, link] of links) {
        if (id === packId) link.setAttribute('aria-current', 'page');
        else link.removeAttribute('aria-current');
      }
    },
  };
}

/** Shows the requests of one onboarding side by side, each with its number and how it stands. */
export function makeSteps(list, descriptions) {
  let shown = [];
  function show({ packs, names = [] }, current) {
    if (shown.map(({ id }) => id).join() !== packs.join()) {
      const described = packs.map((id) => descriptions.find((one) => one.id === id));
      shown = described.map((description, index) => stepLink(description, names[index], packs.length > 1 && index + 1));
      list.replaceChildren(...shown.map(({ link }) => element('li', {}, link)));
    }
    for (const { id, link } of shown) {
      if (id === current) link.setAttribute('aria-current', 'page');
      else link.removeAttribute('aria-current');
    }
  }

  /** Says how a step stands: `alarms` are the errors that its form shows. */
  function count(packId, alarms, isDone) {
    const step = shown.find(({ id }) => id === packId);
    if (!step) return;
    step.badge.hidden = alarms === 0;
    step.number.textContent = alarms;
    step.link.classList.toggle('done', isDone);
  }
  return { show, count };
}

function stepLink({ id, title }, name, position) {
  const place = position ? element('span', { className: 'number', ariaHidden: 'true' }, `${position}`) : null;
  const number = element('span');
  const wrong = spoken(say('shownAsWrong'));
  const badge = element('span', { className: 'count', hidden: true }, number, ' ', wrong);
  const words = inEnglish(name ?? title, { className: 'step-title' });
  const link = element('a', { href: formAddress(id), title }, place, words, badge);
  return { id, link, badge, number };
}
