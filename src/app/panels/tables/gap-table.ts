// The table of gaps found so far: what fell short, whose, when, and how much it touches.

import type { Gap } from '../../../core/scoring/gaps/types.ts';
import { DIMENSION_WORDS } from '../../../core/scoring/words.ts';
import type { Trace } from '../../../core/trace/trace.ts';
import type { Selection } from '../../exercise/desk.ts';
import { counted, listed, whole } from '../format.ts';
import { weekdayHourText } from '../read/clock.ts';
import { capabilityAt, forceAt } from '../read/names.ts';
import type { Column } from './columns.ts';

/** More are counted, not named. */
const FORCES_NAMED = 3;

export function gapColumns({ header }: Trace): readonly Column<Gap>[] {
  const whose = ({ forces, incident }: Gap): string => {
    const at = incident === null ? undefined : header.incidents[incident]?.name;
    if (at !== undefined) return at;
    if (forces.length > FORCES_NAMED) return counted(forces.length, 'force', 'forces');
    return listed(forces.map((force) => forceAt(header, force).name));
  };
  return [
    { key: 'title', title: 'Gap', share: 40, text: ({ title }) => title },
    { key: 'dimension', title: 'Touches', share: 13, text: ({ dimension }) => DIMENSION_WORDS[dimension].name },
    { key: 'where', title: 'Where', share: 22, text: whose },
    {
      key: 'capability',
      title: 'Capability',
      share: 14,
      text: ({ capability }) => (capability === null ? '' : capabilityAt(header, capability).name),
    },
    {
      key: 'from',
      title: 'From',
      why: 'gapLasts',
      share: 14,
      figures: true,
      text: ({ fromSec }) => weekdayHourText(header, fromSec),
      order: ({ fromSec }) => fromSec,
    },
    {
      key: 'until',
      title: 'Until',
      why: 'gapLasts',
      share: 14,
      figures: true,
      text: ({ untilSec }) => weekdayHourText(header, untilSec),
      order: ({ untilSec }) => untilSec,
    },
    {
      key: 'hours',
      title: 'Officer-hours',
      why: 'gapHours',
      share: 15,
      figures: true,
      text: ({ severity }) => (severity > 0 ? whole(severity) : ''),
      order: ({ severity }) => severity,
    },
  ];
}

/** Its incident, or the force that it is about where there is one. */
export function selectGap({ incident, forces }: Gap): Selection | null {
  if (incident !== null) return { kind: 'incident', index: incident };
  return forces[0] === undefined ? null : { kind: 'force', index: forces[0] };
}
