// The three ways in: a room to be run, the requirement to be learned, an assumption to be tested. Each says what is behind it;
// what is behind it is fetched when somebody goes there.

import type { ComponentChildren } from 'preact';
import { useDesk } from '../context.ts';
import { ASK } from '../words.ts';
import * as words from './words.ts';

export function Doors() {
  const { desk, view } = useDesk();
  const { scenarios, editions } = desk.data;
  const held = editions.find(({ paragraphs }) => paragraphs.length > 0)?.paragraphs ?? [];
  const simulated = held.filter(({ standing }) => standing.kind === 'simulated').length;
  const withList = scenarios.filter(({ mel }) => mel !== undefined).length;
  return (
    <nav class="ways" aria-label={words.WAYS}>
      <Way
        title={words.TABLETOP}
        says={words.TABLETOP_SAYS}
        foot={words.exercises(scenarios.length, withList)}
        letter="T"
        picture={<Curves />}
        onGo={() => (view.tabletop.value = true)}
      />
      <Way
        title={words.LEARN}
        says={words.LEARN_SAYS}
        foot={words.paragraphs(held.length, simulated)}
        letter="S"
        picture={<Pages />}
        onGo={() => (view.spr.value = true)}
      />
      <Way
        title={ASK}
        says={words.ASK_SAYS}
        foot={words.ASK_FOOT}
        letter="A"
        picture={<Handle />}
        onGo={() => (view.ask.value = true)}
      />
    </nav>
  );
}

interface WayProps {
  readonly title: string;
  readonly says: string;
  readonly foot: string;
  /** The key that does the same. */
  readonly letter: string;
  readonly picture: ComponentChildren;
  readonly onGo: () => void;
}

const Way = ({ title, says, foot, letter, picture, onGo }: WayProps) => (
  <button type="button" class="door way" onClick={onGo}>
    <span class="way-picture">
      <svg viewBox="0 0 64 40" aria-hidden="true">
        {picture}
      </svg>
    </span>
    <span class="way-title">{title}</span>
    <span class="door-summary">{says}</span>
    <span class="way-foot">
      <span>{foot}</span>
      <kbd>{letter}</kbd>
    </span>
  </button>
);

const Curves = () => (
  <>
    <path d="M3 33h58M33 4v29" class="is-faint" />
    <path d="M3 30C14 29 16 10 28 9s14 12 33 17" />
    <path d="M3 31c14 0 22-13 33-14s14 6 25 7" class="is-heavy" />
  </>
);

const Pages = () => (
  <>
    <path d="M6 7h30M6 13h24M6 19h30M6 25h20M6 31h27" class="is-faint" />
    <circle cx="49" cy="19" r="10" class="is-faint" />
    <path d="M49 9A10 10 0 0 1 57.7 24" class="is-heavy" />
  </>
);

const Handle = () => (
  <>
    <path d="M4 20h56" class="is-faint" />
    <path d="M16 20h30" class="is-heavy" />
    <path d="M16 14v12M46 14v12" />
    <circle cx="27" cy="20" r="5.5" class="is-full" />
  </>
);
