// The choice between dark and light. Runs before the page is painted, so it is no module.

(() => {
  const root = document.documentElement;
  const systemIsDark = matchMedia('(prefers-color-scheme: dark)');
  let chosen = null;
  try {
    chosen = localStorage.getItem('theme');
  } catch {
    // Without storage the choice lasts as long as the page.
  }
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
