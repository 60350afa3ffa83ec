// The start: what Muster is, three ways in, work that was begun, and the scenarios to choose from.

import type { Scenario } from '../../../core/model/scenario.ts';
import { threatOf } from '../../../core/model/spr.ts';
import { useDesk } from '../context.ts';
import { WordsHere } from '../explain/words-here.tsx';
import { span } from '../format.ts';
import { KeepPart } from '../keep/when-wanted.tsx';
import { Backdrop } from '../parts/backdrop.tsx';
import { Logo } from '../parts/brand.tsx';
import { EngineNote } from '../parts/engine-note.tsx';
import { IconButton } from '../parts/icon-button.tsx';
import { WhenWanted } from '../parts/when-wanted.tsx';
import { localStartText } from '../read/clock.ts';
import { ThemeMenu } from '../top/theme-menu.tsx';
import { ATTRIBUTIONS, PRODUCT } from '../words.ts';
import { Doors } from './doors.tsx';
import * as words from './words.ts';

const loadChoice = async () => (await import('../tabletop/choose-exercise.tsx')).ChooseExercise;

export function Start() {
  const { desk, view } = useDesk();
  const { scenarios } = desk.data;
  return (
    <main class="start">
      <Backdrop />
      <header class="start-top">
        <span class="start-brand">
          <Logo size={28} />
          <b class="serif">{PRODUCT}</b>
        </span>
        <span class="spread" />
        <button
          type="button"
          class="btn"
          title={words.OPEN_HINT}
          onClick={() => desk.keeping.ask((keeper) => keeper.openFile())}
        >
          {words.OPEN}
        </button>
        <WordsHere />
        <ThemeMenu />
        <IconButton icon="help" label="Keys and help, ?" onClick={() => (view.help.value = true)} />
      </header>
      <div class="start-body">
        <div class="hero">
          <h1 class="serif">{words.HEADLINE}</h1>
          <p>{words.ABOUT}</p>
        </div>
        <EngineNote safe="Nothing is lost." />
        <Doors />
        {desk.keeping.work.value.length > 0 && <KeepPart part="work" />}
        <div class="choose-head">
          <h2>{words.CHOOSE}</h2>
          {scenarios.length > 0 && <span class="muted">{words.CHOOSE_HINT}</span>}
        </div>
        {scenarios.length === 0 ? (
          <p>{words.NONE}</p>
        ) : (
          <ol class="doors" aria-label={words.SCENARIOS}>
            {scenarios.map((scenario, n) => (
              <li key={scenario.id}>
                <ScenarioCard scenario={scenario} number={n + 1} onChoose={() => desk.choose(scenario.id)} />
              </li>
            ))}
          </ol>
        )}
      </div>
      <footer class="start-foot">
        <span>{words.PRIVATE}</span>
        <span class="spread" />
        <span>{ATTRIBUTIONS.join('. ')}.</span>
      </footer>
      {view.tabletop.value && <WhenWanted load={loadChoice} />}
    </main>
  );
}

interface ScenarioCardProps {
  readonly scenario: Scenario;
  readonly number: number;
  readonly onChoose: () => void;
}

function ScenarioCard({ scenario, number, onChoose }: ScenarioCardProps) {
  const { desk } = useDesk();
  return (
    <button type="button" class="door" onClick={onChoose}>
      <span class="door-threat">
        {threatOf(desk.data.editions, scenario.sprEdition, scenario.threat).name}
        {number <= 9 && <kbd>{number}</kbd>}
      </span>
      <span class="door-title serif">{scenario.title}</span>
      <span class="door-summary">{scenario.summary}</span>
      <span class="door-facts">
        <span>
          <i>{words.BEGINS}</i> {localStartText(scenario.start)}
        </span>
        <span>
          <i>{words.LASTS}</i> {span(scenario.durationHours)}
        </span>
        <span>
          <i>{words.EDITION}</i> {scenario.sprEdition}
        </span>
        {scenario.mel !== undefined && (
          <span>
            <i>{words.INJECTS}</i> {scenario.mel.injects.length}
          </span>
        )}
      </span>
    </button>
  );
}
