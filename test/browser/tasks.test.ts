// What people come for, with every action counted from a cold start: a click, a key or chord, an entry completed with Enter. The
// questions are asked in several ways, of other forces, numbers and places, so that nothing prepared could answer them.

import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { type Engines, engineSays } from './support/engine-says.ts';
import { expectOneWholePage } from './support/paper.ts';
import { screen } from './support/screen.ts';
import { onStage } from './support/stage.ts';

const stage = onStage();

const WAYS = ['mouse', 'keyboard'] as const;
type Way = (typeof WAYS)[number];

/** Counts what a person does. An entry goes to whatever has the focus: getting there is an action of its own. */
function person(page: Page, way: Way) {
  let actions = 0;
  return {
    actions: () => actions,
    /** To the page of questions. */
    async toQuestions(): Promise<void> {
      actions++;
      if (way === 'mouse') await page.getByRole('button', { name: /^Test an assumption/ }).click();
      else await page.keyboard.press('a');
      await page.locator('.ask-typed input:focus').waitFor();
    },
    async entry(text: string): Promise<void> {
      actions++;
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
    },
    async press(button: Locator): Promise<void> {
      actions++;
      if (way === 'mouse') await button.click();
      else await button.press('Enter');
    },
  };
}

const answerOf = (page: Page) => page.locator('.ask-answer-text');
const printed = (page: Page): Promise<number> => page.evaluate(() => Reflect.get(globalThis, 'printed') ?? 0);
const countPrints = (): void => {
  globalThis.print = () => void Reflect.set(globalThis, 'printed', (Reflect.get(globalThis, 'printed') ?? 0) + 1);
};

/** A sentence with a range, what decides it, and one page on paper. */
async function expectAnswer(page: Page, says: RegExp): Promise<void> {
  await answerOf(page).waitFor({ timeout: 120_000 });
  await expect.poll(() => answerOf(page).textContent()).toMatch(says);
  expect(((await page.locator('.ask-decides').textContent()) ?? '').length).toBeGreaterThan(40);
  await expectOneWholePage(page);
}

interface Asked {
  readonly sentence: string;
  readonly says: RegExp;
}

/** Each by mouse; the first again by keyboard only. */
const asWell = <T extends Asked>(variants: readonly T[]) => [
  ...variants.map((one) => ({ ...one, way: 'mouse' as const })),
  ...variants.slice(0, 1).map((one) => ({ ...one, way: 'keyboard' as const })),
];

const DONOR: readonly Asked[] = [
  {
    sentence:
      'asked for 3 PSUs and 6 of its 14 armed response vehicles for five days: what is left, and when does cover break?',
    says: /^Hertfordshire would send \d+ .+ and \d+ armed response .+ cover .*(would break in .+% of runs|would hold)/,
  },
  {
    sentence: 'Kent is asked for 4 PSUs and 6 of its 15 ARVs for three days: what is left, and when does cover break?',
    says: /^Kent would send \d+ .+ and \d+ armed response .+ cover .*(would break in .+% of runs|would hold)/,
  },
  {
    sentence: 'If Devon and Cornwall lends five police support units for a week, when does its cover break?',
    says: /^Devon and Cornwall would send \d+ public order .+ cover .*(would break in .+% of runs|would hold)/,
  },
];

/** With what the engine says to the same question here, run by run. */
const HOW_SOON: readonly (Asked & Engines)[] = [
  {
    sentence: 'which forces could put 40 PSUs into Leeds within four hours, and who is left below cover?',
    says: /^40 public order units would not be in Leeds within 4 hours in most runs.+between .+ and .+/,
    asks: { units: 40, force: 'West Yorkshire', place: 'Leeds', start: '2026-06-17T18:00', hours: 4 },
  },
  {
    sentence: 'Which forces could put nine PSUs into Canterbury within 12 hours, and who is left below cover?',
    says: /^All 9 public order units would most likely be in Canterbury after .+between .+ and .+/,
    asks: { units: 9, force: 'Kent', place: 'Canterbury', start: '2026-06-17T18:00', hours: 12 },
  },
  {
    sentence: 'how soon could twenty-five units reach Cardiff on Saturday at 10 pm?',
    says: /25 public order units would .+ in Cardiff .+between .+ and .+/,
    asks: { units: 25, force: 'South Wales', place: 'Cardiff', start: '2026-06-20T22:00', hours: 24 },
  },
];

const SOONER: readonly Asked[] = [
  {
    sentence: 'what if the national tier had been activated two hours earlier?',
    says: /^In London, August 2011: (need unmet would fall by [\d,]+|no clear difference: between).+ (and|officer-hours)/,
  },
  {
    sentence: 'What if the national tier had been activated a day earlier in August 2024?',
    says: /^In August 2024: many towns over ten days: .+/,
  },
  {
    sentence: 'In the large disorder, what if the national tier stood up 90 minutes sooner',
    says: /^In One large disorder: .+/,
  },
];

const LATE: readonly Asked[] = [
  {
    sentence: 'show me why the second unit from Kent was late',
    says: /^In One large disorder, the second unit from Kent was most likely at work .+ after .+, (between .+ and|the same in at least half of) .+/,
  },
  {
    sentence: 'Why was the first unit from Sussex late in one large disorder?',
    says: /^In One large disorder, the first unit from Sussex was most likely at work .+, (between .+ and|the same in at least half of) .+/,
  },
  {
    sentence: 'why was the third unit of Thames Valley so slow in August 2024',
    says: /^In August 2024: many towns over ten days, the third unit from Thames Valley was most likely at work .+, (between .+ and|the same in at least half of) .+/,
  },
];

describe('what is left of a force that lends, in three actions, with its page', () => {
  test.each(asWell(DONOR))('by $way: $sentence', ({ way, sentence, says }) =>
    stage.visit(
      async (page) => {
        const { toQuestions, entry, press, actions } = person(page, way);
        await toQuestions();
        await entry(sentence);
        await expectAnswer(page, says);
        await press(page.getByRole('button', { name: 'Print one page' }));
        expect(await printed(page)).toBe(1);
        expect(actions()).toBeLessThanOrEqual(3);
      },
      { before: countPrints },
    ),
  );

  test.each(WAYS)(
    'by %s: without what it holds of armed crews, the other part, and that of those nothing is told',
    (way) =>
      stage.visit(
        async (page) => {
          const { toQuestions, entry, press, actions } = person(page, way);
          await toQuestions();
          await entry(
            'asked for 3 PSUs and 6 armed response vehicles for five days: what is left, and when does cover break?',
          );
          await expectAnswer(page, /^Hertfordshire would send \d+ public order units\. Its cover/);
          await page.getByText('Nothing is told yet of the 6 armed response vehicle crews').waitFor();
          await press(page.getByRole('button', { name: 'Print one page' }));
          expect(await printed(page)).toBe(1);
          expect(actions()).toBeLessThanOrEqual(3);
          // Its own figure is one entry more, and tells of both.
          await page.getByLabel('Armed crews held').fill('14');
          await answerOf(page).filter({ hasText: 'armed response' }).waitFor({ timeout: 120_000 });
          await expectAnswer(page, /^Hertfordshire would send \d+ .+ and \d+ armed response .+ cover/);
        },
        { before: countPrints },
      ),
  );
});

describe('who could be there by then, and who is left below cover, in three actions', () => {
  test.each(asWell(HOW_SOON))('by $way: $sentence', ({ way, sentence, says, asks }) =>
    stage.visit(
      async (page) => {
        const { toQuestions, entry, press, actions } = person(page, way);
        await toQuestions();
        await entry(sentence);
        await expectAnswer(page, says);
        expect(await answerOf(page).textContent()).toContain(engineSays(asks));
        const more = (await page.locator('.ask-answer-more').textContent()) ?? '';
        expect(more).toMatch(/^In a run from the middle they come from .+ \([\d.]+\)/);
        expect(more).toMatch(/Nobody falls below the cover|Below the cover that it keeps: /);
        await press(page.getByRole('button', { name: 'Print one page' }));
        expect(await printed(page)).toBe(1);
        expect(actions()).toBeLessThanOrEqual(3);
      },
      { before: countPrints },
    ),
  );
});

describe('the national tier sooner, in three actions', () => {
  test.each(asWell(SOONER))('by $way: $sentence', ({ way, sentence, says }) =>
    stage.visit(async (page) => {
      const { toQuestions, entry, actions } = person(page, way);
      await toQuestions();
      await entry(sentence);
      await expectAnswer(page, says);
      expect(actions()).toBeLessThanOrEqual(3);
    }),
  );
});

describe('why a unit was late, in four actions, and on the desk', () => {
  test.each(asWell(LATE))('by $way: $sentence', ({ way, sentence, says }) =>
    stage.visit(async (page) => {
      const on = screen(page);
      const { toQuestions, entry, press, actions } = person(page, way);
      await toQuestions();
      await entry(sentence);
      await expectAnswer(page, says);
      const title = (await page.locator('.late-run h3').textContent()) ?? '';
      await press(page.getByRole('button', { name: 'Watch it on the desk' }));
      await on.clock.waitFor();
      const unit = title.replace(/^.*: /, '');
      await on.inspectorTitle.filter({ hasText: unit }).waitFor();
      await on.inspector.getByText('Asked to at work').waitFor();
      expect(actions()).toBeLessThanOrEqual(4);
    }),
  );
});

test('a room: three actions from the start to the pack and the rehearsal, by mouse and by keyboard', async () => {
  for (const way of WAYS) {
    await stage.visit(async (page) => {
      const { press, actions } = person(page, way);
      if (way === 'mouse') await press(page.getByRole('button', { name: /^Run a tabletop/ }));
      else await page.keyboard.press('t');
      const which = page.getByRole('dialog', { name: /which exercise/ });
      await press(which.getByRole('button', { name: /^Marauding terrorist attack/ }));
      const tabletop = page.getByRole('dialog', { name: 'Run a tabletop', exact: true });
      await tabletop.getByText('8 injects').waitFor();
      const rehearse = tabletop.getByRole('button', { name: 'Rehearse at speed' });
      await tabletop.getByRole('button', { name: /^Save the pack/ }).waitFor();
      await press(rehearse);
      await screen(page).clock.waitFor();
      expect(actions()).toBeLessThanOrEqual(3);
    });
  }
});

test('a sentence in the palette is asked: two actions', () =>
  stage.visit(async (page) => {
    await page.keyboard.press('Control+k');
    const field = page.getByRole('combobox', { name: /^Type a force/ });
    await field.waitFor();
    await field.fill('Durham is asked for two PSUs for 3 days: what is left?');
    await page.getByRole('option', { name: /^Ask/ }).waitFor();
    await page.keyboard.press('Enter');
    await expectAnswer(page, /^Durham would send \d+ public order units\. Its cover/);
  }));

test('what is not understood is said, and nothing is asked in its place', () =>
  stage.visit(async (page) => {
    const { toQuestions, entry } = person(page, 'keyboard');
    await toQuestions();
    await entry('how soon could 12 PSUs be in Atlantis?');
    await page.getByText('no force or town was understood').waitFor();
    // A question is asked of itself after a moment without typing.
    await page.waitForTimeout(900);
    await expect.poll(() => page.locator('.ask-wait, .ask-answer').count()).toBe(0);
    // A choice by hand is enough to go on.
    await page.getByLabel('Force', { exact: true }).selectOption('Kent');
    await answerOf(page).waitFor({ timeout: 120_000 });
    await expect.poll(() => answerOf(page).textContent()).toMatch(/^All 12 public order units/);
  }));
