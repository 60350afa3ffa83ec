// The debrief: a sheet over the desk with what happened, what is to be done and the report to take away. It tells of the whole run, whatever
// the cursor shows.

import { useEffect, useState } from 'preact/hooks';
import { useDesk } from '../context.ts';
import { hasBeside } from '../decide/has-beside.ts';
import { EvaluationPage } from '../evaluate/evaluation-page.tsx';
import * as evaluation from '../evaluate/words.ts';
import { WordsHere } from '../explain/words-here.tsx';
import { Choice } from '../parts/choice.tsx';
import { IconButton } from '../parts/icon-button.tsx';
import { closeOnEscape, useBackToOpener, useModal } from '../parts/use-modal.ts';
import { weekdayHourText } from '../read/clock.ts';
import { isIllustrative } from '../read/findings.ts';
import { HappenedPage } from './happened-page.tsx';
import { LuckyPage } from './lucky-page.tsx';
import * as lucky from './lucky-words.ts';
import { PlanPage } from './plan-page.tsx';
import { ReportPage } from './report-page.tsx';
import { tellsOfDesk } from './tells.ts';
import * as words from './words.ts';

type Page = 'happened' | 'evaluation' | 'lucky' | 'plan' | 'report';

export function DebriefSheet() {
  const { desk, asker, view } = useDesk();
  const [page, setPage] = useState<Page>('happened');
  const [told, setTold] = useState<'played' | 'whole'>('played');
  useBackToOpener();
  const dialog = useModal(true, (sheet) => sheet.querySelector<HTMLElement>('input:checked')?.focus());
  const close = (): void => {
    view.debrief.value = false;
  };
  const decisions = desk.decisions.value;
  useEffect(() => {
    decisions.forEach((_, n) => {
      const last = decisions.length - 1 - n;
      if (hasBeside(decisions[last]!)) view.besides.want(decisions, last);
    });
  }, [view, decisions]);
  const nowSec = Math.floor(desk.cursorSec.value);
  const endSec = desk.trace.value?.header.durationSec ?? 0;
  const isAhead = nowSec < endSec;
  const tells = tellsOfDesk(desk, asker, view.besides, isAhead && told === 'played' ? nowSec : null);
  if (tells === null) return null;
  const { header } = tells.trace;
  return (
    <dialog
      ref={dialog}
      class="debrief"
      aria-labelledby="debrief-title"
      onClose={close}
      onKeyDown={(event) => {
        event.stopPropagation();
        const inField =
          event.target instanceof HTMLTextAreaElement ||
          event.target instanceof HTMLSelectElement ||
          (event.target instanceof HTMLInputElement && event.target.type !== 'radio');
        const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
        if (event.key === 'd' && plain && !inField) close();
        closeOnEscape(event, close);
      }}
    >
      <header class="debrief-head">
        <h2 id="debrief-title">{words.TITLE}</h2>
        <Choice<Page>
          legend={words.PAGES}
          hideLegend
          look="bar"
          options={[
            { value: 'happened', label: words.HAPPENED },
            { value: 'evaluation', label: evaluation.TITLE },
            { value: 'lucky', label: lucky.TITLE },
            { value: 'plan', label: words.PLAN },
            { value: 'report', label: words.REPORT },
          ]}
          value={page}
          onChange={setPage}
        />
        <span class="spread" />
        <WordsHere />
        <IconButton icon="close" label={words.CLOSE} onClick={close} />
      </header>
      <p class="finding-banner">{isIllustrative(tells.trace) ? words.BANNER : words.OWN}</p>
      {isAhead && (
        <div class="finding-banner debrief-told">
          <Choice
            legend={words.TOLD}
            look="bar"
            options={[
              { value: 'played', label: words.playedUntil(weekdayHourText(header, nowSec)) },
              { value: 'whole', label: words.WHOLE_RUN },
            ]}
            value={told}
            onChange={setTold}
          />
          <p>{told === 'played' ? words.PLAYED_HINT : words.WHOLE_HINT}</p>
        </div>
      )}
      <div class="debrief-body">
        {page === 'happened' ? (
          <HappenedPage tells={tells} />
        ) : page === 'evaluation' ? (
          <EvaluationPage trace={tells.trace} untilSec={tells.trace.header.durationSec} />
        ) : page === 'lucky' ? (
          <LuckyPage />
        ) : page === 'plan' ? (
          <PlanPage tells={tells} />
        ) : (
          <ReportPage tells={tells} />
        )}
      </div>
    </dialog>
  );
}
