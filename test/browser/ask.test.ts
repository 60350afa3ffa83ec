// Test an assumption: from the start to an answer in three actions, to one printed page, stopped, and by keyboard only.

import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { expectOneWholePage } from './support/paper.ts';
import { screen, shownHash } from './support/screen.ts';
import { onStage } from './support/stage.ts';

const stage = onStage();

const ask = (page: Page) => ({
  open: page.getByRole('button', { name: /^Test an assumption/ }),
  units: page.getByLabel('Units', { exact: true }),
  force: page.getByLabel('Force', { exact: true }),
  scenario: page.getByLabel('Scenario', { exact: true }),
  change: page.getByLabel('Change', { exact: true }),
  whatIf: page.getByRole('radio', { name: 'What if?' }),
  left: page.getByRole('radio', { name: 'What is left?' }),
  answer: page.locator('.ask-answer-text'),
  stop: page.getByRole('button', { name: 'Stop' }),
  print: page.getByRole('button', { name: 'Print one page' }),
});

test('how soon could 9 units be in Kent? Three actions, one printed page', async () => {
  const { page, complaints, close } = await stage.open();
  const on = ask(page);
  await on.open.click();
  await on.units.fill('9');
  await on.force.selectOption('Kent');
  await on.answer.waitFor({ timeout: 120_000 });
  await expect
    .poll(() => on.answer.textContent())
    .toMatch(/^All 9 public order units would most likely be in .+ after .+, between/);
  await expect.poll(() => page.getByText('What moves the answer').isVisible()).toBe(true);
  await on.print.waitFor();

  // With what decides it at its low: said beside the question, and the answer is another.
  const asItStands = await on.answer.textContent();
  await page.getByRole('button', { name: /^Try its low/ }).click();
  await page.getByText('Otherwise than it stands').waitFor();
  await on.answer.filter({ hasNotText: asItStands ?? '' }).waitFor({ timeout: 120_000 });
  await page.getByRole('button', { name: 'Change other figures' }).click();
  const cover = page.getByRole('group', { name: 'Cover kept at home' });
  expect(await cover.getByRole('radio', { name: /^As it stands, 50%/ }).isChecked()).toBe(true);
  await cover.getByRole('radio', { name: /^High, 60%/ }).check();
  await page.getByRole('button', { name: 'Put back: Cover kept at home' }).waitFor();
  await on.print.waitFor({ timeout: 120_000 });
  await expectOneWholePage(page);

  // A run that it was answered from, on the desk, with the figures that were set; kept like any exercise.
  await page.getByRole('button', { name: 'Watch it on the desk' }).click();
  const desk = screen(page);
  await desk.clock.waitFor({ timeout: 60_000 });
  const hash = await shownHash(page);
  await desk.saved.waitFor({ timeout: 60_000 });
  await page.reload();
  await desk.resume.click({ timeout: 60_000 });
  await desk.clock.waitFor({ timeout: 60_000 });
  expect(await shownHash(page)).toBe(hash);
  expect(complaints).toEqual([]);
  await close();
});

test('what if the national tier had stood up sooner in August 2011? By keyboard, and stopped on the way', async () => {
  const { page, complaints, close } = await stage.open({ width: 1024, height: 640 });
  const on = ask(page);
  await page.keyboard.press('a');
  await on.whatIf.check();
  await on.scenario.selectOption('August 2011: four nights');
  await on.stop.waitFor({ timeout: 60_000 });
  await on.stop.press('Enter');
  await on.stop.waitFor({ state: 'hidden' });
  await on.change.selectOption({ label: 'the national tier stood up 24 hours earlier' });
  await on.answer.waitFor({ timeout: 120_000 });
  await expect.poll(() => on.answer.textContent()).toMatch(/need unmet would fall by [\d,]+ officer-hours/);
  await expect.poll(() => page.getByRole('row').count()).toBeGreaterThan(2);
  await page.keyboard.press('Escape');
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(complaints).toEqual([]);
  await close();
});

test('asked for 2 units and 4 armed crews for three days: what is left of Durham, on one printed page', async () => {
  const { page, complaints, close } = await stage.open({ width: 1024, height: 640 });
  const on = ask(page);
  await page.keyboard.press('a');
  await on.left.check();
  await page.getByLabel('Donor').selectOption('Durham');
  await page.getByLabel('Armed crews lent').fill('4');
  // Nothing is made up for a force's armed crews: of those nothing is told without the asker's own figure.
  await page.getByText('your figure, none is made up for a force').waitFor();
  await page.getByText('Nothing is told yet of the 4 armed response vehicle crews').waitFor({ timeout: 120_000 });
  expect(await page.getByRole('row').count()).toBe(2);
  await page.getByLabel('Armed crews held').fill('12');
  await page.getByLabel('Days').selectOption('3 days');
  await on.answer.filter({ hasText: 'armed response' }).waitFor({ timeout: 120_000 });
  expect(await on.answer.textContent()).toMatch(/^Durham would send \d+ .+ and \d+ armed response .+\. Its cover/);
  expect(await page.getByRole('row').count()).toBe(3);
  await expectOneWholePage(page);
  expect(complaints).toEqual([]);
  await close();
});
