// One inject in full: what is read out and to whom, what it waits for, what is expected of the room, and what it serves.

import { triggerWords } from '../../../core/trace/describe-injects.ts';
import type { InjectStanding } from '../../../core/trace/injects.ts';
import type { Trace } from '../../../core/trace/trace.ts';
import { useDesk } from '../context.ts';
import { Expectations } from '../evaluate/expectations.tsx';
import { sentence, sinceStart } from '../format.ts';
import { SprLinks } from '../parts/spr-link.tsx';
import { momentText } from '../read/clock.ts';
import { InjectControl } from './inject-control.tsx';
import * as words from './words.ts';

interface InjectPageProps {
  readonly trace: Trace;
  readonly standing: InjectStanding;
}

export function InjectPage({ trace, standing }: InjectPageProps) {
  const { desk, view } = useDesk();
  const { inject, firesSec, status } = standing;
  const { exercise } = trace.header;
  const objectives = exercise.scenario.mel?.objectives ?? [];
  const isAhead = firesSec !== null && firesSec > view.sec.value;
  return (
    <article>
      <h3 class="finding-title">{words.titleOf(inject)}</h3>
      <p class="muted">
        {words.TO} {inject.to.map(words.roleWords).join(', ')}
      </p>
      <blockquote class="inject-text">{inject.text}</blockquote>
      {inject.media !== undefined && (
        <p>
          <b>{words.MEDIA}</b>: {inject.media}
        </p>
      )}
      <p>
        {sentence(triggerWords(exercise, inject.trigger))}.{' '}
        {firesSec === null
          ? sentence(`${words.NEVER}.`)
          : `${sentence(words.STATUS[status])}: ${momentText(trace.header, firesSec)}, ${sinceStart(firesSec)}.`}
      </p>
      {firesSec !== null && (
        <button
          type="button"
          class="btn btn-small"
          onClick={() => (isAhead ? view.room.jumpTo(firesSec) : desk.seek(firesSec))}
        >
          {isAhead ? words.JUMP : words.GO}
        </button>
      )}
      <InjectControl standing={standing} />
      <h4>{words.EXPECTED}</h4>
      {inject.expected.length === 0 ? (
        <p class="muted">{words.NO_EXPECTED}</p>
      ) : status === 'fired' ? (
        <Expectations header={trace.header} inject={inject} />
      ) : (
        <ul class="inject-expected">
          {inject.expected.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {inject.objectives.length > 0 && <h4>{words.OBJECTIVES}</h4>}
      <ul class="inject-expected">
        {inject.objectives.map((id) => (
          <li key={id}>{objectives.find((one) => one.id === id)?.text ?? id}</li>
        ))}
      </ul>
      {inject.sprParagraphs.length > 0 && <SprLinks paragraphs={inject.sprParagraphs} />}
    </article>
  );
}
