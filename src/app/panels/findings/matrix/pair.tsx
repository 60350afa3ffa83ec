// The pair of forces that the grid points at, in words: what they would come to side by side, or what it came to.

import type { Matrix } from '../../../../core/scoring/matrix.ts';
import type { Meeting } from '../../../../core/scoring/meetings.ts';
import type { TraceHeader } from '../../../../core/trace/trace.ts';
import { BasisMark } from '../../parts/basis.tsx';
import type { MatrixView } from './cells.ts';
import * as words from './words.ts';

interface PairProps {
  readonly header: TraceHeader;
  readonly matrix: Matrix;
  readonly look: MatrixView;
  readonly host: number;
  readonly visitor: number;
  readonly meeting: Meeting | undefined;
}

export function PairInWords({ header, matrix, look, host, visitor, meeting }: PairProps) {
  const nameOf = (n: number): string => {
    const force = header.exercise.forces[n];
    return force === undefined ? '' : `${force.name} (${force.groupings.mutualAid})`;
  };
  // Whose word it is that either is not at the standard.
  const bases = new Set([host, visitor].flatMap((n) => (matrix.profiles[n] ?? []).flatMap(({ basis }) => basis ?? [])));
  if (host === visitor) {
    return (
      <p class="matrix-pair" role="status">
        <b>{nameOf(host)}</b> {words.WITH_ITSELF}
      </p>
    );
  }
  const met = meeting === undefined ? words.DID_NOT_MEET : words.meetingText(meeting);
  return (
    <p class="matrix-pair" role="status">
      <b>
        {nameOf(visitor)} at {nameOf(host)}
      </b>
      : {look === 'potential' ? words.pairText(matrix, host, visitor) : `${met}.`}{' '}
      {[...bases].map((basis) => (
        <BasisMark key={basis} basis={basis} />
      ))}
    </p>
  );
}
