// The page of one force or region, for its chief and commissioner: what was promised and supplied, what it got, what was
// left uncovered, what the requirement asks of it, its gaps. Prints as it stands.

import { useMemo } from 'preact/hooks';
import { readingOf } from '../../../core/scoring/reading.ts';
import { readerView } from '../../../core/scoring/views/reader-view.ts';
import { ILLUSTRATIVE, readerName, whyWithheld } from '../../../core/scoring/views/words.ts';
import type { Trace } from '../../../core/trace/trace.ts';
import { useDesk } from '../context.ts';
import { counted } from '../format.ts';
import { momentText } from '../read/clock.ts';
import { isIllustrative } from '../read/findings.ts';
import { capabilityAt } from '../read/names.ts';
import { MARKING, MARKING_NOTE, PRODUCT } from '../words.ts';
import { Asked } from './asked.tsx';
import { CentreFacts, Given, Got } from './exchange.tsx';
import { ReaderGaps } from './gaps.tsx';
import { Uncovered } from './uncovered.tsx';
import * as words from './words.ts';

export function ReaderPage() {
  const { desk, view } = useDesk();
  const trace = desk.trace.value;
  const { force, region } = view.reader.value;
  // Another reader begins at the top of the page.
  return trace === null ? null : <Page key={`${force} ${region}`} trace={trace} />;
}

function Page({ trace }: { readonly trace: Trace }) {
  const { desk, view } = useDesk();
  const { header } = trace;
  const { force } = view.reader.value;
  const scope = view.scope.value;
  const { scoring } = desk.data;
  const told = useMemo(() => readerView(readingOf(trace), scoring, scope), [trace, scoring, scope]);
  const { exercise, seed, replication, decisions, engineVersion } = header;
  return (
    <article class="reader-page">
      <p class="reader-mark">
        <b>{MARKING}</b> {isIllustrative(trace) ? ILLUSTRATIVE : MARKING_NOTE}
      </p>
      <header>
        <div>
          <h3 class="finding-title">{words.titleOf(readerName(header, told.scope))}</h3>
          <p class="muted">
            {exercise.scenario.title}, {momentText(header, scope.fromSec)} to {momentText(header, scope.untilSec)}
            {scope.capability !== null && `, ${capabilityAt(header, scope.capability).name}`}
          </p>
        </div>
        <button type="button" class="btn" onClick={() => globalThis.print()}>
          {words.PRINT}
        </button>
      </header>
      {told.isWithheld && force !== null && <p class="reader-withheld">{whyWithheld(header, force)}</p>}
      <Given trace={trace} told={told} />
      <Got trace={trace} told={told} />
      {told.uncovered !== null && <Uncovered trace={trace} uncovered={told.uncovered} isForce={force !== null} />}
      {told.centre !== null && <CentreFacts trace={trace} facts={told.centre} />}
      <Asked trace={trace} told={told} />
      <ReaderGaps trace={trace} told={told} />
      <footer class="caption">
        {words.METHOD} {exercise.scenario.title} ({exercise.scenario.id}), {words.SEED} {seed}, {words.RUN}{' '}
        {replication}, {counted(decisions.length, 'decision', 'decisions')}, {exercise.doctrine.title}, {PRODUCT}{' '}
        {engineVersion}. {words.NO_NUMBERS}
      </footer>
    </article>
  );
}
