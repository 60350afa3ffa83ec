// The scenario at play: its name, and the way back to the choice of scenarios.

import { useDesk } from '../context.ts';
import { Popover } from '../parts/popover.tsx';
import { scenarioSubtitle } from './subtitle.ts';
import { GONE, KEPT } from './words.ts';

export function ScenarioMenu() {
  const { desk } = useDesk();
  const scenario = desk.scenario.value;
  if (scenario === null) return null;
  return (
    <Popover
      label={`Scenario: ${scenario.title} ${scenarioSubtitle(scenario, desk.data)}`}
      faceClass="scenario"
      face={
        <>
          <b class="serif">{scenario.title}</b> <span>{scenarioSubtitle(scenario, desk.data)}</span>
        </>
      }
    >
      {() => (
        <div class="scenario-card">
          <p>{scenario.summary}</p>
          <button type="button" class="btn" onClick={() => desk.leave()}>
            Choose another scenario
          </button>
          <p class="caption">{desk.keeping.state.value.kind === 'notSaved' ? GONE : KEPT}</p>
        </div>
      )}
    </Popover>
  );
}
