// The made-up sets of differences that can be put to the test: switched on or off for this exercise, which is run again.

import type { DeviationSet } from '../../../../core/model/interoperability.ts';
import { useDesk } from '../../context.ts';
import { BasisMark, basisOf } from '../../parts/basis.tsx';
import * as words from './words.ts';

interface SetsProps {
  readonly sets: readonly DeviationSet[];
  /** Of the capability that is looked at, in lower case. */
  readonly capability: string;
}

export function Sets({ sets, capability }: SetsProps) {
  const { desk } = useDesk();
  return (
    <section class="matrix-sets" aria-label={words.SETS}>
      <h4>{words.SETS}</h4>
      <p class="caption">{sets.length === 0 ? words.noSets(capability) : words.SETS_ABOUT}</p>
      {sets.map((set) => (
        <label key={set.id}>
          <input
            type="checkbox"
            checked={set.on}
            onChange={(event) => desk.switchSet(set.id, event.currentTarget.checked)}
          />
          <span>
            <b>{set.name}</b> <BasisMark {...basisOf(set)} />
            <span class="muted">{set.about}</span>
          </span>
        </label>
      ))}
    </section>
  );
}
