// The improvement plan: what people wrote down on the debrief sheet, as they wrote it, with the gap that it is to close.

import type { Action } from '../../model/debrief.ts';
import { type Block, type Line, paragraph, type Section, say } from '../document.ts';
import type { Figures } from '../figures.ts';
import type { TellsOf } from '../run.ts';
import { NO_ACTIONS, NO_DATE, NOBODY } from '../words.ts';

export function improvementPlan({ debrief, gaps }: TellsOf, figures: Figures): Section {
  const cold: Line =
    debrief.coldOn === ''
      ? ['No date for the cold debrief has been set.']
      : say`Cold debrief: ${figures.written('/coldOn')}.`;
  const cells = (action: Action, n: number): readonly Line[] => {
    const gap = gaps.find(({ id }) => id === action.gap);
    return [
      action.what === '' ? ['(not written down)'] : say`${figures.written(`/actions/${n}/what`)}`,
      action.owner === '' ? [NOBODY] : say`${figures.written(`/actions/${n}/owner`)}`,
      action.due === '' ? [NO_DATE] : say`${figures.written(`/actions/${n}/due`)}`,
      gap === undefined ? ['–'] : say`${figures.gap(gap, 'title')}`,
    ];
  };
  const plan: Block =
    debrief.actions.length === 0
      ? paragraph([NO_ACTIONS])
      : {
          kind: 'table',
          file: 'actions',
          caption: say`Actions, as they were entered by people`,
          columns: [
            { head: 'Action' },
            { head: 'Owner', width: 18 },
            { head: 'By', width: 14 },
            { head: 'Closes', width: 28 },
          ],
          rows: debrief.actions.map(cells),
        };
  return { title: 'Improvement plan', blocks: [plan, paragraph(cold)] };
}
