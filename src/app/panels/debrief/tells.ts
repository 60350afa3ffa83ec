// What a report of the exercise on the desk is told of: its run, as far as was played or whole, with what reruns have measured so far.

import type { TellsOf } from '../../../core/report/run.ts';
import { wholeRun } from '../../../core/scoring/scope.ts';
import { traceUntil } from '../../../core/trace/until.ts';
import type { Asker } from '../../exercise/asker.ts';
import type { Besides } from '../../exercise/besides.ts';
import type { Desk } from '../../exercise/desk.ts';
import { runAnswer } from '../findings/run-answer.ts';
import { inOrderOfWorth, worthNow } from '../findings/worth-now.ts';
import { gapsIn, scoresIn } from '../read/findings.ts';

/** Null until there has been a run. `untilSec` is null for the whole of it. */
export function tellsOfDesk(desk: Desk, asker: Asker, besides: Besides, untilSec: number | null): TellsOf | null {
  const run = desk.trace.value;
  const scenario = desk.scenario.value;
  if (run === null || scenario === null) return null;
  const trace = untilSec === null ? run : traceUntil(run, untilSec);
  const weak = runAnswer('weakPoints', desk, asker);
  const lost = weak.kind === 'known' ? weak.reply.found : null;
  const now = worthNow(desk, asker);
  // What reruns measure, they measure of whole runs.
  const worth = now.kind === 'known' && trace === run ? now.reply.worth : null;
  const again = runAnswer('replay', desk, asker);
  const decisions = desk.decisions.value;
  return {
    trace,
    hash: desk.traceHash.value,
    name: desk.keeping.name.value || scenario.title,
    scores: scoresIn(trace, desk.data.scoring, wholeRun(trace), lost),
    gaps: inOrderOfWorth(gapsIn(trace, desk.data.scoring, wholeRun(trace), lost), worth),
    worth,
    besides: decisions.map((_, n) => {
      const beside = besides.now(decisions, n);
      return beside?.kind === 'known' ? beside.beside : null;
    }),
    replayed: again.kind === 'known' ? again.reply.replayed : null,
    editions: desk.data.editions,
    changed: desk.exerciseNow()?.settings ?? [],
    debrief: desk.debrief.value,
  };
}
