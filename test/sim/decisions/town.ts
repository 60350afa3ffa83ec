// One town that asks its neighbours, all luck taken out: the large disorder with durations of one value and nobody tired, so
// many units of its own and of each neighbour, and a national tier that stands up only when it is missed.

import { loadScenario } from '../../../src/cli/load.ts';
import { nameProblems, readDecisions } from '../../../src/core/scenario/decisions.ts';
import { createPlan, type Plan } from '../../../src/core/sim/plan.ts';
import { simulate } from '../../../src/core/sim/simulate.ts';
import type { World } from '../../../src/core/sim/world.ts';
import { describeFact } from '../../../src/core/trace/describe.ts';
import { FACT_KINDS, type FactKind } from '../../../src/core/trace/facts.ts';
import type { Trace } from '../../../src/core/trace/trace.ts';
import { figure, MADE_UP } from '../../support/quantities.ts';
import { library, shippedInputs } from '../../support/shipped.ts';

export const always = (minutes: number) => ({
  min: minutes,
  p10: minutes,
  p50: minutes,
  p90: minutes,
  max: minutes,
  ...MADE_UP,
});

const HOST = 'E23000013';
/** The nearest and the next. */
export const [NEAR, NEXT] = ['E23000012', 'E23000014'] as const;
const ROUTE = '/doctrine/routes/publicOrder';
const DURATIONS = ['calloutMin', 'departureMin', 'receptionMin', 'handoverMin', 'recoveryMin'];

const [disorder] = loadScenario('large-disorder', library).incidents;
const { tiers } = library.doctrines[0]!.routes.find(({ id }) => (id as string) === 'publicOrder')!;

export interface TownSize {
  readonly own: number;
  /** Units of the two neighbours; nobody else has any. */
  readonly near: number;
  readonly next: number;
  readonly demand: number;
  readonly cover?: number;
  readonly reliefs?: 'byDutyClock' | 'off';
  readonly more?: readonly (readonly [string, unknown])[];
}

/** An incident of one phase; the town's own, or somewhere else. */
export const incidentOf = (id: string, units: number, where: object = {}) => ({
  ...disorder,
  ...(id === 'disorder' ? {} : { id, name: id }),
  ...where,
  reportedAfterMin: figure(0),
  phases: [
    {
      id: 'all',
      name: 'All of it',
      durationMin: always(720),
      demand: [{ capability: 'publicOrder', units, ...MADE_UP }],
    },
  ],
});

/** It is reported at once, declared after 30 minutes, and lasts 12 hours; donors weigh for 20. */
export function town({ own, near, next, demand, cover = 0, reliefs = 'off', more = [] }: TownSize): Plan {
  const rungOf = (id: string, activation: string) => ({
    ...tiers.find((one) => (one.id as string) === id)!,
    policy: 'nearest',
    activation,
    activationMin: always(60),
    decisionMin: always(1),
    handlingMin: always(1),
    donorDecisionMin: always(20),
    noticeMin: always(10),
  });
  const units: Readonly<Record<string, number>> = { [HOST]: own, [NEAR]: near, [NEXT]: next };
  const settings: (readonly [string, unknown])[] = [
    ['/scenario/parameters/host/value', HOST],
    ['/scenario/incidents', [incidentOf('disorder', demand)]],
    ['/doctrine/declareMin', always(30)],
    ['/doctrine/recoverMin', always(1)],
    [`${ROUTE}/tiers`, [rungOf('local', 'standing'), rungOf('national', 'onUnfilled')]],
    [`${ROUTE}/formableShare/value`, 1],
    [`${ROUTE}/minimumCoverShare/value`, cover],
    [`${ROUTE}/minimumCoverBands`, []],
    ...DURATIONS.map((name) => [`${ROUTE}/${name}`, always(1)] as const),
    ['/doctrine/sustaining/reliefs', reliefs],
    ['/doctrine/sustaining/fatigue/counts', false],
    ['/doctrine/lossOfControl/applies', false],
    ['/doctrine/onDuty/inUse/value', false],
    ['/doctrine/people/answerWithinMin', figure(90)],
    ...library.holdings
      .filter(({ capability }) => (capability as string) === 'publicOrder')
      .map(({ force }) => [`/holdings/${force}/publicOrder`, { units: units[force] ?? 0, ...MADE_UP }] as const),
    ...more,
  ];
  return createPlan(
    shippedInputs(
      'large-disorder',
      settings.map(([path, value]) => ({ path, value })),
    ),
  );
}

export const MINUTE = 60;

/** Runs a town with decisions as a file would hold them. */
export function runTown(plan: Plan, decisions: readonly object[] = [], observe?: (world: World) => void): Trace {
  const read = readDecisions(JSON.stringify(decisions));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const unknownNames = nameProblems(read.value, { ...library, scenario: plan.inputs.exercise.scenario });
  if (unknownNames.length > 0) throw new Error(JSON.stringify(unknownNames));
  return simulate(plan, 'town', 0, read.value, observe);
}

/** The facts of these kinds, as a log has them. */
export const logOf = (trace: Trace, ...kinds: readonly FactKind[]): string[] =>
  [...trace.facts.kind.keys()]
    .filter((n) => kinds.includes(FACT_KINDS[trace.facts.kind[n]!]!))
    .map((n) => describeFact(trace, n));
