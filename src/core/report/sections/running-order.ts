// The running order as it was: what the room would remember of the run, by the hour. Units and requests by themselves are
// left to the record.

import { FACT } from '../../trace/facts.ts';
import { type Section, say, small } from '../document.ts';
import type { Figures } from '../figures.ts';
import type { TellsOf } from '../run.ts';

const TOLD: ReadonlySet<number> = new Set([
  FACT.exerciseStarted,
  FACT.incidentForeseen,
  FACT.incidentReported,
  FACT.incidentEscalated,
  FACT.incidentPhaseBegan,
  FACT.incidentContained,
  FACT.incidentBeganRecovering,
  FACT.incidentClosed,
  FACT.incidentLit,
  FACT.tierActivated,
  FACT.injectFired,
  FACT.decisionTaken,
  FACT.decisionNotApplicable,
  FACT.disruptionBegan,
  FACT.disruptionEnded,
  FACT.exerciseEnded,
]);

/** Rows of the trace that a running order tells. */
export function toldRows({ trace }: Pick<TellsOf, 'trace'>): number[] {
  const { facts } = trace;
  const rows: number[] = [];
  for (let n = 0; n < facts.length; n++) if (TOLD.has(facts.kind[n]!)) rows.push(n);
  return rows;
}

export function runningOrder(tells: TellsOf, figures: Figures): Section {
  const rows = toldRows(tells);
  return {
    title: 'Running order, as it was',
    blocks: [
      {
        kind: 'table',
        file: 'running-order',
        caption: say`Incidents, phases, tiers, injects, decisions and disruptions`,
        columns: [{ head: 'When', width: 20 }, { head: 'What happened' }],
        rows: rows.map((row) => [say`${figures.factTime(row)}`, say`${figures.fact(row)}`]),
      },
      small(
        say`${figures.of('count:facts', String(tells.trace.facts.length))} facts stand in the record of this run; these are ${figures.of('count:told', String(rows.length))} of them.`,
      ),
    ],
  };
}
