// Names of forces, places and scenarios in a plain sentence: the longest name that stands in it by whole words. Pure.

import { remember } from '../../../../core/base/remember.ts';
import type { Force, ForceId, MusterPoint } from '../../../../core/model/dataset.ts';
import type { Scenario } from '../../../../core/model/scenario.ts';
import { plainText } from './plain.ts';

export interface Where {
  readonly force: ForceId;
  /** A place in its area by its full name; null where the force itself was named. */
  readonly place: string | null;
}

const MET = ['metropolitan', 'london'];
/** What is said of a place beyond its name. */
const BESIDES = / ?\(.*\)| hq$| (?:upon|on|by) .*$/gi;

const forceNames = ({ name, shortName }: Force): string[] => {
  const names = [name, shortName].map(plainText);
  const bare = names.map((one) => one.replace(/ (?:police|constabulary)$/, ''));
  return [...names, ...bare, ...(name === 'Metropolitan Police' ? MET : [])];
};

const placeNames = ({ name }: MusterPoint): string[] => {
  const bare = name.replace(/-/g, ' ').replace(BESIDES, '').replace(BESIDES, '');
  return [plainText(name), plainText(bare)];
};

/** Of two names that both stand there the longer; of equals the one that is first in the list. */
function longest<T>(text: string, named: readonly (readonly [name: string, what: T])[]): T | null {
  const padded = ` ${text} `;
  let best: { readonly length: number; readonly what: T } | null = null;
  for (const [name, what] of named) {
    if (name.length > (best?.length ?? 1) && padded.includes(` ${name} `)) best = { length: name.length, what };
  }
  return best?.what ?? null;
}

type Named = readonly (readonly [name: string, where: Where])[];

/** Names of the places, once for a list: one that is called just so before one that is only called so for short. */
const placesOf = remember((points: readonly MusterPoint[]): Named => {
  const short: (readonly [string, Where])[] = [];
  const full: (readonly [string, Where])[] = [];
  for (const point of points) {
    const where = { force: point.force, place: point.name };
    const [whole, ...others] = placeNames(point);
    for (const name of others) (name === whole ? full : short).push([name, where]);
    if (whole !== undefined) full.push([whole, where]);
  }
  return [...full, ...short];
});

const forcesOf = remember(
  (forces: readonly Force[]): Named =>
    forces.flatMap((force) => forceNames(force).map((name) => [name, { force: force.id, place: null }] as const)),
);

/** A force with an area, by its own name or by a place in it. */
export function whereIn(text: string, forces: readonly Force[], points: readonly MusterPoint[]): Where | null {
  const ids = new Set(forces.map(({ id }) => id));
  return longest<Where>(text, [...forcesOf(forces), ...placesOf(points).filter(([, { force }]) => ids.has(force))]);
}

const SAYS_NOTHING = new Set(['a', 'an', 'the', 'in', 'of', 'on', 'over', 'while', 'that', 'with', 'and', 'to', 'one']);

/** The scenario of whose title most is said, two words at least or all there are that say something; null where two are as near. */
export function scenarioIn(text: string, scenarios: readonly Scenario[]): Scenario | null {
  const words = new Set(text.split(' '));
  const ranked = scenarios
    .map((scenario) => {
      const title = plainText(scenario.title)
        .split(' ')
        .filter((word) => !SAYS_NOTHING.has(word));
      const said = title.filter((word) => words.has(word)).length;
      return { scenario, said, share: said / title.length };
    })
    .filter(({ said, share }) => said >= 2 || share === 1)
    .sort((x, y) => y.said - x.said || y.share - x.share);
  const [first, next] = ranked;
  if (first === undefined) return null;
  return next !== undefined && next.said === first.said && next.share === first.share ? null : first.scenario;
}
