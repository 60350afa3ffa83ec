// Which exercise is the room to run? Those with a Main Events List first: they have cards to hand out. The one chosen opens with
// its tabletop being set up.

import type { Scenario } from '../../../core/model/scenario.ts';
import { useDesk } from '../context.ts';
import { WordsHere } from '../explain/words-here.tsx';
import { span } from '../format.ts';
import { IconButton } from '../parts/icon-button.tsx';
import { closeOnEscape, useBackToOpener, useModal } from '../parts/use-modal.ts';
import * as words from './words.ts';

export function ChooseExercise() {
  const { desk, view } = useDesk();
  useBackToOpener();
  const dialog = useModal(true, (sheet) => sheet.querySelector<HTMLElement>('.exercise-row')?.focus());
  const close = (): void => {
    view.tabletop.value = false;
  };
  const { scenarios } = desk.data;
  const groups = [
    { title: words.WITH_LIST, says: words.WITH_LIST_SAYS, of: scenarios.filter(({ mel }) => mel !== undefined) },
    { title: words.WITHOUT_LIST, says: words.WITHOUT_LIST_SAYS, of: scenarios.filter(({ mel }) => mel === undefined) },
  ].filter(({ of }) => of.length > 0);
  return (
    <dialog
      ref={dialog}
      class="debrief tabletop choose-exercise"
      aria-labelledby="choose-exercise-title"
      onClose={close}
      onKeyDown={(event) => {
        event.stopPropagation();
        closeOnEscape(event, close);
      }}
    >
      <header class="debrief-head">
        <h2 id="choose-exercise-title">{words.WHICH}</h2>
        <span class="spread" />
        <WordsHere />
        <IconButton icon="close" label={words.CLOSE} onClick={close} />
      </header>
      <div class="debrief-body">
        {groups.map(({ title, says, of }) => (
          <section key={title}>
            <h3>{title}</h3>
            <p class="muted">{says}</p>
            <ul class="exercise-rows">
              {of.map((scenario) => (
                <li key={scenario.id}>
                  <Exercise scenario={scenario} onChoose={() => desk.choose(scenario.id)} />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      <footer class="briefing-foot">
        <span class="muted">{words.YOUR_OWN}</span>
        <span class="spread" />
        <button
          type="button"
          class="btn"
          onClick={() => {
            close();
            desk.keeping.ask((keeper) => keeper.openFile());
          }}
        >
          {words.OPEN_OWN}
        </button>
      </footer>
    </dialog>
  );
}

interface ExerciseProps {
  readonly scenario: Scenario;
  readonly onChoose: () => void;
}

const Exercise = ({ scenario: { title, summary, durationHours, mel }, onChoose }: ExerciseProps) => (
  <button type="button" class="exercise-row" onClick={onChoose}>
    <b class="serif">{title}</b>
    <span class="exercise-facts">
      {span(durationHours)}
      {mel !== undefined && `, ${words.injectCount(mel.injects.length)}`}
    </span>
    <span class="muted">{summary}</span>
  </button>
);
