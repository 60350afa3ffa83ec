// Whether a figure of the doctrine has anything to do with this exercise: a form that lets a person turn what turns nothing
// would waste their time. Which switch must be on for it stands here too.

import type { ResolvedExercise } from '../model/exercise.ts';
import { partnerLinksOf } from '../model/partners.ts';
import { capabilitiesAsked } from '../model/scenario-rules.ts';
import type { Assumption } from './assumption.ts';

type Place = Pick<Assumption, 'path' | 'keys'>;
type Use = Pick<Assumption, 'use' | 'needs'>;

/** Blocks that do nothing while a switch says otherwise. The longest beginning counts. */
const SWITCHES: readonly (readonly [under: string, path: string, value: string | boolean])[] = [
  ['/doctrine/onDuty/', '/doctrine/onDuty/inUse/value', true],
  ['/doctrine/travel/convoys/', '/doctrine/travel/convoys/inUse/value', true],
  ['/doctrine/atHome/everyday/', '/doctrine/atHome/everyday/inUse/value', true],
  ['/doctrine/atHome/incidents/', '/doctrine/atHome/incidents/inUse/value', true],
  ['/doctrine/atHome/guards/', '/doctrine/atHome/guards/inUse/value', true],
  ['/doctrine/movement/breakdown/', '/doctrine/movement/breakdown/occurs', true],
  ['/doctrine/partUnits/', '/doctrine/partUnits/inUse/value', true],
  ['/doctrine/sustaining/fatigue/', '/doctrine/sustaining/fatigue/counts', true],
  ['/doctrine/lossOfControl/', '/doctrine/lossOfControl/applies', true],
  ['/doctrine/workingTogether/spans/', '/doctrine/workingTogether/command', true],
  ['/doctrine/donorDecision/directionMin', '/doctrine/donorDecision/direction/value', 'lastResort'],
];

export function useOf({ path, keys }: Place, exercise: ResolvedExercise): Use {
  return { use: inUse(path, keys, exercise), needs: neededBy(path, keys) };
}

function neededBy(path: string, keys: readonly string[]): Use['needs'] {
  const found = SWITCHES.find(([under, toggle]) => path.startsWith(under) && path !== toggle);
  if (found) return { path: found[1], oneOf: [found[2]] };
  const beside = (key: string): string => path.replace(/[^/]+$/, key);
  // What stands from the start is never opened.
  const called = keys.join('/');
  if (called === 'routes/tiers/activationMin')
    return { path: beside('activation'), oneOf: ['onUnfilled', 'scheduled'] };
  return called === 'coordination/kinds/activationMin' ? { path: beside('standing'), oneOf: [false] } : null;
}

function inUse(path: string, keys: readonly string[], exercise: ResolvedExercise): Use['use'] {
  const { scenario, doctrine } = exercise;
  const [block, second] = keys;
  const steps = path.split('/');
  const asked = capabilitiesAsked(scenario);
  const isAsked = (id: string): boolean => [...asked].some((one) => one === id);
  const whether = (needed: boolean, otherwise: Use['use']): Use['use'] => (needed ? 'run' : otherwise);
  if (block === 'money') return 'bill';
  if (block === 'mobilisationStandard') return 'yardstick';
  if (block === 'routes') {
    const route = doctrine.routes.find(({ id }) => id === steps[3]);
    return whether(route !== undefined && [route.id, ...(route.alsoServes ?? [])].some(isAsked), 'notAsked');
  }
  if (block === 'holdings') return whether(isAsked(steps[3] ?? ''), 'notAsked');
  if (block === 'partUnits' && second === 'capabilities') return whether(isAsked(steps[4] ?? ''), 'notAsked');
  if (block === 'onDuty' && second === 'capabilities') return whether(isAsked(steps[4] ?? ''), 'notAsked');
  if (block === 'workingTogether' && second === 'spans') {
    const span = doctrine.workingTogether?.spans[Number(steps[4])];
    return whether(span !== undefined && isAsked(span.capability), 'notAsked');
  }
  if (block === 'partners') {
    return whether(
      partnerLinksOf(exercise).some(({ kind }) => kind === steps[4]),
      'notInScenario',
    );
  }
  if (block === 'lossOfControl') {
    return whether(
      scenario.incidents.some(({ feedback }) => feedback?.applies === true),
      'notInScenario',
    );
  }
  if (block === 'atHome' && keys[2] === 'capabilities') return whether(isAsked(steps[5] ?? ''), 'notAsked');
  if (block === 'atHome' && keys[3] === 'needs') {
    const kind = doctrine.atHome?.incidents.kinds.find(({ id }) => id === steps[5]);
    return whether(isAsked(kind?.needs[Number(steps[7])]?.capability ?? ''), 'notAsked');
  }
  if (block === 'atHome' && keys[2] === 'kinds') {
    const kind = doctrine.atHome?.incidents.kinds.find(({ id }) => id === steps[5]);
    return whether(kind?.needs.some(({ capability }) => isAsked(capability)) === true, 'notAsked');
  }
  if (block === 'atHome' && keys[2] === 'commitments') {
    const guard = doctrine.atHome?.guards.commitments.find(({ id }) => id === steps[5]);
    return whether(guard !== undefined && isAsked(guard.capability), 'notAsked');
  }
  return 'run';
}
