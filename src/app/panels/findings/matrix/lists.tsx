// The grid in words: where forces differ in the whole country, or who met in this run and what it cost. In the order of the
// lists of forces; nobody is ranked.

import type { Divide, Matrix } from '../../../../core/scoring/matrix.ts';
import { hadACost, type Meeting } from '../../../../core/scoring/meetings.ts';
import type { Trace } from '../../../../core/trace/trace.ts';
import { BasisMark } from '../../parts/basis.tsx';
import { SprLinks } from '../../parts/spr-link.tsx';
import { FactList } from '../fact-list.tsx';
import * as words from './words.ts';

const FIRST_FACTS = 6;

interface DivideListProps {
  readonly trace: Trace;
  readonly matrix: Matrix;
  readonly divides: readonly Divide[];
}

export function DivideList({ trace, matrix, divides }: DivideListProps) {
  const namesOf = (forces: readonly number[]): string =>
    forces.map((n) => trace.header.exercise.forces[n]?.shortName).join(', ');
  return (
    <section aria-label={words.WHERE_THEY_DIFFER}>
      <h4>{words.WHERE_THEY_DIFFER}</h4>
      {divides.map((divide) => {
        const attribute = matrix.attributes[divide.difference.attribute];
        if (attribute === undefined) return null;
        const [fewer] = [...divide.forces].sort((x, y) => x.length - y.length);
        const bridge = divide.difference.bridgingMin;
        return (
          <details class="part" key={`${attribute.id} ${divide.variants.join(' ')}`}>
            <summary>
              <span>
                <b>{attribute.name}</b>. {words.divideText(attribute, divide)}{' '}
                {bridge !== null && <BasisMark basis={bridge.basis} source={bridge.source} asOf={bridge.asOf} />}
              </span>
            </summary>
            <p class="caption">
              {namesOf(fewer ?? [])}. <SprLinks paragraphs={[attribute.spr]} />
            </p>
          </details>
        );
      })}
    </section>
  );
}

interface MeetingListProps {
  readonly trace: Trace;
  readonly meetings: readonly Meeting[];
}

export function MeetingList({ trace, meetings }: MeetingListProps) {
  const nameOf = (n: number): string => trace.header.exercise.forces[n]?.name ?? '';
  const costly = meetings.filter(hadACost);
  const others = meetings.length - costly.length;
  return (
    <section aria-label={words.WHAT_IT_COST}>
      <h4>{words.WHAT_IT_COST}</h4>
      {meetings.length === 0 && <p>{words.MET_NOBODY}</p>}
      {costly.map((meeting) => (
        <details class="part meeting" key={`${meeting.host} ${meeting.visitor}`}>
          <summary>
            <span>
              <b>
                {nameOf(meeting.visitor)} with {nameOf(meeting.host)}
              </b>
              : {words.meetingText(meeting)}
            </span>
          </summary>
          <FactList trace={trace} facts={meeting.facts} first={FIRST_FACTS} />
        </details>
      ))}
      {others > 0 && (
        <p>
          {words.metAtNoCost(others)} {costly.length === 0 && words.NO_COST}
        </p>
      )}
    </section>
  );
}
