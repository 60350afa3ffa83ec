// What stands over an answer: the place, how many units and of what, and, once the clock has moved on, an answer as of now.

import type { Capability } from '../../../core/model/dataset.ts';
import type { Trace } from '../../../core/trace/trace.ts';
import { useDesk } from '../context.ts';
import { Icon } from '../parts/icons.tsx';
import { momentText } from '../read/clock.ts';
import type { Found } from './ask-here.ts';
import { CountedBy } from './counted-by.tsx';
import { PlaceChoice } from './place-choice.tsx';
import * as words from './words.ts';

interface ControlsProps {
  readonly trace: Trace;
  readonly found: Found<'reach' | 'everywhere'>;
  readonly again: () => void;
  readonly chosen: Capability | undefined;
  readonly offered: readonly Capability[];
  readonly withPlace: boolean;
}

export function Controls({ trace, found, again, chosen, offered, withPlace }: ControlsProps) {
  const { view } = useDesk();
  const now = view.minute.value * 60;
  const askedSec = found.kind === 'known' && found.question.basis === 'asItStands' ? found.question.atSec : null;
  const hasMoved = askedSec !== null && Math.floor(askedSec / 60) * 60 !== now;
  return (
    <div class="here-controls">
      {withPlace && <PlaceChoice header={trace.header} />}
      {chosen !== undefined && <CountedBy capability={chosen.id} capabilities={offered} />}
      {hasMoved && (
        <span class="here-moved">
          {words.movedOn(momentText(trace.header, askedSec), momentText(trace.header, now))}{' '}
          <button type="button" class="btn btn-small" onClick={again}>
            {words.AS_OF_NOW}
          </button>
        </span>
      )}
      <span class="spread" />
      {found.kind === 'known' && (
        <button type="button" class="btn btn-small here-print" onClick={() => globalThis.print()}>
          <Icon name="briefing" />
          {words.PRINT}
        </button>
      )}
    </div>
  );
}
