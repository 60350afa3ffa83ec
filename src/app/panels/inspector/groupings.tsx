// Which regions a force belongs to, each for its purpose; or, where it belongs to none, how it comes to lend and what it keeps.

import type { Force } from '../../../core/model/dataset.ts';
import type { Trace } from '../../../core/trace/trace.ts';
import { useDesk } from '../context.ts';
import { Term } from '../explain/term.tsx';
import { listed, percent } from '../format.ts';
import { BasisMark, basisOf } from '../parts/basis.tsx';
import * as words from './words.ts';

export function Groupings({ trace, force }: { readonly trace: Trace; readonly force: Force }) {
  const { desk } = useDesk();
  const { nationalForces } = trace.header.exercise.doctrine;
  const keeps = nationalForces?.forces.find(({ id }) => id === force.id)?.keepsShare;
  return (
    <>
      {force.kind !== 'territorial' && (
        <div>
          <dt>{words.KIND}</dt>
          <dd>{words.KIND_WORDS[force.kind]}</dd>
        </div>
      )}
      {force.areas && (
        <div>
          <dt>{words.MERGED}</dt>
          <dd>
            {listed(force.areas.map((area) => desk.data.forces.find(({ id }) => id === area)?.name ?? area))}{' '}
            <BasisMark {...basisOf(trace.header.exercise.structure)} />
          </dd>
        </div>
      )}
      {desk.data.groupings.map(
        (grouping) =>
          force.groupings[grouping.id] !== null && (
            <div key={grouping.id}>
              <dt>{grouping.id === 'mutualAid' ? <Term of="region">{grouping.name}</Term> : grouping.name}</dt>
              <dd>
                {force.groupings[grouping.id]} <BasisMark {...basisOf(grouping)} />
              </dd>
            </div>
          ),
      )}
      {keeps && (
        <div>
          <dt>{words.KEEPS}</dt>
          <dd>
            {percent(keeps.value)} <BasisMark {...basisOf(keeps)} />
          </dd>
        </div>
      )}
    </>
  );
}

/** How a force that belongs to no region comes to lend. */
export function Joins({ trace, force }: { readonly trace: Trace; readonly force: Force }) {
  const asked = trace.header.exercise.doctrine.nationalForces?.asked;
  if (!force.joins || !asked) return null;
  return (
    <p class="caption">
      {force.joins.value} <BasisMark {...basisOf(force.joins)} />. {words.ASKED[asked.value]}{' '}
      <BasisMark {...basisOf(asked)} />
    </p>
  );
}
