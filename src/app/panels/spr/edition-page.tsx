// An edition as a whole: how much of it is held, its threats, the scenarios that belong to each, and what changed.

import type { SprEdition, SprThreat } from '../../../core/model/spr.ts';
import { useDesk } from '../context.ts';
import { asOfText } from '../format.ts';
import { BasisMark, basisOf } from '../parts/basis.tsx';
import { ScenarioList } from './scenario-list.tsx';
import * as words from './words.ts';

export function EditionPage({ edition }: { readonly edition: SprEdition }) {
  const { desk } = useDesk();
  const { editions, scenarios } = desk.data;
  const before = editions[editions.indexOf(edition) - 1];
  const isNew = ({ id }: SprThreat): boolean => before !== undefined && !before.threats.some((one) => one.id === id);
  return (
    <article>
      <p class="eyebrow">
        {words.PUBLISHED} {asOfText(edition.published)}
      </p>
      <h3 class="spr-title">{edition.title}</h3>
      <p class="spr-asks">{edition.held}</p>
      <p class="caption">
        <BasisMark {...basisOf(edition)} /> {edition.source}. {words.OWN_WORDS}
      </p>
      {edition.changes.length > 0 && (
        <section>
          <h4>{words.CHANGES}</h4>
          <ul class="spr-changes">
            {edition.changes.map((change) => (
              <li key={change.what}>
                {change.what} <BasisMark {...basisOf(change)} />
                <span class="caption">{change.source}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h4>{words.THREATS}</h4>
        <dl class="spr-threats">
          {edition.threats.map((threat) => (
            <div key={threat.id}>
              <dt>
                {threat.name} <BasisMark {...basisOf(threat)} />
                {isNew(threat) && <i class="spr-new">{words.NEW}</i>}
              </dt>
              <dd>
                <p>{threat.about}</p>
                <ScenarioList
                  scenarios={scenarios.filter((scenario) => scenario.threat === threat.id)}
                  empty={words.NO_SCENARIO_OF_IT}
                  edition={edition.id}
                />
              </dd>
            </div>
          ))}
        </dl>
      </section>
    </article>
  );
}
