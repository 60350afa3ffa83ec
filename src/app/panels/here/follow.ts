// Works out "time to each area" while the map is coloured by it: asked of the run on the desk as soon as nothing else is being
// asked, and handed to the map.

import { effect, type ReadonlySignal } from '@preact/signals';
import type { EverywhereQuestion, Reply } from '../../../core/experiments/question.ts';
import type { Capability } from '../../../core/model/dataset.ts';
import type { Trace } from '../../../core/trace/trace.ts';
import type { Asker } from '../../exercise/asker.ts';
import type { Desk } from '../../exercise/desk.ts';
import type { TimeTo } from '../../exercise/here.ts';
import { weekdayHourText } from '../read/clock.ts';
import { everywhereQuestion, type HereBasis, isSame, offeredIn, unitsAsked } from './question.ts';
import { thereBy } from './reading.ts';

interface WantedOfMap {
  readonly basis: ReadonlySignal<HereBasis>;
  readonly capability: ReadonlySignal<string>;
  readonly units: ReadonlySignal<Readonly<Record<string, number>>>;
  /** The sheet is open for every area. */
  readonly isOpen: () => boolean;
}

/** Returns what ends it. */
export function followTimeTo(desk: Desk, asker: Asker, { basis, capability, units, isOpen }: WantedOfMap): () => void {
  /** Asked once: what was stopped or failed is not asked again by itself. */
  let asked: EverywhereQuestion | null = null;
  /** By choosing something else for the map a person stops it, unless the sheet waits for the same. */
  function giveUp(): void {
    const now = asker.asking.peek();
    if (now.kind === 'asking' && now.question === asked && !isOpen()) asker.stop();
    asked = null;
  }
  return effect(() => {
    const trace = desk.trace.value;
    if (desk.layers.areasBy.value !== 'timeTo' || trace === null) {
      giveUp();
      return;
    }
    const { chosen } = offeredIn(trace, desk.data.capabilities, basis.value, capability.value);
    const question = chosen === undefined ? null : everywhereQuestion(desk, basis.value, chosen.id);
    if (question === null || chosen === undefined) return;
    const answered = asker.answered.value.everywhere;
    if (answered?.reply.kind === 'everywhere' && isSame(answered.question, question)) {
      const number = unitsAsked(units.value, chosen.id);
      const of = answered.question as EverywhereQuestion;
      desk.here.timeTo.value = timeToOf(trace, of, answered.reply, chosen, number);
      return;
    }
    desk.here.timeTo.value = null;
    const isBusy = asker.asking.value.kind === 'asking';
    if (isBusy || (asked !== null && isSame(asked, question))) return;
    asked = question;
    queueMicrotask(() => asker.ask(question));
  });
}

function timeToOf(
  trace: Trace,
  { basis, atSec }: EverywhereQuestion,
  { areas, start }: Extract<Reply, { kind: 'everywhere' }>,
  { unitPlural, id }: Capability,
  units: number,
): TimeTo {
  const { forces } = trace.header.exercise;
  const secOf = forces.map((force, n): number | null | undefined => {
    const area = areas.find((one) => (one.force < 0 ? one.name === force.groupings.mutualAid : one.force === n));
    return area === undefined ? undefined : (thereBy(area.there, units)?.likely ?? null);
  });
  const moment = weekdayHourText(trace.header, atSec);
  return {
    key: `${id} ${units} ${basis} ${start} ${secOf.join()}`,
    secOf,
    unit: `until ${units} ${unitPlural} could be there`,
    note: basis === 'rest' ? `Everybody at home at ${moment}` : `As it stands at ${moment}`,
    source:
      'Every force is told in the same minute and sends all that its cover at home allows; asking, deciding and booking in are not counted. Holdings are illustrative. Choose units and capability in Time from here (H).',
  };
}
