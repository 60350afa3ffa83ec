// Loss of control worked out the slow way, from strength and phases as they were, second by second where anything changes:
// independent of the engine's events. Also what a trace says of them.

import { raisedDemand } from '../../../src/core/model/loss-of-control.ts';
import { unitsDemanded } from '../../../src/core/model/scenario-rules.ts';
import { FACT } from '../../../src/core/trace/facts.ts';
import { measurePartners } from '../../../src/core/trace/partners.ts';
import { supplySeries } from '../../../src/core/trace/series.ts';
import type { Trace } from '../../../src/core/trace/trace.ts';

export interface Rules {
  /** Thousandths of the demand that hold. */
  readonly holdsFrom: number;
  readonly shortForSec: number;
  readonly inHandForSec: number;
  readonly mostSteps: number;
  readonly demandShare: number;
}

/** From a second on: effective strength, or a phase's own demand, of each capability; null once nothing is demanded. */
export interface Change<T> {
  readonly sec: number;
  readonly units: T;
}
export type Strength = Change<readonly number[]>;
export interface PhaseDemand extends Change<readonly number[] | null> {
  /** Units that partners have taken off it by then. */
  readonly relief?: readonly number[];
}

export interface Step {
  readonly sec: number;
  readonly steps: number;
}

const lastBefore = <T>(changes: readonly Change<T>[], sec: number): T | undefined =>
  changes.findLast((one) => one.sec <= sec)?.units;

/** Every change of intensity up to the end. */
export function readSlowly(
  rules: Rules,
  phases: readonly PhaseDemand[],
  strength: readonly Strength[],
  endSec: number,
): readonly Step[] {
  const changes = [...new Set([...phases, ...strength].map(({ sec }) => sec))].sort((x, y) => x - y);
  const told: Step[] = [];
  let steps = 0;
  let was: 'below' | 'between' | 'met' | null = null;
  let sinceSec = 0;
  const step = (sec: number, to: number): void => {
    steps = to;
    sinceSec = sec;
    told.push({ sec, steps });
  };
  /** The next step while nothing changes. */
  const dueSec = (): number => {
    if (was === 'below' && steps < rules.mostSteps) return sinceSec + rules.shortForSec;
    if (was === 'met' && steps > 0) return sinceSec + rules.inHandForSec;
    return Number.POSITIVE_INFINITY;
  };
  const review = (sec: number): void => {
    const open = phases.findLast((one) => one.sec <= sec);
    if (open === undefined) return;
    const { units: demand, relief } = open;
    if (demand === null) {
      if (steps > 0) step(sec, 0);
      was = null;
      return;
    }
    const here = lastBefore(strength, sec);
    const isLess = (thousandths: number): boolean =>
      demand.some((units, n) => {
        const wanted = Math.max(0, raisedDemand(units, steps, rules.demandShare) - (relief?.[n] ?? 0));
        return Math.round((here?.[n] ?? 0) * 1000) < wanted * thousandths;
      });
    const now = isLess(rules.holdsFrom) ? 'below' : isLess(1000) ? 'between' : 'met';
    if (now !== was) sinceSec = sec;
    was = now;
  };
  for (const sec of [...changes, endSec + 1]) {
    for (let due = dueSec(); due <= Math.min(sec, endSec); due = dueSec()) {
      step(due, steps + (was === 'below' ? 1 : -1));
      if (due < sec) review(due);
    }
    if (sec <= endSec) review(sec);
  }
  return told;
}

/**
 * What the trace says of an incident: its phases' own demand and its effective strength, of the capabilities that count.
 * @param overSec when nothing was demanded any more, which a trace only says where something was before
 */
export function asTraced(
  trace: Trace,
  incident: number,
  overSec: number | null,
): { phases: PhaseDemand[]; strength: Strength[] } {
  const { facts, header } = trace;
  const plan = header.exercise.scenario.incidents[incident]!;
  const counted = header.exercise.capabilities.flatMap((one, n) =>
    plan.feedback?.capabilities.includes(one.id) ? [n] : [],
  );
  const opened = [...facts.kind.keys()]
    .filter((n) => facts.subject[n] === incident && facts.kind[n] === FACT.incidentPhaseBegan)
    .map((n) => ({ sec: facts.timeSec[n]!, phase: plan.phases[facts.a[n]!]! }));
  const came = measurePartners(trace).flatMap(({ incident: of, kind, linkedSec }) =>
    of === incident && linkedSec !== null ? [{ kind, linkedSec }] : [],
  );
  const secs = [...new Set([...opened.map(({ sec }) => sec), ...came.map(({ linkedSec }) => linkedSec)])];
  const phases: PhaseDemand[] = secs
    .sort((x, y) => x - y)
    .flatMap((sec) => {
      const open = opened.findLast((one) => one.sec <= sec);
      if (open === undefined || (overSec !== null && sec > overSec)) return [];
      const ofIt = counted.map((c) => header.exercise.capabilities[c]!);
      const units = ofIt.map((capability) => unitsDemanded(open.phase, capability));
      const taking = (open.phase.partners ?? [])
        .filter(({ partner }) => came.some(({ kind, linkedSec }) => kind === partner && linkedSec <= sec))
        .flatMap(({ relieves = [] }) => relieves);
      const relief = ofIt.map(({ id }) =>
        taking.reduce((sum, one) => sum + (one.capability === id ? one.units : 0), 0),
      );
      return { sec, units, relief };
    });
  if (overSec !== null) phases.push({ sec: overSec, units: null });
  const series = counted.map((c) => supplySeries(trace, c, incident));
  const times = [...new Set(series.flatMap(({ timeSec }) => timeSec))].sort((x, y) => x - y);
  const strength = times.map((sec) => ({
    sec,
    units: series.map(({ timeSec, effective }) => effective[timeSec.findLastIndex((time) => time <= sec)] ?? 0),
  }));
  return { phases, strength };
}

/** Every change of intensity that a trace tells. */
export const stepsTold = ({ facts }: Trace, incident: number): readonly Step[] =>
  [...facts.kind.keys()]
    .filter((n) => facts.kind[n] === FACT.intensityChanged && facts.subject[n] === incident)
    .map((n) => ({ sec: facts.timeSec[n]!, steps: facts.a[n]! }));
