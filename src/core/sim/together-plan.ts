// What working together comes to in one exercise, laid out before it runs: what every force's units are worth beside each
// host, how many can be received at once, who has a channel, how many a commander leads.

import { assert, at } from '../base/assert.ts';
import type { ResolvedExercise } from '../model/exercise.ts';
import { comparePair, type Pair, worthThere } from '../model/pair-rules.ts';
import { attributesOf, type Profile, profilesOf } from '../model/profiles.ts';
import type { IncidentPlan } from '../model/scenario.ts';
import { radioOf } from '../model/scenario-rules.ts';
import type { RadioPlan, SpanOfControl } from '../model/working-together.ts';

/** A force's units beside a host, where they differ in anything. */
export interface PlannedPair extends Pair {
  /** What a unit is worth there in thousandths: kept apart, where it is incompatible. */
  readonly worth: number;
}

export interface PlannedSpan {
  /** Demand cells: incident × capabilities + capability. */
  readonly commandCell: number;
  readonly source: SpanOfControl;
}

export interface TogetherPlan {
  /** By incident × cells + cell (force × capabilities + capability); pairs that differ in nothing are left out. */
  readonly pairs: ReadonlyMap<number, PlannedPair>;
  readonly bridging: boolean;
  /** Sides of an incident besides the host's. */
  readonly sidesApart: number;
  /** By incident; 0 for any number. */
  readonly bays: Int32Array;
  /** By incident; null where everyone has a channel. */
  readonly radio: readonly (RadioPlan | null)[];
  /** By incident × capabilities + capability, where it counts. */
  readonly spans: ReadonlyMap<number, PlannedSpan>;
  /** Demand cells that a command cell's units lead. */
  readonly ledFrom: ReadonlyMap<number, readonly number[]>;
  /** Whether an incident's effective strength can be below its nominal one at all. */
  readonly canLose: boolean;
  /** How serials of two forces differ in one unit, as units of neighbours do; undefined where they don't. */
  inOneUnit(capability: number, leader: number, other: number): PlannedPair | undefined;
  /** Whether a force's serials can stand in a unit led by another, at this incident. */
  mayJoin(capability: number, leader: number, other: number, incident: number): boolean;
}

/**
 * @param hosts force of each incident
 */
export function layOutTogether(exercise: ResolvedExercise, hosts: readonly number[]): TogetherPlan {
  const { doctrine, scenario } = exercise;
  const { workingTogether: together } = doctrine;
  const { incidents } = scenario;
  const pairs =
    together?.compatibility || together?.bridging ? pairsOf(exercise, hosts) : new Map<number, PlannedPair>();
  const spans = together?.command ? spansOf(exercise, together.spans) : new Map<number, PlannedSpan>();
  const ledFrom = new Map<number, number[]>();
  for (const [cell, { commandCell }] of spans) ledFrom.set(commandCell, [...(ledFrom.get(commandCell) ?? []), cell]);
  const radio = incidents.map((_, n) => radioOf(scenario, n));
  const inOneUnit = pairsInOneUnit(exercise);
  const cells = exercise.forces.length * exercise.capabilities.length;
  return {
    pairs,
    bridging: together?.bridging ?? false,
    sidesApart: (together?.sides.value ?? 1) - 1,
    bays: Int32Array.from(incidents, ({ bays }) => bays?.value ?? doctrine.rendezvous?.bays.value ?? 0),
    radio,
    spans,
    ledFrom,
    inOneUnit,
    mayJoin(capability, leader, other, incident) {
      const beside = pairs.get(incident * cells + other * exercise.capabilities.length + capability);
      return beside?.verdict !== 'incompatible' && inOneUnit(capability, leader, other)?.verdict !== 'incompatible';
    },
    canLose:
      pairs.size > 0 ||
      spans.size > 0 ||
      radio.some((one) => one !== null) ||
      (doctrine.sustaining?.fatigue?.counts ?? false),
  };
}

function pairsOf(exercise: ResolvedExercise, hosts: readonly number[]): Map<number, PlannedPair> {
  const { capabilities, forces, doctrine, interoperability } = exercise;
  const { workingTogether: together } = doctrine;
  assert(together !== undefined, 'pairs without doctrine on them');
  const ids = forces.map(({ id }) => id);
  const found = new Map<number, PlannedPair>();
  capabilities.forEach((capability, c) => {
    if (capability.remote) return;
    const attributes = attributesOf(interoperability, capability.id);
    const profiles = profilesOf(interoperability, capability.id, ids);
    // Nobody off the standard: nothing to compare.
    if (profiles.every((profile) => profile.every(({ basis }) => basis === null))) return;
    hosts.forEach((host, incident) => {
      profiles.forEach((profile, force) => {
        const pair = comparePair(attributes, at(profiles, host), profile, capability.onTheLine.value);
        if (pair.verdict === 'compatible') return;
        const cell = force * capabilities.length + c;
        const key = incident * forces.length * capabilities.length + cell;
        found.set(key, together.compatibility ? judged(pair, together.apartEffect.value) : unjudged(pair));
      });
    });
  });
  return found;
}

/** Looked at when two forces first think of it: most never do. */
function pairsInOneUnit({
  capabilities,
  forces,
  doctrine,
  interoperability,
}: ResolvedExercise): TogetherPlan['inOneUnit'] {
  const { workingTogether: together } = doctrine;
  if (!together?.compatibility && !together?.bridging) return () => undefined;
  const ids = forces.map(({ id }) => id);
  const profiles = capabilities.map((): readonly Profile[] | null => null);
  const found = new Map<number, PlannedPair | undefined>();
  return (c, leader, other) => {
    const key = (c * forces.length + leader) * forces.length + other;
    if (found.has(key)) return found.get(key);
    const capability = at(capabilities, c);
    profiles[c] ??= profilesOf(interoperability, capability.id, ids);
    const [ours, theirs] = [at(profiles[c], leader), at(profiles[c], other)];
    const pair = comparePair(attributesOf(interoperability, capability.id), ours, theirs, capability.onTheLine.value);
    const planned =
      pair.verdict === 'compatible'
        ? undefined
        : together.compatibility
          ? judged(pair, together.apartEffect.value)
          : unjudged(pair);
    found.set(key, planned);
    return planned;
  };
}

const judged = (pair: Pair, apartEffect: number): PlannedPair => ({
  ...pair,
  worth: worthThere(pair, apartEffect),
});

/** Only time is lost. */
const unjudged = (pair: Pair): PlannedPair => ({ ...pair, verdict: 'bridgeable', effect: 1000, worth: 1000 });

const demands = (incident: IncidentPlan, capability: string): boolean =>
  incident.phases.some(({ demand }) => demand.some((one) => one.capability === capability));

/** Spans of the incidents that ask for whoever commands; a catalogue without that capability has none. */
function spansOf(
  { scenario, capabilities }: ResolvedExercise,
  spans: readonly SpanOfControl[],
): Map<number, PlannedSpan> {
  const found = new Map<number, PlannedSpan>();
  scenario.incidents.forEach((incident, n) => {
    for (const source of spans) {
      const led = capabilities.findIndex(({ id }) => id === source.capability);
      const leading = capabilities.findIndex(({ id }) => id === source.commandedBy);
      if (led < 0 || leading < 0 || !demands(incident, source.commandedBy)) continue;
      found.set(n * capabilities.length + led, { commandCell: n * capabilities.length + leading, source });
    }
  });
  return found;
}
