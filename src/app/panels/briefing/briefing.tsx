// The briefing: what has happened, what the scenario rests on, the choices it leaves open, and one way on.

import { useId } from 'preact/hooks';
import type { ForceId } from '../../../core/model/dataset.ts';
import { hasArea } from '../../../core/model/national-forces.ts';
import type { Scenario } from '../../../core/model/scenario.ts';
import { threatOf } from '../../../core/model/spr.ts';
import { useDesk } from '../context.ts';
import { WordsHere } from '../explain/words-here.tsx';
import { span } from '../format.ts';
import { BasisKey, BasisMark } from '../parts/basis.tsx';
import { Logo } from '../parts/brand.tsx';
import { EngineNote } from '../parts/engine-note.tsx';
import { IconButton } from '../parts/icon-button.tsx';
import { Icon } from '../parts/icons.tsx';
import { useTyped } from '../parts/use-typed.ts';
import { localStartText } from '../read/clock.ts';
import { TabletopWhenWanted } from '../tabletop/when-wanted.tsx';
import { ThemeMenu } from '../top/theme-menu.tsx';
import { PRODUCT } from '../words.ts';
import { briefingFacts, sourceTitle } from './facts.ts';
import * as words from './words.ts';

export function Briefing({ scenario }: { readonly scenario: Scenario }) {
  const { desk, view } = useDesk();
  return (
    <main class="start briefing">
      <header class="start-top">
        <span class="start-brand">
          <Logo size={28} />
          <b class="serif">{PRODUCT}</b>
        </span>
        <span class="spread" />
        <WordsHere />
        <ThemeMenu />
        <IconButton icon="help" label="Keys and help, ?" onClick={() => (view.help.value = true)} />
      </header>
      <div class="briefing-sheet">
        <div class="briefing-scroll">
          <article class="briefing-main">
            <p class="eyebrow">{words.EYEBROW}</p>
            <h1 class="serif">{scenario.title}</h1>
            <p class="briefing-when">
              {localStartText(scenario.start)}, for {span(scenario.durationHours)}.{' '}
              {threatOf(desk.data.editions, scenario.sprEdition, scenario.threat).name}, {words.EDITION}{' '}
              {scenario.sprEdition}.
            </p>
            {scenario.briefing.map((paragraph) => (
              <p key={paragraph} class="briefing-text">
                {paragraph}
              </p>
            ))}
            <h2>{words.TESTS}</h2>
            <p class="briefing-text">{scenario.tests}</p>
            <Parameters scenario={scenario} />
            <Details scenario={scenario} />
            <EngineNote safe="Nothing is lost." />
          </article>
          <Facts scenario={scenario} />
        </div>
        <footer class="briefing-foot">
          <button type="button" class="btn" onClick={() => desk.leave()}>
            <Icon name="left" />
            {words.OTHER}
          </button>
          <span class="spread" />
          <button
            type="button"
            class="btn btn-large"
            title={words.TABLETOP_HINT}
            onClick={() => (view.tabletop.value = true)}
          >
            {words.TABLETOP}
          </button>
          <button type="button" class="btn btn-primary btn-large" onClick={() => desk.begin()}>
            {words.BEGIN}
          </button>
        </footer>
      </div>
      <TabletopWhenWanted />
    </main>
  );
}

function Parameters({ scenario }: { readonly scenario: Scenario }) {
  const { desk } = useDesk();
  const id = useId();
  const forces = desk.data.forces.filter(hasArea).sort((x, y) => (x.name < y.name ? -1 : 1));
  return (
    <>
      {scenario.parameters.map((parameter) => (
        <div class="field" key={parameter.id}>
          <label for={`${id}-${parameter.id}`}>{parameter.label}</label>
          <select
            id={`${id}-${parameter.id}`}
            value={parameter.value}
            aria-describedby={`${id}-${parameter.id}-help`}
            onChange={(event) => desk.setParameter(parameter.id, event.currentTarget.value as ForceId)}
          >
            {forces.map((force) => (
              <option key={force.id} value={force.id}>
                {force.name}
              </option>
            ))}
          </select>
          <p id={`${id}-${parameter.id}-help`} class="caption">
            {words.PARAMETER_HELP}
          </p>
        </div>
      ))}
    </>
  );
}

function Details({ scenario }: { readonly scenario: Scenario }) {
  return (
    <details class="seed">
      <summary>{words.DETAILS}</summary>
      <Structures scenario={scenario} />
      <Seed />
    </details>
  );
}

/** Which of the forces there are, or which of them as one. */
function Structures({ scenario }: { readonly scenario: Scenario }) {
  const { desk } = useDesk();
  const id = useId();
  const { structures } = desk.data;
  return (
    <div class="field">
      <label for={id}>{words.STRUCTURE}</label>
      <select
        id={id}
        value={scenario.structure ?? structures[0]?.id ?? ''}
        aria-describedby={`${id}-help`}
        onChange={(event) => desk.setStructure(event.currentTarget.value)}
      >
        {structures.map((structure) => (
          <option key={structure.id} value={structure.id}>
            {structure.title}
          </option>
        ))}
      </select>
      <p id={`${id}-help`} class="caption">
        {words.STRUCTURE_HELP}
      </p>
    </div>
  );
}

function Seed() {
  const { desk } = useDesk();
  const id = useId();
  const seed = useTyped(desk.seed.value, (typed) => {
    if (typed.trim() !== '') desk.setSeed(typed.trim());
  });
  return (
    <div class="field">
      <label for={id}>{words.SEED}</label>
      <input
        id={id}
        type="text"
        autocomplete="off"
        spellcheck={false}
        maxLength={80}
        aria-describedby={`${id}-help`}
        {...seed}
      />
      <p id={`${id}-help`} class="caption">
        {words.SEED_HELP}
      </p>
    </div>
  );
}

function Facts({ scenario }: { readonly scenario: Scenario }) {
  const { desk } = useDesk();
  const facts = briefingFacts(scenario, desk.data);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: on a low screen it scrolls, which keys must be able to.
    <aside class="briefing-facts" aria-label={words.KNOWN} tabIndex={0}>
      <h2>{words.KNOWN}</h2>
      <BasisKey />
      <dl class="fact-list">
        {facts.map(({ label, value, provenance }) => (
          <div key={`${label} ${value}`}>
            <dt>{label}</dt>
            <dd>
              {value} <BasisMark basis={provenance.basis} />
              <span class="caption">{sourceTitle(scenario, provenance.source)}</span>
            </dd>
          </div>
        ))}
      </dl>
      {scenario.sources.length > 0 && (
        <>
          <h2>{words.SOURCES}</h2>
          <ul class="source-list">
            {scenario.sources.map((source) => (
              <li key={source.id}>
                {source.title}, {source.published}
              </li>
            ))}
          </ul>
        </>
      )}
    </aside>
  );
}
