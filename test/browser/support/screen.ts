// Every name by which the tests find something on the screen: the one file to change when the screen's words change.

import type { Locator, Page } from 'playwright-core';

export const screen = (page: Page) => {
  const button = (name: string | RegExp): Locator => page.getByRole('button', { name });
  const run = page.getByRole('dialog', { name: 'Details of this run' });
  return {
    /** The start: a door for each scenario. */
    doors: page.getByRole('list', { name: 'Scenarios' }).getByRole('button'),
    headline: page.getByRole('heading', { level: 1 }),

    begin: button('Begin'),
    seedDetails: page.getByText('Details', { exact: true }),
    seed: page.getByLabel('Seed'),
    parameter: page.getByRole('combobox').first(),

    scenario: button(/^Scenario: /),
    chooseAnother: button('Choose another scenario'),
    clock: page.getByRole('timer', { name: 'Exercise time' }),
    play: button(/^Play/),
    pause: button(/^Pause/),
    nextFact: button(/^Next fact/),
    speed: button(/^Speed/),
    typedSpeed: page.getByLabel(/^Other, /),
    setSpeed: page.getByRole('button', { name: 'Set', exact: true }),
    speedChoice: (text: string): Locator => page.getByRole('radio', { name: text }),

    cursor: page.getByRole('slider', { name: 'Time cursor' }),
    situation: page.getByRole('complementary', { name: 'Briefing, situation and decisions' }),
    inspector: page.getByRole('complementary', { name: 'Inspector' }),
    inspectorTitle: page.getByRole('complementary', { name: 'Inspector' }).getByRole('heading').first(),
    incidentLink: page.getByRole('complementary', { name: 'Inspector' }).getByRole('button'),

    tables: page.getByRole('region', { name: 'Tables' }),
    openTable: (name: 'Forces' | 'Units' | 'Requests' | 'Links' | 'Log'): Locator =>
      button(new RegExp(`^${name} [\\d,]+$`)),
    whichTable: page.getByRole('combobox', { name: 'Which table' }),
    table: (name: string): Locator => page.getByRole('table', { name }),
    filter: page.getByLabel('Filter'),

    score: (name: RegExp): Locator => page.getByRole('list', { name: /^Five Cs/ }).getByRole('button', { name }),
    findings: page.getByRole('region', { name: 'Findings' }),
    readers: page.getByRole('combobox', { name: /^Whose view/ }),
    readerPage: page.getByRole('article').filter({ has: page.getByRole('button', { name: 'Print this page' }) }),
    thisForcesView: button(/^This force’s view/),
    gapRows: page.getByRole('navigation', { name: 'Gaps' }).getByRole('button'),
    partOfTime: page.getByRole('combobox', { name: 'Part of that time' }),
    ofCapability: page.getByRole('combobox', { name: 'Of which capability' }),
    gapTitle: page.locator('.finding-title'),
    /** On the timeline. */
    gapMarks: page.getByRole('list', { name: /^Gaps, where/ }).getByRole('button'),
    stretch: page.getByRole('combobox', { name: 'Stretch shown' }),
    askWorth: page.getByRole('button', { name: 'What is closing each worth?' }),
    stopReruns: page.getByRole('button', { name: 'Stop', exact: true }),
    grid: page.getByRole('application', { name: /^Forces beside each other/ }),
    /** The pair of forces that the grid points at, in words. */
    pair: page.locator('.matrix-pair'),
    madeUp: (name: RegExp): Locator => page.getByRole('checkbox', { name }),
    inThisRun: page.getByRole('radio', { name: 'In this run' }),
    differs: page.getByRole('combobox', { name: 'What differs' }),
    askWeakPoints: button('What if one were lost?'),
    weakPoints: page.getByRole('table', { name: 'What if one were lost?' }).getByRole('row'),
    links: page.getByRole('table', { name: 'Links in this run' }).getByRole('row'),
    linkChosen: page.locator('.links-chosen'),
    linkLines: page.locator('.links-edge'),
    meetings: page.locator('.meeting > summary'),
    firstGap: page.getByRole('region', { name: 'Gaps', exact: true }).getByRole('listitem').getByRole('button').first(),
    facts: page.locator('.fact:visible'),
    componentPoints: page.locator('.component > summary b'),
    parts: page.locator('.part > summary:visible'),
    sprTitle: page.locator('.spr-title'),

    activateNational: button('Activate the national tier now'),
    assumptions: page.getByRole('region', { name: 'Assumptions' }),
    findAssumption: page.getByRole('searchbox', { name: 'Search assumptions' }),
    handle: (name: RegExp): Locator => page.getByRole('slider', { name }),
    effect: page.getByRole('region', { name: 'What it comes to' }),
    changedInShort: page.locator('.left .assume-changed li'),
    undo: button('Undo'),
    redo: button('Redo'),

    saved: button(/^Saved: /),
    notSaved: button(/^Not saved: /),
    saveCopy: button('Save a copy…').first(),
    openFile: button('Open…').first(),
    makeLink: button('Make a link…'),
    madeLink: page.getByLabel('Link to this exercise'),
    copyToChange: button('Open a copy to work on').first(),
    resume: button(/^Resume /).first(),
    notes: page.getByRole('region', { name: 'Notes on kept work' }),
    decisionTimes: page.locator('.decision-list .link'),
    form: page.getByRole('form', { name: /^A decision|^Another/ }),
    formField: (name: string): Locator =>
      page.getByRole('form', { name: /^A decision|^Another/ }).getByLabel(name, { exact: true }),
    waiting: page.getByRole('region', { name: 'Waits for a decision' }),
    decline: button('Decline'),
    openRoomScreen: button('Open the room’s screen'),
    roomStays: page.getByText(/^The room stays at/),
    showRoomThis: button('Show the room this'),
    roomSeesTruth: page.getByRole('checkbox', { name: 'The whole room sees what really is' }),

    details: button('Details of this run'),
    run,
    renderer: (name: string): Locator => run.getByRole('radio', { name }),
    trouble: page.getByRole('main'),
    theme: button('Theme'),
    themeChoice: (name: string): Locator => page.getByRole('radio', { name }),
  };
};

/** The hash of the trace on the screen, once it is there. */
export async function shownHash(page: Page): Promise<string> {
  const { details, run } = screen(page);
  await details.click();
  const shown = run.getByText(/^[0-9a-f]{64}$/);
  await shown.waitFor();
  const hash = (await shown.textContent()) ?? '';
  // The panel takes the focus a moment after it shows; Escape is for whatever has the focus.
  await run.locator(':focus').waitFor({ state: 'attached' });
  await page.keyboard.press('Escape');
  await run.waitFor({ state: 'hidden' });
  return hash;
}

/** From the start into the exercise of a scenario, by mouse. */
export async function beginExercise(page: Page, number: number, seed?: string): Promise<void> {
  const { doors, begin, seedDetails, seed: field, clock } = screen(page);
  await doors.nth(number).click();
  if (seed !== undefined) {
    await seedDetails.click();
    await field.fill(seed);
    await field.press('Tab');
  }
  await begin.click();
  await clock.waitFor();
}
