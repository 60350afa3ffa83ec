// What a person chooses before an exercise: where it is, the made-up sets of differences, the structure, the seed. Each
// choice runs it again.

import type { Signal } from '@preact/signals';
import type { ForceId } from '../../core/model/dataset.ts';
import type { Scenario } from '../../core/model/scenario.ts';
import type { Desk, DeskData } from './desk.ts';

const withForce = (scenario: Scenario, parameterId: string, force: ForceId): Scenario => ({
  ...scenario,
  parameters: scenario.parameters.map((one) => (one.id === parameterId ? { ...one, value: force } : one)),
});

/** With a made-up set of differences between forces on or off. */
function withSet(scenario: Scenario, id: string, on: boolean): Scenario {
  const others = (scenario.interoperabilitySets ?? []).filter((one) => one !== id);
  return { ...scenario, interoperabilitySets: on ? [...others, id] : others };
}

export function createChoosing(
  data: DeskData,
  scenario: Signal<Scenario | null>,
  seed: Signal<string>,
  run: () => void,
): Pick<Desk, 'setParameter' | 'switchSet' | 'setStructure' | 'setSeed'> {
  const choose = (how: (from: Scenario) => Scenario): void => {
    if (scenario.value === null) return;
    scenario.value = how(scenario.value);
    run();
  };
  return {
    setParameter: (parameterId, force) => choose((from) => withForce(from, parameterId, force)),
    switchSet: (id, on) => choose((from) => withSet(from, id, on)),
    setStructure: (structure) =>
      choose(({ structure: _before, ...rest }) =>
        // The one there is needs no saying.
        structure === data.structures[0]?.id ? rest : { ...rest, structure },
      ),
    setSeed(next) {
      seed.value = next;
      run();
    },
  };
}
