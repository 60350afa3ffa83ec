// A person who doesn't touch the mouse: keys, and Tab until the focus is where they want to be.

import type { Page } from 'playwright-core';

export const pressAll = (page: Page, ...keys: readonly string[]): Promise<void> =>
  keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve());

/** Presses Tab until the focus is on something whose name or words match. */
export async function tabTo(page: Page, name: RegExp, most = 150): Promise<void> {
  const passed: string[] = [];
  for (let presses = 0; presses < most; presses++) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      const labels = (element as { labels?: NodeListOf<HTMLLabelElement> | null } | null)?.labels ?? [];
      const own = element instanceof HTMLSelectElement ? null : element?.textContent;
      const words = [element?.getAttribute('aria-label'), ...[...labels].map((one) => one.textContent), own];
      return words.filter(Boolean).join(' ');
    });
    if (name.test(focused)) return;
    passed.push(focused.slice(0, 40));
  }
  throw new Error(`no amount of Tab leads to ${name}; it went by ${passed.slice(-30).join(' | ')}`);
}

/** Types into the field that has the focus, or goes down its list with the arrows to what begins so. */
export async function fillOrChoose(page: Page, wanted: string): Promise<void> {
  const chosen = (): Promise<string | null> =>
    page.evaluate(() => {
      const field = document.activeElement;
      return field instanceof HTMLSelectElement ? (field.selectedOptions[0]?.text ?? '') : null;
    });
  if ((await chosen()) === null) {
    await page.keyboard.press('Control+a');
    await page.keyboard.type(wanted);
    return;
  }
  await page.keyboard.press('Home');
  for (let presses = 0; presses < 80; presses++) {
    if ((await chosen())?.startsWith(wanted)) return;
    await page.keyboard.press('ArrowDown');
  }
  throw new Error(`nothing in this list begins with ${wanted}`);
}

/** Goes along the choices of which one has the focus to the one of this name. */
export async function choosePage(page: Page, name: string): Promise<void> {
  const chosen = (): Promise<string> =>
    page.evaluate(() => (document.activeElement as HTMLInputElement | null)?.labels?.[0]?.textContent ?? '');
  for (let presses = 0; presses < 12; presses++) {
    if ((await chosen()) === name) return;
    await page.keyboard.press('ArrowRight');
  }
  throw new Error(`no choice is called ${name}`);
}
