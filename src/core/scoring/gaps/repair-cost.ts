// What a repair would plausibly cost, in officers or hours as far as the exercise's own figures tell: for the conversation about
// worth, not a budget. Where nothing in the exercise tells it, it says so.

import { at } from '../../base/assert.ts';
import type { ResolvedExercise } from '../../model/exercise.ts';
import type { Trace } from '../../trace/trace.ts';
import type { Repair } from './repair.ts';

const counted = (n: number, one: string, many: string): string =>
  `${String(n).replace(/\B(?=(\d{3})+$)/g, ',')} ${n === 1 ? one : many}`;
const officers = (n: number): string => counted(n, 'officer', 'officers');

export function repairCost({ header }: Trace, repair: Repair): string {
  const { exercise } = header;
  switch (repair.kind) {
    case 'addUnits':
      return `${officers(repair.units * at(exercise.capabilities, repair.capability).travelling.value)} more, trained and able to be released`;
    case 'alignAttribute': {
      const forces = counted(repair.forces.length, 'force', 'forces');
      return `training or equipment for ${officers(officersOf(exercise, repair))} in ${forces}`;
    }
    case 'briefUnits':
      return `a briefing for ${counted(repair.units, 'unit', 'units')} on arrival`;
    case 'staffCentre':
      return staffed(repair.staff, header.durationSec);
    case 'keepCentreOpen':
      return staffed(at(exercise.centres, repair.centre).staff.value, header.durationSec);
    case 'addTalkgroups':
      return 'no officers: capacity on the network and a plan that uses it';
    case 'addBays':
      return 'no officers counted: ground, and marshals for it';
    case 'raiseLink':
      return 'no officers counted: equipment, a procedure and practice';
    case 'moveActivation':
      return 'no officers counted: a decision taken sooner, and a centre at work from then on';
    case 'hastenPartner':
      return 'no officers counted: a call that is made by default, and practice together';
    case 'allowChannels':
      return 'no officers counted: equipment or accounts at both ends, and practice';
    case 'refreshRegister':
      return 'no officers counted: a system that forces keep up to date by working in it';
    case 'quickenAnswers':
      return 'no officers counted: somebody who may answer, at any hour';
    case 'shortenNotice':
      return 'not estimated: more officers on standby';
    case 'spreadBurden':
      return 'no officers: another way of choosing whom to ask';
  }
}

/** Officers of the units that these forces hold. */
function officersOf(
  { forces, capabilities, holdings }: ResolvedExercise,
  repair: Extract<Repair, { kind: 'alignAttribute' }>,
): number {
  const { id, travelling } = at(capabilities, repair.capability);
  const held = repair.forces.map((force) => holdings[at(forces, force).id]?.[id]?.units ?? 0);
  return held.reduce((sum, units) => sum + units, 0) * travelling.value;
}

function staffed(people: number, durationSec: number): string {
  const hours = Math.round(durationSec / 3600);
  return `${counted(people, 'person', 'people')} for ${hours} hours, ${counted(people * hours, 'hour', 'hours')} of staff`;
}
