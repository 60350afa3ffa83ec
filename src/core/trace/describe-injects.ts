// Facts about injects in plain words, and what a trigger waits for as a clause: "cover in Kent falls below its minimum".

import { at } from '../base/assert.ts';
import type { ResolvedExercise } from '../model/exercise.ts';
import { INJECT_CAUSES, type InjectCondition, type InjectTrigger } from '../model/mel.ts';
import type { FactKind } from './facts.ts';
import { allInjects } from './injects.ts';
import type { Trace } from './trace.ts';

/** Fact `n`, of these kinds. */
export function injectWords(trace: Trace, n: number, kind: FactKind): string {
  const { facts, header } = trace;
  const { inject } = at(allInjects(header), at(facts.subject, n));
  const name = `Inject ${inject.number}, ${inject.title}`;
  const why = whyWords(header.exercise, inject.trigger, at(facts.a, n));
  return kind === 'injectFired' ? `${name}: ${why}` : `${name}, came due and is held: ${why}`;
}

function whyWords(exercise: ResolvedExercise, trigger: InjectTrigger, cause: number): string {
  const word = at(INJECT_CAUSES, cause);
  if (word === 'control') return 'given by exercise control';
  return 'when' in trigger && word === 'condition' ? triggerWords(exercise, trigger) : 'at its time';
}

/** What a trigger waits for: "when …", with the wait after it; "at" a time is left to whoever shows times. */
export function triggerWords(exercise: ResolvedExercise, trigger: InjectTrigger): string {
  if ('atMin' in trigger) return `${trigger.atMin} min after the start`;
  const when = `when ${conditionWords(exercise, trigger.when)}`;
  return trigger.afterMin ? `${trigger.afterMin} min after ${conditionWords(exercise, trigger.when)}` : when;
}

const nameIn = (known: readonly { readonly id: string; readonly name: string }[], id: string | undefined) =>
  known.find((one) => one.id === id)?.name;

function conditionWords(exercise: ResolvedExercise, when: InjectCondition): string {
  const { forces, capabilities, scenario, doctrine, centres } = exercise;
  const force = nameIn(forces, when.force) ?? 'any force';
  const capability = nameIn(capabilities, when.capability)?.toLowerCase();
  const incident = nameIn(scenario.incidents, when.incident) ?? 'an incident';
  const centre = nameIn(centres, when.centre) ?? 'a coordination centre';
  const tier = nameIn(doctrine.tiers, when.tier)?.toLowerCase() ?? 'a tier';
  switch (when.kind) {
    case 'coverBelow':
      return `cover${capability ? ` of ${capability}` : ''} in ${force} falls below its minimum`;
    case 'requestUnfilled':
      return `a request${capability ? ` for ${capability}` : ''} by ${incident} has stood unfilled for ${when.forMin} min`;
    case 'arrived':
      return `${Math.round((when.share ?? 0) * 100)}% of the ${capability ?? 'units'} demanded has come to ${incident}`;
    case 'tierActive':
      return `${tier} is activated${capability ? ` for ${capability}` : ''}`;
    case 'centreOverloaded':
      return `${centre} is overloaded`;
    case 'centreFailed':
      return `${centre} fails`;
    case 'incidentEscalated':
      return `${incident} escalates`;
    case 'incidentContained':
      return `${incident} is contained`;
    case 'unitsIdle':
      return when.units === undefined || when.units === 1
        ? `a unit stands idle at ${incident}`
        : `${when.units} units stand idle at ${incident}`;
    case 'partnerLate':
      return `a partner of ${incident} isn’t linked by its deadline`;
  }
}
