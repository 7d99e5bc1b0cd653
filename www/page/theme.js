// Colours, language and direction, before the page is painted; so this is no module.

(() => {
  const root = document.documentElement;
  const stored = (key) => {
    try {
      return localStorage.getItem(key);
    } catch {
      // Without storage a choice lasts as long as the page.
      return null;
    }
  };

  // The words come later, with the language; which side the page begins on must not change under the eyes.
  const asked = new URL(location.href).searchParams.get('lang') ?? stored('language') ?? navigator.language;
  if (/^ar\b/.test(asked)) {
    root.lang = 'ar';
    root.dir = 'rtl';
  }

  const systemIsDark = matchMedia('(prefers-color-scheme: dark)');
  let chosen = stored('theme');
  const isDark = () => (chosen ?? (systemIsDark.matches ? 'dark' : 'light')) === 'dark';
  const show = () => {
    if (chosen) root.dataset.theme = chosen;
    document.getElementById('theme')?.setAttribute('aria-pressed', String(isDark()));
  };
  show();
  systemIsDark.addEventListener('change', show);
  document.addEventListener('DOMContentLoaded', () => {
    show();
    document.getElementById('theme').addEventListener('click', () => {
      chosen = isDark() ? 'light' : 'dark';
      show();
      try {
        localStorage.setItem('theme', chosen);
      } catch {
        // See above.
      }
    });
  });
})();
