// Sentences of the views by reader that screen, paper and command line share.

import { at } from '../../base/assert.ts';
import type { TraceHeader } from '../../trace/trace.ts';
import type { Scope } from '../types.ts';
import { capabilitiesInPlay } from './own-figures.ts';

export const ILLUSTRATIVE = 'Illustrative figures, not real holdings: forces are not ranked or compared by them.';

export const WITHHELD = 'withheld';

/** Why a force's scores are kept back, and what opens them. */
export function whyWithheld({ exercise, forceIds }: TraceHeader, force: number): string {
  const names = capabilitiesInPlay(exercise).map(({ name }) => name.toLowerCase());
  const { name } = at(exercise.forces, force);
  return `The holdings of ${name} are made up here, so its scores are withheld: they would judge a named force on figures that aren’t its own. They open once all of its holdings that count in this exercise (${names.join(', ')}) are entered with the basis "user": in the scenario’s file under holdings, or with muster score --set /holdings/${at(forceIds, force)}/…`;
}

export const gapsWithheldWords = (count: number): string =>
  `${count === 1 ? 'One more finding' : `${count} more findings`} on how burdens were shared or how soon forces formed up or answered would judge it too, and ${count === 1 ? 'is' : 'are'} told for the nation only.`;

/** Whose view it is, as a title. */
export const readerName = ({ exercise }: TraceHeader, { force, region }: Scope): string =>
  force !== null ? at(exercise.forces, force).name : region !== null ? `${region} region` : 'The nation';
