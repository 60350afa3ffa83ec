// Every view of the product, in the order in which one comes to them on one page: how each is opened, how one knows that it is
// there, and how it is left again.

import type { Locator, Page } from 'playwright-core';
import { screen } from './screen.ts';

export interface ViewToSee {
  readonly name: string;
  readonly open: () => Promise<void>;
  /** Whether Escape takes it away again. */
  readonly isOver: boolean;
}

/** What lies over the desk, and must be gone before the next view. */
export const OVER =
  'dialog[open], .popover-panel, .findings, .assume, .injects, .table-sheet, .decide-form, .here, .branches';

const view = (name: string, open: () => Promise<void>): ViewToSee => ({ name, open, isOver: false });
const over = (name: string, open: () => Promise<void>): ViewToSee => ({ name, open, isOver: true });

/** In brief without the answers to questions, which take their time. */
export function viewsOf(page: Page, isBrief: boolean): readonly ViewToSee[] {
  const on = screen(page);
  const key = (pressed: string, shown: string | Locator) => async (): Promise<void> => {
    const there = (typeof shown === 'string' ? page.locator(shown) : shown).first();
    await page.keyboard.press(pressed);
    await there.waitFor();
  };
  const table =
    (name: 'Forces' | 'Units' | 'Requests' | 'Centres' | 'Links' | 'Money' | 'Log') => async (): Promise<void> => {
      await page
        .getByRole('button', { name: new RegExp(`^${name} [\\d,]+$`) })
        .first()
        .click();
      await page.locator('.table-sheet').waitFor();
    };
  const menu = (button: Locator) => async (): Promise<void> => {
    await button.first().click();
    await page.locator('.popover-panel').first().waitFor();
  };
  const goTo = (typed: string, shown: Locator) => async (): Promise<void> => {
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: /^Type a force/ }).fill(typed);
    await page.keyboard.press('Enter');
    await shown.first().waitFor();
  };
  const ask = (sentence: string) => async (): Promise<void> => {
    await page.locator('.ask-typed input').fill(sentence);
    await page.locator('.ask-typed input').press('Enter');
    await page.locator('.ask-wait').waitFor();
    await page.locator('.ask-answer').waitFor({ timeout: 120_000 });
  };
  const debrief = (name: string) => async (): Promise<void> => {
    await page.locator('dialog.debrief').getByRole('radio', { name }).check();
  };
  const questions = [
    view('how soon', ask('how soon could 9 psus be in Leeds within 8 hours?')),
    view('what is left', ask('Kent is asked for 3 PSUs and 2 of its 9 ARVs for two days: what is left?')),
    view('what if', ask('what if the national tier stood up an hour sooner in one large disorder?')),
    view('why late', ask('why was the first unit from Sussex late in one large disorder?')),
  ];
  return [
    view('start', () => on.doors.first().waitFor()),
    over('help', key('?', 'dialog.help[open]')),
    over('requirement', key('s', 'dialog.spr[open]')),
    over('palette', key('Control+k', 'dialog.palette[open]')),
    over('which exercise', key('t', 'dialog.choose-exercise[open]')),
    view('questions', key('a', '.ask-form')),
    ...(isBrief ? [] : questions),
    view('start again', key('Escape', on.doors)),
    view('briefing', async () => {
      await on.doors.nth(1).click();
      await on.begin.waitFor();
    }),
    over('tabletop', key('t', page.getByText('injects, from'))),
    view('desk', async () => {
      await on.begin.click();
      await on.clock.waitFor();
      await page.locator('.map-seat canvas').first().waitFor();
    }),
    over('a decision', key('e', on.form)),
    view('the end', () => on.cursor.press('End')),
    over('scores', key('c', '.findings .finding-row')),
    over('gaps', key('g', '.findings .finding-row')),
    over('compatibility', async () => {
      await page.keyboard.press('m');
      await on.findings.getByRole('checkbox').first().check();
      await on.grid.waitFor();
    }),
    over('links', key('l', '.findings table')),
    over('assumptions', key('a', '.assume .assumption')),
    over('injects', key('i', '.injects')),
    over('branches', key('b', page.getByRole('button', { name: 'Branch off here' }))),
    over('time from here', key('h', '.here-answer')),
    over('situation report', key('r', 'dialog[open]')),
    view('debrief', key('d', 'dialog.debrief[open]')),
    view('debrief, evaluation', debrief('Evaluation')),
    view('debrief, luck', debrief('Good, or lucky?')),
    view('debrief, plan', debrief('Improvement plan')),
    over('debrief, report', debrief('Report')),
    over('forces', table('Forces')),
    over('units', table('Units')),
    over('requests', table('Requests')),
    over('centres', table('Centres')),
    over('link-table', table('Links')),
    over('money', table('Money')),
    over('log', table('Log')),
    over('kept work', menu(on.saved)),
    over('theme', menu(on.theme)),
    over('speed', menu(on.speed)),
    over('details', menu(on.details)),
    view('an incident', goTo('large disorder', on.inspector.getByRole('heading', { name: /Large disorder/ }))),
    view('a force', goTo('kent', on.inspector.getByRole('heading', { name: /Kent/ }))),
  ];
}
