// Contribution: a force with units lent to others was below its minimum cover. Where the doctrine tells of home, by its
// breaches; else by what a donor counted when it gave.

import { coverCausesIn, FACT } from '../../trace/facts.ts';
import { type CoverBreach, measureCover } from '../../trace/home-cover.ts';
import { answeredByDonors, onTheLine } from '../pick.ts';
import type { Ask } from '../requests.ts';
import { takesInCapability, takesInForce } from '../scope.ts';
import type { ScoreInputs } from '../types.ts';
import { forceName, idOf, ids, inOrder, lengthText, officerHours, unitsOf } from './parts.ts';
import type { Repair } from './repair.ts';
import type { Gap, GapRule } from './types.ts';

const MOST_FACTS = 8;

/** What both ways of knowing it come to. */
interface Below {
  readonly force: number;
  readonly capability: number;
  readonly fromSec: number;
  readonly untilSec: number;
  readonly unitSec: number;
  readonly facts: readonly number[];
  readonly says: string;
  readonly repair: Repair | null;
}

export const coverBreached: GapRule = (inputs) => {
  const { doctrine } = inputs.reading.trace.header.exercise;
  const found = doctrine.atHome === undefined ? byAnswers(inputs) : byBreaches(inputs);
  return found.map(
    ({ force, capability, fromSec, untilSec, unitSec, facts, says, repair }): Gap => ({
      id: idOf('coverBreached', ids(inputs).force(force), ids(inputs).capability(capability)),
      kind: 'coverBreached',
      dimension: 'contribution',
      spr: ['2.3', '3.1'],
      forces: [force],
      incident: null,
      capability,
      fromSec,
      untilSec,
      severity: officerHours(unitSec * onTheLine(inputs, capability)),
      facts,
      title: `${forceName(inputs, force)} below minimum cover`,
      says,
      repair,
    }),
  );
};

function byBreaches(inputs: ScoreInputs): Below[] {
  const { reading, scope } = inputs;
  const { trace } = reading;
  const cells = new Map<number, CoverBreach[]>();
  for (const breach of measureCover(trace, scope.untilSec)) {
    const { force, capability, causes, beganSec, endedSec } = breach;
    if (!coverCausesIn(causes).includes('lent')) continue;
    if (!takesInForce(trace, scope, force) || !takesInCapability(scope, capability)) continue;
    if ((endedSec ?? scope.untilSec) < scope.fromSec || beganSec > scope.untilSec) continue;
    const key = force * trace.header.capabilityIds.length + capability;
    cells.set(key, [...(cells.get(key) ?? []), breach]);
  }
  return [...cells.values()].map((breaches): Below => {
    const { force, capability } = breaches[0]!;
    const most = Math.max(...breaches.map(({ worst }) => worst));
    const lasted = breaches.map(
      ({ beganSec, endedSec }) => (endedSec ?? scope.untilSec) - Math.max(scope.fromSec, beganSec),
    );
    const together = lasted.reduce((sum, sec) => sum + sec, 0);
    return {
      force,
      capability,
      fromSec: Math.max(scope.fromSec, breaches[0]!.beganSec),
      untilSec: Math.max(...breaches.map(({ endedSec }) => endedSec ?? scope.untilSec)),
      unitSec: breaches.reduce((sum, { worst }, n) => sum + worst * lasted[n]!, 0),
      facts: rowsOfBreaches(inputs, force, capability).slice(0, MOST_FACTS),
      says: `With units lent to others it was up to ${unitsOf(inputs, capability, most)} below what it had to keep at home, for ${lengthText(together)} in all.`,
      // More units would be asked for in their turn: only lending fewer would close it, and that no setting says of one force.
      repair: null,
    };
  });
}

function rowsOfBreaches({ reading, scope }: ScoreInputs, force: number, capability: number): number[] {
  const { facts } = reading.trace;
  const rows: number[] = [];
  for (let n = 0; n < facts.length && facts.timeSec[n]! <= scope.untilSec; n++) {
    const kind = facts.kind[n]!;
    if (kind < FACT.coverBreachBegan || kind > FACT.coverLentTo) continue;
    if (facts.subject[n] === force && facts.a[n] === capability) rows.push(n);
  }
  return rows;
}

const below = ({ cover, given }: Ask): number => (cover === null ? 0 : Math.max(0, cover.keeps - (cover.free - given)));

function byAnswers(inputs: ScoreInputs): Below[] {
  const { reading, scope } = inputs;
  const cells = new Map<number, Ask[]>();
  for (const ask of answeredByDonors(inputs)) {
    if (below(ask) === 0 || ask.given === 0) continue;
    const key = ask.force * reading.trace.header.capabilityIds.length + ask.capability;
    cells.set(key, [...(cells.get(key) ?? []), ask]);
  }
  return [...cells.values()].map((asks): Below => {
    const { force, capability } = asks[0]!;
    const most = Math.max(...asks.map(below));
    const fromSec = asks[0]!.answered?.sec ?? 0;
    const back = reading.stints
      .filter((one) => one.isLent && one.force === force && one.capability === capability && one.warned.sec >= fromSec)
      .map(({ ended }) => Math.min(scope.untilSec, ended?.sec ?? scope.untilSec));
    const untilSec = Math.max(fromSec, ...back);
    return {
      force,
      capability,
      fromSec,
      untilSec,
      unitSec: most * (untilSec - fromSec),
      facts: inOrder(asks.flatMap(({ cover, answered }) => [cover?.row ?? -1, answered?.row ?? -1])),
      says: `It gave to others and was left ${unitsOf(inputs, capability, most)} below what it had to keep at home.`,
      repair: { kind: 'addUnits', force, capability, units: most },
    };
  });
}
