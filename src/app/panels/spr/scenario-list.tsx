// Scenarios by name: on the start a way into each, elsewhere their names, with the one at play marked.

import type { Scenario } from '../../../core/model/scenario.ts';
import type { EditionId } from '../../../core/model/spr.ts';
import { useDesk } from '../context.ts';
import * as words from './words.ts';

interface ScenarioListProps {
  readonly scenarios: readonly Scenario[];
  readonly empty: string;
  /** Scenarios read against another edition say so. */
  readonly edition: EditionId;
}

export function ScenarioList({ scenarios, empty, edition }: ScenarioListProps) {
  const { desk, view } = useDesk();
  const choosing = desk.stage.value === 'choosing';
  const playing = choosing ? undefined : desk.scenario.value?.id;
  if (scenarios.length === 0) return <p class="caption">{empty}</p>;
  return (
    <ul class="spr-scenarios">
      {scenarios.map(({ id, title, sprEdition }) => (
        <li key={id}>
          {choosing ? (
            <button
              type="button"
              class="link"
              onClick={() => {
                view.spr.value = false;
                desk.choose(id);
              }}
            >
              {title}
            </button>
          ) : (
            title
          )}
          {sprEdition !== edition && <span class="muted">, {words.readAgainst(sprEdition)}</span>}
          {id === playing && <span class="muted">, {words.THIS_ONE}</span>}
        </li>
      ))}
    </ul>
  );
}
