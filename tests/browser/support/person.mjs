// A person at the keyboard: looks where the focus is, types, and goes on with Tab.
import assert from 'node:assert/strict';

/** The label of what has the focus, as the person reads or hears it. */
export function focused(page) {
  return page.evaluate(() => {
    const active = document.activeElement;
    const label = active.getAttribute('aria-label') ?? active.labels?.[0]?.innerText ?? active.textContent;
    return label
      .replace(/\s+/g, ' ')
      .replace(/ optional$/, '')
      .trim();
  });
}

/** Presses Tab until what has this label has the focus. Fails when it does not come soon. */
export async function tabTo(page, label, most = 12) {
  const passed = [];
  for (let presses = 0; presses < most; presses += 1) {
    await page.keyboard.press('Tab');
    const now = await focused(page);
    if (now === label) return;
    passed.push(now);
  }
  assert.fail(`Tab did not lead to ${label} but to ${passed.join(', ')}`);
}

/** Goes to the control with this label and types. */
export async function fill(page, label, text) {
  await tabTo(page, label);
  await page.keyboard.type(text);
}

/** The texts of the issues at the control with this label, found as assistive technology finds them. */
export async function issuesAt(page, control) {
  return control.evaluate((element) => {
    const ids = (element.getAttribute('aria-describedby') ?? '').split(' ').filter(Boolean);
    const lists = ids.map((id) => document.getElementById(id)).filter((part) => part?.matches('.issues'));
    return lists.flatMap((list) => [...list.querySelectorAll('.issue-text')].map((text) => text.textContent));
  });
}

/** The text field with exactly this name. A button that repairs it has the name at its beginning. */
export function textField(page, name) {
  return page.getByRole('textbox', { name, exact: true });
}
