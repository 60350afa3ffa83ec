// One score opened into its components, and each component into its parts, what it rests on and its paragraphs.

import { useState } from 'preact/hooks';
import { findAssumptions } from '../../../core/scoring/assumptions.ts';
import { shownScore } from '../../../core/scoring/shown.ts';
import { type ComponentScore, NOT_TESTED, type Part, type Score } from '../../../core/scoring/types.ts';
import { tellsAmount } from '../../../core/scoring/views/own-figures.ts';
import { WITHHELD } from '../../../core/scoring/views/words.ts';
import {
  aboutWords,
  COMPONENT_WORDS,
  DIMENSION_WORDS,
  gotOfAsked,
  inTellingOrder,
  UNTESTED_WORDS,
} from '../../../core/scoring/words.ts';
import type { Trace } from '../../../core/trace/trace.ts';
import { BasisMark, basisOf } from '../parts/basis.tsx';
import { SprLinks } from '../parts/spr-link.tsx';
import { NOT_TESTED as UNTESTED } from '../words.ts';
import { FactList } from './fact-list.tsx';
import * as words from './words.ts';

const FIRST_PARTS = 5;
const FIRST_FACTS = 4;

export function ScorePage({ trace, score }: { readonly trace: Trace; readonly score: Score }) {
  const { name, asks } = DIMENSION_WORDS[score.dimension];
  const shown = shownScore(score);
  return (
    <article>
      <h3 class="finding-title">
        {name} <b>{shown.value === NOT_TESTED ? UNTESTED : shown.value}</b>
      </h3>
      <p class="muted">{asks}</p>
      {score.components.map((component, n) => (
        <Component key={component.id} trace={trace} component={component} points={shown.components[n] ?? null} />
      ))}
    </article>
  );
}

interface ComponentProps {
  readonly trace: Trace;
  readonly component: ComponentScore;
  readonly points: { readonly points: number; readonly of: number } | null;
}

function Component({ trace, component, points }: ComponentProps) {
  const [all, setAll] = useState(false);
  const { name, says } = COMPONENT_WORDS[component.id];
  const { parts, measure, restsOn, value } = component;
  const assumptions = findAssumptions(trace.header.exercise, restsOn);
  const ordered = inTellingOrder(parts);
  const shown = all ? ordered : ordered.slice(0, FIRST_PARTS);
  return (
    <details class={`component ${points === null ? 'component-untested' : ''}`}>
      <summary>
        <span>{name}</span>
        <b>{points === null ? UNTESTED : words.pointsOf(points.points, points.of)}</b>
        <i>{value !== NOT_TESTED && <u style={{ width: `${value * 100}%` }} />}</i>
      </summary>
      <p>
        {component.because === null ? (
          <>
            {gotOfAsked(component.got, component.asked, measure)}: {says}.
          </>
        ) : (
          <>
            {UNTESTED_WORDS[component.because]}. It is about {says}.
          </>
        )}{' '}
        <SprLinks paragraphs={component.spr} />
      </p>
      {shown.map((part) => (
        <PartRow key={JSON.stringify(part.about)} trace={trace} part={part} of={component} />
      ))}
      {shown.length < ordered.length && (
        <button type="button" class="link facts-all" onClick={() => setAll(true)}>
          {words.allParts(ordered.length)}
        </button>
      )}
      {component.because === null && assumptions.length > 0 && (
        <p class="caption">
          {words.RESTS_ON}{' '}
          {assumptions.map(({ path, what, provenance }, n) => (
            <span key={path}>
              {n > 0 && '; '}
              {what} {provenance !== null && <BasisMark {...basisOf(provenance)} />}
            </span>
          ))}
        </p>
      )}
    </details>
  );
}

interface PartProps {
  readonly trace: Trace;
  readonly part: Part;
  readonly of: ComponentScore;
}

function PartRow({ trace, part, of }: PartProps) {
  const { about, got, asked, facts } = part;
  return (
    <details class="part">
      <summary>
        <span>{aboutWords(trace, about)}</span>
        <span class="part-amount">
          {tellsAmount(trace.header, of, part) ? gotOfAsked(got, asked, of.measure) : WITHHELD}
        </span>
      </summary>
      {facts.length > 0 && <FactList trace={trace} facts={facts} first={FIRST_FACTS} />}
    </details>
  );
}
