// One town under loss of control, all luck taken out and nobody tired: the large disorder with durations of one value, so many
// units of the host's own, phases as told, and whom else may be asked.

import { loadScenario } from '../../../src/cli/load.ts';
import type { EngineInputs } from '../../../src/core/sim/plan.ts';
import { figure, MADE_UP } from '../../support/quantities.ts';
import { library, shippedInputs } from '../../support/shipped.ts';

export interface Town {
  readonly own: number;
  /** Units of each other force; none of them may be asked where this is left out. */
  readonly others?: number;
  readonly demand: readonly number[];
  readonly hours: readonly number[];
  readonly mostSteps: number;
  /** Share of the demand that holds; the whole where this is left out. */
  readonly holdsFrom?: number;
  readonly rulesApply?: boolean;
  readonly feedsBack?: boolean;
  /** Of other forces, from asked to formed. */
  readonly noticeMin?: number;
  readonly restMin?: number;
}

const always = (minutes: number) => ({
  min: minutes,
  p10: minutes,
  p50: minutes,
  p90: minutes,
  max: minutes,
  ...MADE_UP,
});

/** A small force: none of its muster points is an hour away. */
const HOST = 'E23000013';
const ROUTE = '/doctrine/routes/publicOrder';
const DURATIONS = ['calloutMin', 'departureMin', 'receptionMin', 'handoverMin'];
const TIER_DURATIONS = ['activationMin', 'decisionMin', 'handlingMin', 'donorDecisionMin', 'noticeMin'];

const [disorder] = loadScenario('large-disorder', library).incidents;

const withUnits = library.holdings
  .filter(({ capability }) => (capability as string) === 'publicOrder')
  .map(({ force }) => force);

const { tiers } = library.doctrines[0]!.routes.find(({ id }) => (id as string) === 'publicOrder')!;

/** Engine inputs; the town stands on the host's second muster point, minutes from the others. */
export function alone({ own, others, demand, hours, mostSteps, ...rest }: Town): EngineInputs {
  const { holdsFrom = 1, rulesApply = true, feedsBack = true, noticeMin = 5, restMin = 1 } = rest;
  const tier = tiers.find(({ id }) => (id as string) === 'national')!;
  const durations = Object.fromEntries(TIER_DURATIONS.map((name) => [name, always(1)]));
  const rung = { ...tier, ...durations, policy: 'nearest', activation: 'standing', noticeMin: always(noticeMin) };
  const first = { ...rung, id: 'local', noticeMin: always(5) };
  const phases = demand.map((units, n) => ({
    id: `p${n}`,
    name: `Phase ${n}`,
    durationMin: always(hours[n]! * 60),
    demand: [{ capability: 'publicOrder', units, ...MADE_UP }],
  }));
  const feedback = { applies: feedsBack, capabilities: ['publicOrder'], note: 'Made up', ...MADE_UP };
  const settings: [string, unknown][] = [
    ['/scenario/parameters/host/value', HOST],
    ['/scenario/incidents', [{ ...disorder, phases, feedback }]],
    ['/doctrine/declareMin', always(1)],
    ['/doctrine/recoverMin', always(1)],
    [`${ROUTE}/tiers`, others === undefined ? [first] : [first, rung]],
    [`${ROUTE}/formableShare/value`, 1],
    [`${ROUTE}/minimumCoverShare/value`, 0],
    [`${ROUTE}/minimumCoverBands`, []],
    ...DURATIONS.map((name): [string, unknown] => [`${ROUTE}/${name}`, always(1)]),
    [`${ROUTE}/recoveryMin`, always(restMin)],
    ['/doctrine/sustaining/reliefs', 'off'],
    ['/doctrine/sustaining/fatigue/counts', false],
    ['/doctrine/lossOfControl/applies', rulesApply],
    ['/doctrine/lossOfControl/holdsFromShare', figure(holdsFrom)],
    ['/doctrine/lossOfControl/shortForMin', figure(60)],
    ['/doctrine/lossOfControl/inHandForMin', figure(120)],
    ['/doctrine/lossOfControl/mostSteps', figure(mostSteps)],
    ['/doctrine/lossOfControl/demandShare', figure(0.1)],
    ...withUnits.map((id): [string, unknown] => [
      `/holdings/${id}/publicOrder`,
      { units: (id as string) === HOST ? own : (others ?? 0), ...MADE_UP },
    ]),
  ];
  return shippedInputs(
    'large-disorder',
    settings.map(([path, value]) => ({ path, value })),
  );
}
