// "Time from here" as a question about the run on the desk, at its cursor. Pure but for what it reads of the desk.

import type { EverywhereQuestion, Question, ReachQuestion } from '../../../core/experiments/question.ts';
import type { Capability, CapabilityId, ForceId } from '../../../core/model/dataset.ts';
import type { Trace } from '../../../core/trace/trace.ts';
import type { Desk } from '../../exercise/desk.ts';

export type HereBasis = EverywhereQuestion['basis'];

/** A place to measure to. `id` tells it from others in the list; `isClicked` where it has no name but what is near it. */
export interface HerePlace {
  readonly id: string;
  readonly name: string;
  readonly lat: number;
  readonly lon: number;
  readonly area: ForceId;
  readonly isClicked: boolean;
}

/** How often luck is drawn. */
export const DRAWS = 100;

function runNow(desk: Desk, basis: HereBasis) {
  const scenario = desk.scenario.value;
  const settings = desk.assuming.settings.value;
  if (scenario === null || desk.trace.value === null) return null;
  const [seed, decisions] = [desk.seed.value, desk.decisions.value];
  const atSec = Math.floor(desk.cursorSec.peek());
  return { scenario, settings, seed, replication: 0, decisions, atSec, basis, seeds: DRAWS };
}

export function placeQuestion(desk: Desk, basis: HereBasis, place: HerePlace | null): ReachQuestion | null {
  const run = runNow(desk, basis);
  if (run === null || place === null) return null;
  const { name, lat, lon, area } = place;
  return { kind: 'reach', ...run, place: { name, lat, lon }, area };
}

export function everywhereQuestion(desk: Desk, basis: HereBasis, capability: string): EverywhereQuestion | null {
  const run = runNow(desk, basis);
  return run && { kind: 'everywhere', ...run, capability: capability as CapabilityId };
}

/** The same but for the moment. */
export function isSame(one: Question, other: Question): boolean {
  if (one.kind === 'reach' && other.kind === 'reach') {
    if (one.place.lat !== other.place.lat || one.place.lon !== other.place.lon || one.area !== other.area) return false;
  } else if (one.kind === 'everywhere' && other.kind === 'everywhere') {
    if (one.capability !== other.capability) return false;
  } else return false;
  return (
    one.scenario === other.scenario &&
    one.settings === other.settings &&
    one.seed === other.seed &&
    one.decisions === other.decisions &&
    one.basis === other.basis
  );
}

/** With everybody at home any capability; else those of the exercise. And which of them is chosen. */
export function offeredIn(
  trace: Trace,
  known: readonly Capability[],
  basis: HereBasis,
  wanted: string,
): { readonly offered: readonly Capability[]; readonly chosen: Capability | undefined } {
  const ids: readonly string[] = trace.header.capabilityIds;
  const offered = basis === 'rest' ? known : known.filter(({ id }) => ids.includes(id));
  return { offered, chosen: offered.find(({ id }) => id === wanted) ?? offered[0] };
}

/** Where nobody has said: a round number to begin with, and fewer of what forces have few of. */
const USUAL = 40;
const USUAL_OF_OTHERS = 10;

export const unitsAsked = (said: Readonly<Record<string, number>>, capability: string): number =>
  said[capability] ?? (capability === 'publicOrder' ? USUAL : USUAL_OF_OTHERS);
