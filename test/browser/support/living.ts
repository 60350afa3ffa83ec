// A room at work, inside the page, for as long as it lives: decisions of many kinds entered by several roles, undone and done
// again, the clock moved. Says each time what the screen shows, before and after, so that a test can hold it to that.

import type { Page } from 'playwright-core';

/** What the screen said last. */
export interface Seen {
  /** Each decision shown as taken: when, and what. */
  readonly decided: readonly string[];
  /** What is about to be done to them, or `moving` to the clock; null where they are as they were left. */
  readonly doing: string | null;
  readonly clock: string;
}

/** Reads the screen; runs in the page, so that it uses nothing from outside. */
const readScreen = (): Omit<Seen, 'doing'> => ({
  decided: [...document.querySelectorAll('.decision-list > li')].map((row) =>
    [row.querySelector('.decision-head .link'), row.querySelector(':scope > div > span:not([class])')]
      .map((one) => one?.textContent ?? '')
      .join(' '),
  ),
  clock: document.querySelector('.clock b')?.textContent ?? '',
});

export const seenOn = async (page: Page): Promise<Seen> => ({ ...(await page.evaluate(readScreen)), doing: null });

/** Runs in the page until it is no more. */
export async function live(): Promise<void> {
  const { see } = globalThis as unknown as { see(seen: unknown): Promise<void> };
  const KINDS = ['request', 'declare', 'takeOver', 'setCover', 'prePosition', 'openGroup', 'note', 'activateTier'];
  const MOST = 10;
  const decided = (): string[] =>
    [...document.querySelectorAll('.decision-list > li')].map((row) =>
      [row.querySelector('.decision-head .link'), row.querySelector(':scope > div > span:not([class])')]
        .map((one) => one?.textContent ?? '')
        .join(' '),
    );
  const clock = (): string => document.querySelector('.clock b')?.textContent ?? '';
  const tell = (doing: string | null): Promise<void> => see({ decided: decided(), doing, clock: clock() });
  const button = (name: string): HTMLButtonElement | undefined =>
    [...document.querySelectorAll('button')].find((one) => one.textContent?.trim() === name && !one.disabled);
  const until = (holds: () => boolean): Promise<void> =>
    new Promise((done) => {
      const look = (): void => (holds() ? done() : void setTimeout(look, 2));
      look();
    });
  const oneOf = <T>(list: readonly T[]): T | undefined => list[Math.floor(Math.random() * list.length)];
  const key = (name: string, shiftKey = false): boolean =>
    document.dispatchEvent(new KeyboardEvent('keydown', { key: name, shiftKey, bubbles: true, cancelable: true }));
  const form = (): HTMLFormElement | null => document.querySelector('form.decide');
  const changed = async (doing: string, act: () => void): Promise<void> => {
    const before = decided().join('\n');
    await tell(doing);
    act();
    await until(() => decided().join('\n') !== before || form()?.querySelector('.field-message') != null);
    await tell(null);
  };

  const enter = async (): Promise<void> => {
    key('e');
    await until(() => form() !== null);
    const choose = (place: string, value: (options: readonly string[]) => string | undefined): void => {
      const field = form()?.querySelector<HTMLSelectElement>(place);
      if (!field) return;
      field.value = value([...field.options].map((one) => one.value)) ?? field.value;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    };
    const rested = () => new Promise((done) => setTimeout(done, 20));
    // By whoever of the roles decides anything.
    choose('.decide-row select', (options) => oneOf(options));
    await rested();
    if (form()?.querySelector('[data-first] select') == null) choose('.decide-row select', (options) => options[0]);
    await rested();
    const kind = oneOf(KINDS);
    choose('[data-first] select', (options) => options.find((one) => one === kind) ?? oneOf(options));
    await rested();
    for (const field of form()?.querySelectorAll<HTMLInputElement>('input[type=text]') ?? []) {
      if (field.value === '' && field.inputMode !== 'numeric') field.value = `Said ${Math.random()}`;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }
    await rested();
    await changed(`entering ${kind}`, () => button('Take this decision')?.click());
    if (form() !== null) button('Cancel')?.click();
    await until(() => form() === null);
  };

  await tell(null);
  for (let step = 0; ; step++) {
    // The first thing is a decision, where there aren't many.
    const draw = step === 0 ? 1 : Math.random();
    if (draw < 0.15) {
      const before = clock();
      await tell('moving');
      key(step % 60 < 30 ? 'ArrowRight' : 'ArrowLeft', true);
      await until(() => clock() !== before);
      await tell(null);
    } else if (button('Undo') && (decided().length >= MOST || draw < 0.25)) {
      await changed('undoing', () => button('Undo')?.click());
    } else if (button('Redo') && draw < 0.35) {
      await changed('redoing', () => button('Redo')?.click());
    } else {
      await enter();
    }
    await new Promise((rested) => setTimeout(rested, Math.random() * 200));
  }
}
