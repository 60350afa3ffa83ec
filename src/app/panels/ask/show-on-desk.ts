// From an answer to the run that it speaks of: the scenario under that run's seed, paused at its beginning, or where a unit came to
// work, with the unit selected. The exercise begins once it has been run.

import { effect } from '@preact/signals';
import type { Scenario } from '../../../core/model/scenario.ts';
import type { Desk } from '../../exercise/desk.ts';
import type { DeskView } from '../view.ts';

interface RunToShow {
  readonly seed: string;
  readonly unit?: number;
  readonly atWorkSec?: number;
}

export function showOnDesk(desk: Desk, view: DeskView, scenario: Scenario, run: RunToShow): void {
  view.ask.value = false;
  desk.chooseOwn(scenario);
  desk.setSeed(run.seed);
  const stop = effect(() => {
    const trace = desk.trace.value;
    const isLeft = desk.scenario.value?.id !== scenario.id || desk.stage.value !== 'briefing';
    if (!isLeft && trace?.header.seed !== run.seed) return;
    queueMicrotask(() => {
      stop();
      if (isLeft) return;
      desk.begin();
      if (run.atWorkSec !== undefined) desk.seek(run.atWorkSec);
      desk.select(run.unit === undefined ? { kind: 'incident', index: 0 } : { kind: 'unit', index: run.unit });
    });
  });
}
