// One paragraph: what it asks, what in Muster stands for it, what happened to it in this run, and who tests or cites it.

import { useMemo } from 'preact/hooks';
import type { SprEdition, SprParagraph } from '../../../core/model/spr.ts';
import { useDesk } from '../context.ts';
import { asOfText, listed } from '../format.ts';
import { BasisMark, basisOf } from '../parts/basis.tsx';
import { CapabilityGlyph } from '../parts/glyph.tsx';
import { measureOf } from './measures.ts';
import { ScenarioList } from './scenario-list.tsx';
import { capabilitiesCiting, scenariosTesting } from './scope.ts';
import { Standing } from './standing.tsx';
import * as words from './words.ts';

interface ParagraphPageProps {
  readonly edition: SprEdition;
  readonly paragraph: SprParagraph;
}

export function ParagraphPage({ edition, paragraph }: ParagraphPageProps) {
  const { desk } = useDesk();
  const section = edition.sections.find(({ id }) => id === paragraph.section);
  const { standing } = paragraph;
  const citing = capabilitiesCiting(paragraph, desk.data.capabilities);
  const threats = edition.threats.filter(({ id }) => paragraph.threats.includes(id));
  const tests = scenariosTesting(paragraph, desk.data.scenarios, desk.data.capabilities);
  return (
    <article>
      <p class="eyebrow">
        {section?.name}, {asOfText(edition.published)}
        {threats.length > 0 && threats.length < edition.threats.length && (
          <>. On {listed(threats.map(({ name }) => name.toLowerCase()))}</>
        )}
      </p>
      <h3 class="spr-title">
        <span>{paragraph.id}</span> {paragraph.heading}
      </h3>
      <p class="spr-asks">
        {paragraph.asks} <BasisMark {...basisOf(edition)} />
      </p>
      <p class="caption">{words.OWN_WORDS}</p>
      <section>
        <h4>{words.IN_MUSTER}</h4>
        {standing.kind === 'simulated' ? (
          <dl class="spr-standing-text">
            <dt>
              <Standing simulated /> {words.STANDS_FOR_IT}
            </dt>
            <dd>{standing.by}</dd>
            <dt>{words.LEFT_OUT}</dt>
            <dd>{standing.leavesOut}</dd>
          </dl>
        ) : (
          <dl class="spr-standing-text">
            <dt>
              <Standing simulated={false} /> {words.NOTHING_STANDS}
            </dt>
            <dd>{standing.because}</dd>
          </dl>
        )}
      </section>
      {standing.kind === 'simulated' && <InThisRun paragraph={paragraph} />}
      <section>
        <h4>{words.TESTED_BY}</h4>
        <ScenarioList
          edition={edition.id}
          scenarios={tests}
          empty={standing.kind === 'simulated' ? words.NO_SCENARIO : words.CANNOT_TEST}
        />
      </section>
      {citing.length > 0 && (
        <section>
          <h4>{words.CITED_BY}</h4>
          <ul class="spr-citing">
            {citing.map(({ id, name, glyph }) => (
              <li key={id}>
                <CapabilityGlyph glyph={glyph} /> {name}
              </li>
            ))}
          </ul>
        </section>
      )}
    </article>
  );
}

/** Nothing before the exercise has begun: it would give the end away. */
function InThisRun({ paragraph }: { readonly paragraph: SprParagraph }) {
  const { desk, view } = useDesk();
  const trace = desk.trace.value;
  const rows = useMemo(() => (trace === null ? null : measureOf(paragraph, trace)), [paragraph, trace]);
  const stage = desk.stage.value;
  if (trace === null || stage === 'choosing' || stage === 'briefing') return null;
  return (
    <section class={view.updating.value ? 'is-stale' : ''}>
      <h4>
        {words.IN_THIS_RUN} <BasisMark basis="illustrative" />
      </h4>
      {rows === null ? (
        <p>{words.NOT_ASKED}</p>
      ) : (
        <>
          <dl class="pairs">
            {rows.map(({ label, value }) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
          <p class="caption">{words.RUN_NOTE}</p>
        </>
      )}
    </section>
  );
}
