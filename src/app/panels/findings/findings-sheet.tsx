// The sheet of scores, gaps and compatibility, over the map, so that inspector and timeline beside it follow what is opened in it.

import { useEffect, useRef } from 'preact/hooks';
import type { Trace } from '../../../core/trace/trace.ts';
import { useDesk } from '../context.ts';
import { Choice } from '../parts/choice.tsx';
import { IconButton } from '../parts/icon-button.tsx';
import { weekdayHourText } from '../read/clock.ts';
import { isIllustrative } from '../read/findings.ts';
import { type FindingsPlace, NATION } from '../view.ts';
import { GapPage } from './gap-page.tsx';
import { LinksWhenWanted } from './links/when-wanted.tsx';
import { GapList, ScoreList } from './lists.tsx';
import { MatrixWhenWanted } from './matrix/when-wanted.tsx';
import { NarrowChoice } from './narrow-choice.tsx';
import { isWide } from './narrowing.ts';
import { PLACES } from './places.ts';
import { ReaderChoice } from './reader-choice.tsx';
import { ReaderWhenWanted } from './reader-when-wanted.tsx';
import { ScorePage } from './score-page.tsx';
import * as words from './words.ts';
import { inOrderOfWorth, worthNow } from './worth-now.ts';

export function FindingsSheet() {
  const { desk, view } = useDesk();
  const place = view.findings.value;
  const trace = desk.trace.value;
  const sheet = useRef<HTMLElement>(null);
  const reached = trace === null ? '' : weekdayHourText(trace.header, view.reachedSec.value);
  const kind = trace === null ? null : (place?.kind ?? null);
  const { force, region } = view.reader.value;
  const isNation = force === null && region === null;
  useEffect(() => {
    if (kind === null) return;
    const opener = document.activeElement;
    const first = sheet.current?.querySelector<HTMLElement>('.finding-row[tabindex="0"]');
    const choice = isNation ? null : sheet.current?.querySelector<HTMLElement>('.reader-choice');
    (first ?? choice)?.focus();
    // Back to where it was, unless the focus has gone elsewhere meanwhile.
    return () => {
      if (document.activeElement === document.body && opener instanceof HTMLElement) opener.focus();
    };
  }, [kind]);
  if (place === null || trace === null) return null;
  return (
    <section class={`findings ${view.updating.value ? 'is-stale' : ''}`} aria-label={words.FINDINGS} ref={sheet}>
      <header>
        <Choice<FindingsPlace['kind'] | 'none'>
          legend={words.WHAT}
          hideLegend
          look="bar"
          options={[
            { value: 'scores', label: words.SCORES },
            { value: 'gaps', label: `${words.GAPS} ${view.told.value.gaps.length}` },
            { value: 'compatibility', label: words.COMPATIBILITY },
            { value: 'links', label: words.LINKS },
          ]}
          value={isNation ? place.kind : 'none'}
          onChange={(next) => {
            if (next === 'none') return;
            view.reader.value = NATION;
            view.findings.value = PLACES[next];
          }}
        />
        <Choice
          legend={words.WINDOW}
          hideLegend
          look="bar"
          options={[
            { value: 'soFar', label: words.upTo(reached) },
            { value: 'wholeRun', label: words.WHOLE_RUN },
          ]}
          value={view.ofWholeRun.value ? 'wholeRun' : 'soFar'}
          onChange={(next) => {
            view.ofWholeRun.value = next === 'wholeRun';
          }}
        />
        <ReaderChoice trace={trace} />
        <NarrowChoice trace={trace} byCapability={!isNation || place.kind === 'scores' || place.kind === 'gaps'} />
        <span class="spread" />
        <IconButton
          icon="close"
          label={words.CLOSE}
          small
          onClick={() => {
            view.findings.value = null;
          }}
        />
      </header>
      <p class="finding-banner">{isIllustrative(trace) ? words.BANNER : words.OWN}</p>
      {!isNation ? (
        <ReaderWhenWanted />
      ) : place.kind === 'compatibility' ? (
        <MatrixWhenWanted />
      ) : place.kind === 'links' ? (
        <LinksWhenWanted />
      ) : (
        <Body trace={trace} place={place} />
      )}
    </section>
  );
}

interface BodyProps {
  readonly trace: Trace;
  readonly place: Extract<FindingsPlace, { kind: 'scores' | 'gaps' }>;
}

function Body({ trace, place }: BodyProps) {
  const { desk, asker, view } = useDesk();
  const { scores, gaps } = view.told.value;
  const now = worthNow(desk, asker);
  const worth = now.kind === 'known' && view.isAllTold.value ? now.reply.worth : null;
  const first = inOrderOfWorth(gaps, worth)[0];
  const page = useRef<HTMLDivElement>(null);
  /** From a row of the list into what it opened. */
  const enter = (): void => {
    requestAnimationFrame(() => page.current?.querySelector<HTMLElement>('.fact, summary')?.focus());
  };
  const gap = place.kind === 'gaps' ? (gaps.find(({ id }) => id === place.id) ?? first) : undefined;
  const score = place.kind === 'scores' ? scores.find((one) => one.dimension === place.dimension) : undefined;
  // The paragraph that S opens is that of what is read here.
  const paragraph = gap?.spr[0] ?? score?.components[0]?.spr[0];
  useEffect(() => {
    if (paragraph !== undefined) view.sprPlace.value = { edition: null, paragraph };
  }, [paragraph, view]);
  return (
    <div class="findings-body">
      {place.kind === 'scores' ? (
        <ScoreList chosen={place.dimension} enter={enter} />
      ) : (
        <GapList trace={trace} chosen={gap?.id ?? null} now={now} enter={enter} />
      )}
      <div class="finding-page" ref={page}>
        {score !== undefined && <ScorePage key={score.dimension} trace={trace} score={score} />}
        {gap !== undefined && <GapPage trace={trace} gap={gap} worth={worth} />}
        {place.kind === 'gaps' && gap === undefined && (
          <p class="muted">
            {!isWide(view.narrowing.value)
              ? words.NO_GAP_THERE
              : view.ofWholeRun.value
                ? words.NO_GAP_AT_ALL
                : words.NO_GAP}
          </p>
        )}
      </div>
    </div>
  );
}
