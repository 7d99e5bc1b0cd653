// What the address asks for: `#/fin/v2/individual` is a form, `#/fin/v2/individual/rules` its rules,
// `…/rules/email-format` one of them, `#/migrate` the page for bodies of an earlier version.

/** Reads an address. `isPack(id)` tells which packs there are. */
export function routeOf(hash, isPack) {
  const steps = decodeURIComponent(hash).replace(/^#\/?/, '').split('/').filter(Boolean);
  if (steps[0] === 'migrate') return { view: 'migrate', pack: steps.length > 1 ? steps.slice(1).join('/') : null };
  const at = steps.indexOf('rules');
  const pack = (at < 0 ? steps : steps.slice(0, at)).join('/');
  if (!isPack(pack)) return null;
  return at < 0 ? { view: 'form', pack } : { view: 'rules', pack, rule: steps[at + 1] ?? null };
}

export const formAddress = (pack) => `#/${pack}`;
export const rulesAddress = (pack, rule) => `#/${pack}/rules${rule ? `/${rule}` : ''}`;
export const migrateAddress = (pack) => `#/migrate${pack ? `/${pack}` : ''}`;

/**
 * Calls `show(route, isFirst)` now and whenever the address changes. Links to a part of the page, which all begin with
 * another character than `/`, move the focus and leave the address alone.
 */
export function followAddress({ isPack, fallback, show }) {
  let first = true;
  const follow = () => {
    const route = routeOf(location.hash, isPack) ?? routeOf(fallback, isPack);
    show(route, first);
    first = false;
  };
  addEventListener('hashchange', follow);
  document.addEventListener('click', (event) => {
    const link = event.target.closest('a[href^="#"]:not([href^="#/"])');
    if (!link || event.defaultPrevented) return;
    event.preventDefault();
    const target = document.querySelector(link.getAttribute('href'));
    target?.focus({ preventScroll: true });
    target?.scrollIntoView({ block: 'start' });
  });
  follow();
}
