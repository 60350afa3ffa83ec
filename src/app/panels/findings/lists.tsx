// The lists beside the page: the five scores, or the gaps. One stop for Tab; arrows go through them, and what has the
// focus is shown; Enter goes into it.

import { useEffect, useRef } from 'preact/hooks';
import type { Dimension } from '../../../core/model/scoring.ts';
import { shownScore } from '../../../core/scoring/shown.ts';
import { NOT_TESTED } from '../../../core/scoring/types.ts';
import { DIMENSION_WORDS } from '../../../core/scoring/words.ts';
import type { Trace } from '../../../core/trace/trace.ts';
import { useDesk } from '../context.ts';
import { weekdayHourText } from '../read/clock.ts';
import { NOT_TESTED as UNTESTED } from '../words.ts';
import { PLACES } from './places.ts';
import { runAnswer } from './run-answer.ts';
import { walkAmong } from './walk.ts';
import * as words from './words.ts';
import { rankText, WorthBar, worthFigure } from './worth.tsx';
import { inOrderOfWorth, type WorthNow } from './worth-now.ts';

const walk = walkAmong('.finding-row');

interface ScoreListProps {
  readonly chosen: Dimension;
  readonly enter: () => void;
}

export function ScoreList({ chosen, enter }: ScoreListProps) {
  const { view } = useDesk();
  return (
    <nav class="finding-list" aria-label={words.SCORES} onKeyDown={walk}>
      {view.told.value.scores.map((score) => {
        const { value } = shownScore(score);
        const choose = (): void => {
          view.findings.value = { kind: 'scores', dimension: score.dimension };
        };
        return (
          <Row
            key={score.dimension}
            isChosen={score.dimension === chosen}
            choose={choose}
            enter={enter}
            title={DIMENSION_WORDS[score.dimension].name}
            figure={value === NOT_TESTED ? UNTESTED : String(value)}
          />
        );
      })}
    </nav>
  );
}

interface GapListProps {
  readonly trace: Trace;
  readonly chosen: string | null;
  readonly now: WorthNow;
  readonly enter: () => void;
}

export function GapList({ trace, chosen, now, enter }: GapListProps) {
  const { desk, asker, view } = useDesk();
  const isWeaknessKnown = runAnswer('weakPoints', desk, asker).kind === 'known';
  const worth = now.kind === 'known' && view.isAllTold.value ? now.reply.worth : null;
  const gaps = inOrderOfWorth(view.told.value.gaps, worth);
  const worthOf = new Map(worth?.gaps.map((one) => [one.gap, one]));
  const figureOf = (id: string): string | undefined => {
    const one = worthOf.get(id);
    return one && worthFigure(one);
  };
  const list = useRef<HTMLDivElement>(null);
  // Chosen from elsewhere, it may lie out of sight.
  useEffect(() => {
    if (chosen !== null) list.current?.querySelector('[aria-current="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  return (
    <div class="finding-list" ref={list}>
      {worth === null && <p class="caption">{words.GAP_HINT}</p>}
      {gaps.length > 0 && <WorthBar now={now} />}
      <nav aria-label={words.GAPS} onKeyDown={walk}>
        {gaps.map(({ id, title, dimension, spr, fromSec }, n) => (
          <Row
            key={id}
            isChosen={id === chosen}
            choose={() => {
              view.findings.value = { kind: 'gaps', id };
            }}
            enter={enter}
            place={worth === null ? `${n + 1}` : rankText(worth, id)}
            figure={figureOf(id)}
            title={title}
            about={`${DIMENSION_WORDS[dimension].name}, SPR ${spr[0] ?? ''}, ${weekdayHourText(trace.header, fromSec)}`}
          />
        ))}
      </nav>
      {!isWeaknessKnown && (
        <button
          type="button"
          class="link finding-more"
          onClick={() => {
            view.findings.value = PLACES.links;
          }}
        >
          {words.WEAK_HINT}
        </button>
      )}
    </div>
  );
}

interface RowProps {
  readonly isChosen: boolean;
  readonly choose: () => void;
  readonly enter: () => void;
  readonly title: string;
  readonly place?: string | undefined;
  readonly about?: string;
  readonly figure?: string | undefined;
}

function Row({ isChosen, choose, enter, title, place, about, figure }: RowProps) {
  return (
    <button
      type="button"
      class="finding-row"
      aria-current={isChosen ? 'true' : undefined}
      tabIndex={isChosen ? 0 : -1}
      onFocus={choose}
      onClick={() => {
        choose();
        enter();
      }}
    >
      {place !== undefined && <span class="finding-place">{place}</span>}
      <span class="finding-name">
        <span>{title}</span>
        {about !== undefined && <span class="muted">{about}</span>}
      </span>
      {figure !== undefined && <b class={figure === UNTESTED ? 'muted' : ''}>{figure}</b>}
    </button>
  );
}
