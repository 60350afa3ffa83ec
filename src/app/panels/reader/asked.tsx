// What the requirement asks of this reader, section by section: each of the five Cs with its components, what they came to
// or why they were not tested. Where a force may not be judged, amounts are told and points are withheld.

import { shownScore } from '../../../core/scoring/shown.ts';
import { type ComponentScore, NOT_TESTED, type Score } from '../../../core/scoring/types.ts';
import { isJudgement } from '../../../core/scoring/views/own-figures.ts';
import type { ReaderView } from '../../../core/scoring/views/reader-view.ts';
import { WITHHELD } from '../../../core/scoring/views/words.ts';
import { COMPONENT_WORDS, DIMENSION_WORDS, gotOfAsked, UNTESTED_WORDS } from '../../../core/scoring/words.ts';
import type { Trace } from '../../../core/trace/trace.ts';
import { useDesk } from '../context.ts';
import { sentence } from '../format.ts';
import { SprLinks } from '../parts/spr-link.tsx';
import { NOT_TESTED as UNTESTED } from '../words.ts';
import * as words from './words.ts';

export function Asked({ told }: { readonly trace: Trace; readonly told: ReaderView }) {
  return (
    <section>
      <h4>{words.ASKED}</h4>
      {told.scores.map((score) => (
        <Section key={score.dimension} score={score} isWithheld={told.isWithheld} />
      ))}
    </section>
  );
}

function Section({ score, isWithheld }: { readonly score: Score; readonly isWithheld: boolean }) {
  const { name, asks } = DIMENSION_WORDS[score.dimension];
  const shown = shownScore(score);
  const value = shown.value === NOT_TESTED ? UNTESTED : isWithheld ? WITHHELD : shown.value;
  return (
    <section class="reader-section">
      <h5>
        <span>
          {name} <span class="muted">{asks}</span>
        </span>
        <b class={typeof value === 'number' ? '' : 'muted'}>{value}</b>
      </h5>
      <dl>
        {score.components.map((component, n) => (
          <Row
            key={component.id}
            component={component}
            points={isWithheld ? null : (shown.components[n] ?? null)}
            isWithheld={isWithheld}
          />
        ))}
      </dl>
    </section>
  );
}

interface RowProps {
  readonly component: ComponentScore;
  readonly points: { readonly points: number; readonly of: number } | null;
  readonly isWithheld: boolean;
}

function Row({ component, points, isWithheld }: RowProps) {
  const { desk } = useDesk();
  const { id, spr, because, got, asked, measure } = component;
  const heading = desk.data.editions.flatMap(({ paragraphs }) => paragraphs).find((one) => one.id === spr[0])?.heading;
  const kept = isWithheld && isJudgement(component);
  return (
    <div>
      <dt>
        {COMPONENT_WORDS[id].name} <SprLinks paragraphs={spr} />
        {heading !== undefined && <span class="muted">{heading}</span>}
      </dt>
      <dd>
        {because !== null ? (
          <span class="muted">
            {sentence(UNTESTED)}: {UNTESTED_WORDS[because]}
          </span>
        ) : kept ? (
          <span class="muted">{sentence(WITHHELD)}</span>
        ) : (
          <>
            {points !== null && <b>{words.pointsOf(points.points, points.of)}; </b>}
            {gotOfAsked(got, asked, measure)}
          </>
        )}
      </dd>
    </div>
  );
}
