// What a person has filled in, and the question that comes of it. The start is a Wednesday evening unless they say otherwise.

import { signal } from '@preact/signals';
import type { Question } from '../../../core/experiments/question.ts';
import type { Assumed, Variation } from '../../../core/experiments/variations.ts';
import type { CapabilityId, ForceId } from '../../../core/model/dataset.ts';
import type { TierId } from '../../../core/model/doctrine.ts';
import type { Scenario } from '../../../core/model/scenario.ts';

const SEEDS = 100;
const DOCTRINE = 'present-practice';
export const MOST_UNITS = 999;

/** So many can be asked for. */
export const isAmount = (units: number): boolean => Number.isInteger(units) && units >= 1 && units <= MOST_UNITS;

/** One thing to change, as one choice in a list: a tier sooner by so many minutes, or an assumption at one of its ends. */
export type ChangeChoice = `tier:${number}` | `${Variation['id']}:${'low' | 'high'}`;

/** The questions that the page knows. */
export type QuestionKind = 'howSoon' | 'whatIf' | 'lends' | 'late';

export const createForm = (scenarios: readonly Scenario[]) => ({
  kind: signal<QuestionKind>('howSoon'),
  /** Something that a typed question needs was not read: nothing is asked until a person sees to it. */
  waits: signal(false),
  /** Assumptions set otherwise than they stand; for the question under way only. */
  assumed: signal<readonly Assumed[]>([]),
  units: signal(40),
  capability: signal<string>('publicOrder'),
  /** West Yorkshire. */
  host: signal<string>('E23000010'),
  /** A place in its area; null leaves it to the engine. */
  place: signal<string | null>(null),
  start: signal('2026-06-17T18:00'),
  hours: signal(24),
  scenario: signal(scenarios[0]?.id ?? ''),
  change: signal<ChangeChoice>('tier:120'),
  /** Hertfordshire. */
  donor: signal<string>('E23000027'),
  lentOrder: signal(3),
  lentArmed: signal(0),
  /** Crews that the asker says the force holds: of armed units made-up figures are not told force by force. */
  holdsArmed: signal<number | null>(null),
  /** Public order units that the asker says it holds; null for the data's. */
  holdsOrder: signal<number | null>(null),
  lentFrom: signal('2026-06-17T18:00'),
  days: signal(5),
  /** The first under the doctrine that the other questions are asked under. */
  lateScenario: signal((scenarios.find(({ doctrine }) => doctrine === DOCTRINE) ?? scenarios[0])?.id ?? ''),
  /** Kent. */
  lateForce: signal<string>('E23000032'),
  nth: signal(2),
});
export type Form = ReturnType<typeof createForm>;

export function questionOf(form: Form, scenarios: readonly Scenario[]): Question | null {
  if (form.kind.value === 'howSoon') {
    const { units, capability, host, place, start, hours } = form;
    if (!isAmount(units.value)) return null;
    return {
      kind: 'howSoon',
      capability: capability.value as CapabilityId,
      units: units.value,
      host: host.value as ForceId,
      ...(place.value === null ? {} : { place: place.value }),
      start: start.value,
      hours: hours.value,
      doctrine: DOCTRINE,
      assumed: form.assumed.value,
      seeds: SEEDS,
    };
  }
  if (form.kind.value === 'lends') return lendsOf(form);
  if (form.kind.value === 'late') return lateOf(form, scenarios);
  const scenario = scenarios.find(({ id }) => id === form.scenario.value);
  if (scenario === undefined) return null;
  const [what = '', how = ''] = form.change.value.split(':');
  if (what === 'tier') {
    return {
      kind: 'whatIf',
      scenario,
      change: { kind: 'tierSooner', tier: 'national' as TierId, byMin: Number(how) },
      seeds: SEEDS,
    };
  }
  return {
    kind: 'whatIf',
    scenario,
    change: {
      kind: 'assumption',
      id: what as Variation['id'],
      capability: firstCapability(scenario),
      side: how as 'low' | 'high',
    },
    seeds: SEEDS,
  };
}

function lateOf({ lateScenario, lateForce, nth }: Form, scenarios: readonly Scenario[]): Question | null {
  const scenario = scenarios.find(({ id }) => id === lateScenario.value);
  if (scenario === undefined) return null;
  return {
    kind: 'late',
    scenario,
    force: lateForce.value as ForceId,
    nth: Math.max(1, units(nth.value)),
    seeds: SEEDS,
  };
}

/** One assumption set otherwise, or back to where it stands. */
export function assume(form: Form, id: Variation['id'], side: Assumed['side'] | 'likely'): void {
  const others = form.assumed.peek().filter((one) => one.id !== id);
  form.waits.value = false;
  form.assumed.value = side === 'likely' ? others : [...others, { id, side }];
}

/** The capability that a scenario demands first: whose route of aid is changed. */
export const firstCapability = ({ incidents }: Scenario): CapabilityId =>
  incidents.flatMap(({ phases }) => phases.flatMap(({ demand }) => demand))[0]?.capability ??
  ('publicOrder' as CapabilityId);

const units = (typed: number): number => Math.min(MOST_UNITS, Math.max(0, Math.round(typed) || 0));

/** Armed crews are asked for of a force that hasn't said how many it holds: of those nothing is told. */
export const lacksHolding = ({ lentArmed, holdsArmed }: Form): boolean =>
  units(lentArmed.value) > 0 && holdsArmed.value === null;

/** Null until something is lent that can be told of. */
function lendsOf(form: Form): Question | null {
  const { donor, lentOrder, lentArmed, holdsArmed, holdsOrder, lentFrom, days, assumed } = form;
  const isTooMany = [lentOrder, lentArmed].some(({ value }) => units(value) > 0 && !isAmount(value));
  const [order, armed] = [units(lentOrder.value), lacksHolding(form) ? 0 : units(lentArmed.value)];
  const holds = holdsArmed.value === null ? null : units(holdsArmed.value);
  if (isTooMany || order + armed === 0) return null;
  const held = holdsOrder.value === null ? null : units(holdsOrder.value);
  const publicOrder = { capability: 'publicOrder' as CapabilityId, units: order, holds: held };
  const firearms = { capability: 'firearms' as CapabilityId, units: armed, holds };
  return {
    kind: 'lends',
    donor: donor.value as ForceId,
    lent: [publicOrder, firearms].filter((one) => one.units > 0),
    start: lentFrom.value,
    days: days.value,
    doctrine: DOCTRINE,
    assumed: assumed.value,
    seeds: SEEDS,
  };
}
