// Connectivity: links with partners made in time. Each need of a phase that was due in the window counts: met if its
// partner was linked when it was due. Of one whose incident was over before that nothing is asked.

import { partnerLinksOf } from '../../model/partners.ts';
import { FACT } from '../../trace/facts.ts';
import type { Trace } from '../../trace/trace.ts';
import { isWithin, takesInForce } from '../scope.ts';
import type { ComponentRule, Part } from '../types.ts';

export const partnerLinked: ComponentRule = {
  id: 'partnerLinked',
  measure: 'links',
  spr: ['6.1', '6.5'],
  restsOn: ({ reading }) =>
    (reading.trace.header.exercise.doctrine.partners?.kinds ?? []).map(({ id }) => ({
      path: `/doctrine/partners/kinds/${id}/joinMin`,
      what: `time that a partner takes to join (${id})`,
    })),
  parts({ reading: { trace }, scope }) {
    const { header } = trace;
    // Partners are asked for an incident, and not for one of its capabilities.
    if (header.exercise.doctrine.partners === undefined || scope.capability !== null) return 'noPartnerLinks';
    const links = partnerLinksOf(header.exercise);
    return needsOf(trace).flatMap(({ link, dueSec, rows, isMissed, wasLinked }): Part[] => {
      const { incident } = links[link]!;
      if (!isWithin(scope, dueSec) || !takesInForce(trace, scope, header.incidents[incident]!.force)) return [];
      if (!isMissed && !wasLinked) return [];
      return [{ about: { incident, partner: link }, got: isMissed ? 0 : 1000, asked: 1000, facts: rows }];
    });
  },
};

interface Need {
  readonly link: number;
  readonly phase: number;
  readonly dueSec: number;
  readonly rows: number[];
  isMissed: boolean;
  wasLinked: boolean;
}

function needsOf({ facts }: Trace): readonly Need[] {
  const needs: Need[] = [];
  const isLinked = new Set<number>();
  for (let n = 0; n < facts.length; n++) {
    const [kind, link] = [facts.kind[n]!, facts.subject[n]!];
    if (kind === FACT.partnerNeeded) {
      const dueSec = facts.timeSec[n]! + facts.b[n]!;
      needs.push({ link, phase: facts.a[n]!, dueSec, rows: [n], isMissed: false, wasLinked: isLinked.has(link) });
    } else if (kind === FACT.partnerLinkMissed) {
      const need = needs.find((one) => one.link === link && one.phase === facts.a[n]!);
      if (!need) continue;
      need.isMissed = true;
      need.rows.push(n);
    } else if (kind === FACT.partnerLinked) {
      isLinked.add(link);
      for (const need of needs) {
        if (need.link !== link || facts.timeSec[n]! > need.dueSec) continue;
        need.wasLinked = true;
        need.rows.push(n);
      }
    }
  }
  return needs;
}
