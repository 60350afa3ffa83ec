// Connectivity: forces were asked for units that centres believed them to have free, had fewer, and it took until their answer to
// find out. One finding for a capability, with the forces in the order of the list: it is the register that was wrong.

import { FACT } from '../../trace/facts.ts';
import { answeredByDonors, onTheLine } from '../pick.ts';
import type { Ask } from '../requests.ts';
import { forcesInOrder, idOf, ids, inOrder, lengthText, officerHours, skillName, unitsOf } from './parts.ts';
import type { Gap, GapRule } from './types.ts';

const MOST_FACTS = 9;

interface InVain {
  readonly ask: Ask;
  readonly row: number;
  readonly lackedUnits: number;
  readonly lostSec: number;
}

export const registerWrong: GapRule = (inputs) => {
  const { reading } = inputs;
  const { header, facts } = reading.trace;
  const { register } = header.exercise.doctrine.coordination ?? {};
  if (register === undefined) return [];
  const wrong: number[] = [];
  for (let n = 0; n < facts.length; n++) {
    if (facts.kind[n] === FACT.registerWasWrong && facts.b[n]! > facts.c[n]!) wrong.push(n);
  }
  if (wrong.length === 0) return [];
  const asks = answeredByDonors(inputs);
  return header.capabilityIds.flatMap((_, capability): Gap[] => {
    const inVain = asks
      .filter((ask) => ask.capability === capability && ask.given < ask.units)
      .flatMap((ask): InVain[] => {
        const row = wrong.find(
          (n) => facts.subject[n] === ask.force && facts.a[n] === ask.request && facts.timeSec[n] === ask.asked.sec,
        );
        if (row === undefined || ask.answered === null) return [];
        // Of what it couldn't give, only as much is the register's fault as the register was wrong by.
        const lackedUnits = Math.min(ask.units - ask.given, facts.b[row]! - facts.c[row]!);
        return [{ ask, row, lackedUnits, lostSec: ask.answered.sec - ask.asked.sec }];
      });
    const [first] = inVain;
    if (first === undefined) return [];
    const units = inVain.reduce((sum, { lackedUnits }) => sum + lackedUnits, 0);
    const unitSec = inVain.reduce((sum, { lackedUnits, lostSec }) => sum + lackedUnits * lostSec, 0);
    const longest = inVain.reduce((most, one) => (one.lostSec > most.lostSec ? one : most), first);
    return [
      {
        id: idOf('registerWrong', ids(inputs).capability(capability)),
        kind: 'registerWrong',
        dimension: 'connectivity',
        spr: ['6.2', '6.4'],
        forces: forcesInOrder(inVain.map(({ ask }) => ask.force)),
        incident: reading.stories[first.ask.request]?.incident ?? null,
        capability,
        fromSec: Math.min(...inVain.map(({ ask }) => ask.asked.sec)),
        untilSec: Math.max(...inVain.map(({ ask }) => ask.answered?.sec ?? 0)),
        severity: officerHours(unitSec * onTheLine(inputs, capability)),
        facts: inOrder(inVain.flatMap(({ ask, row }) => [ask.asked.row, row, ask.answered?.row ?? -1])).slice(
          0,
          MOST_FACTS,
        ),
        title: `Register out of date: ${skillName(inputs, capability)}`,
        says: `${unitsOf(inputs, capability, units)} believed free were not; ${inVain.length === 1 ? 'one asking was' : `${inVain.length} askings were`} in vain, at most ${lengthText(longest.lostSec)} until the answer. Forces report every ${lengthText(register.refreshMin.value * 60)}.`,
        repair: { kind: 'refreshRegister', everyMin: OFTEN_MIN },
      },
    ];
  });
};

/** Hardly anything changes in between, and a run of days is still quick. */
const OFTEN_MIN = 5;
