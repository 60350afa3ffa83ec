// Looks up, from the run itself, what a figure of a report says it comes from: not by the code that wrote it.

import { lookUp, numberText, valueText } from '../../src/core/report/figures.ts';
import { whatHappened } from '../../src/core/report/followed.ts';
import type { TellsOf } from '../../src/core/report/run.ts';
import {
  assumptionText,
  sourcedPlaces,
  sourceNumbers,
  sourceText,
} from '../../src/core/report/sections/assumptions.ts';
import { toldRows } from '../../src/core/report/sections/running-order.ts';
import { roughText } from '../../src/core/scoring/gaps/parts.ts';
import { repairCost } from '../../src/core/scoring/gaps/repair-cost.ts';
import { repairWords } from '../../src/core/scoring/gaps/repair-words.ts';
import { binsOf, replayWords } from '../../src/core/scoring/replayed.ts';
import { type ShownScore, shownScore } from '../../src/core/scoring/shown.ts';
import type { ComponentScore } from '../../src/core/scoring/types.ts';
import { COMPONENT_WORDS, gotOfAsked } from '../../src/core/scoring/words.ts';
import { wordsOf } from '../../src/core/trace/describe.ts';
import { FACT } from '../../src/core/trace/facts.ts';
import { allInjects } from '../../src/core/trace/injects.ts';
import { momentText } from '../../src/core/trace/local-clock.ts';
import { measureArrivals } from '../../src/core/trace/measures.ts';

type Points = ShownScore['components'][number];

const minutes = (sec: number): string => {
  const all = Math.round(sec / 60);
  return all < 60 ? `${all} min` : `${Math.floor(all / 60)} h ${String(all % 60).padStart(2, '0')}`;
};

/** Expected actions of injects that fired and whose last mark, of those that hold, is this; counted anew from the entries. */
function countedAs({ trace, debrief }: TellsOf, outcome: string): number {
  const { entries, count } = debrief.evaluation ?? { entries: [], count: 0 };
  const last = new Map(
    entries
      .slice(0, count)
      .flatMap((one) => (one.kind === 'mark' ? [[`${one.inject} ${one.expected}`, one.outcome]] : [])),
  );
  const fired = new Set(
    trace.facts.subject.filter((_, n) => n < trace.facts.length && trace.facts.kind[n] === FACT.injectFired),
  );
  return allInjects(trace.header)
    .filter((_, n) => fired.has(n))
    .flatMap(({ inject }) => inject.expected.map((one) => last.get(`${inject.id} ${one}`) ?? 'unmarked'))
    .filter((one) => one === outcome).length;
}

/** Looks up what stands there; undefined for an origin that nobody knows. */
export function originsOf(tells: TellsOf): (from: string) => string | undefined {
  const { trace, gaps, scores, worth, debrief } = tells;
  const { header, facts } = trace;
  const { exercise } = header;
  const components = new Map<string, { one: ComponentScore; points: Points }>(
    scores.flatMap((score) => {
      const shown = shownScore(score).components;
      return score.components.map((one, n) => [one.id, { one, points: shown[n]! }] as const);
    }),
  );
  const edition = tells.editions.find(({ id }) => id === exercise.scenario.sprEdition);
  const paragraphs = (edition?.paragraphs.length ? edition : tells.editions[0])?.paragraphs ?? [];
  const arrivals = measureArrivals(trace);
  const places = new Map(sourcedPlaces(exercise.doctrine).map(({ pointer, where }) => [pointer, where]));
  const followed = new Map(whatHappened(trace).flatMap((one) => one.followed.map(({ row, count }) => [row, count])));
  const numbers = sourceNumbers(exercise.doctrine, sourcedPlaces(exercise.doctrine));
  return (from) => {
    const kind = from.slice(0, from.indexOf(':'));
    const rest = from.slice(kind.length + 1);
    const gap = gaps.find(({ id }) => rest.startsWith(id));
    const field = gap === undefined ? '' : rest.slice(gap.id.length + 1);
    const component = components.get(rest);
    const [first = '', second = ''] = rest.split(':');
    switch (kind) {
      case 'header':
        return valueText(lookUp(header, rest));
      case 'fact':
        return wordsOf(trace, Number(rest));
      case 'factTime':
        return momentText(header, facts.timeSec[Number(rest)]!);
      case 'decisionTime':
        return momentText(header, header.decisions[Number(rest)]!.atSec);
      case 'decisionBy':
        return header.decisions[Number(rest)]?.by?.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
      case 'followed':
        return String(followed.get(Number(rest)));
      case 'sourceNumber':
        return String(numbers.get(sourceText(exercise.doctrine, rest)));
      case 'sourceListed':
        return rest;
      case 'sourceAt':
        return [...numbers].find(([, number]) => String(number) === rest)?.[0];
      case 'start':
        return momentText(header, 0);
      case 'toldUntil':
        return momentText(header, header.durationSec);
      case 'hash':
        return tells.hash!;
      case 'name':
        return tells.name;
      case 'replication':
        return String(header.replication + 1);
      case 'threat':
        return edition?.threats.find(({ id }) => id === exercise.scenario.threat)?.name;
      case 'writtenTime':
        return momentText(header, debrief.evaluation?.entries[Number(rest)]?.atSec ?? -1);
      case 'outcomes':
        return String(countedAs(tells, rest));
      case 'injectName': {
        const inject = allInjects(header).find((one) => one.inject.id === rest)?.inject;
        return `${inject?.number} ${inject?.title}`;
      }
      case 'injectExpected':
        return allInjects(header).find((one) => one.inject.id === first)?.inject.expected[Number(second)];
      case 'written':
        return valueText(lookUp(debrief, rest));
      case 'gap':
        return gap?.[field as 'title' | 'says'];
      case 'gapTime':
        return momentText(header, gap![field as 'fromSec' | 'untilSec']);
      case 'gapSpr':
        return gap?.spr.join(', ');
      case 'severity':
        return roughText(gap!.severity);
      case 'repair':
        return repairWords(trace, gap!.repair!);
      case 'cost':
        return repairCost(trace, gap!.repair!);
      case 'worth': {
        if (rest === 'seeds') return String(worth!.seeds);
        const found = worth!.gaps.find((one) => one.gap === gap!.id)!;
        return numberText(Math.round(found.unmetOfficerHours[field as 'mean' | 'low' | 'high']));
      }
      case 'beside': {
        const found = lookUp(tells.besides[Number(first)], second);
        return typeof found === 'number' ? numberText(found) : valueText(found);
      }
      case 'replay':
        return replayWords(tells.replayed!)[Number(rest) as 0 | 1 | 2];
      case 'replaySeeds':
        return String(tells.replayed!.people.length);
      case 'replayBin':
        return numberText(binsOf(tells.replayed!)[Number(first)]![second as 'from' | 'to' | 'runs']);
      case 'besideTime':
        return momentText(header, tells.besides[Number(first)]!.doctrine!.did[Number(second)]!.sec);
      case 'besideHours':
        return numberText(Math.round(tells.besides[Number(first)]![second as 'with' | 'without'].unmetOfficerHours));
      case 'besideOver': {
        const { difference } = tells.besides[Number(first)]!.over!.unmetOfficerHours;
        return numberText(Math.round(difference[second as 'mean' | 'low' | 'high']));
      }
      case 'spr':
        return rest;
      case 'sprHeading':
        return paragraphs.find(({ id }) => id === rest)?.heading;
      case 'score': {
        const { value } = shownScore(scores.find(({ dimension }) => dimension === rest)!);
        return String(value);
      }
      case 'amount':
        return gotOfAsked(component!.one.got, component!.one.asked, component!.one.measure);
      case 'points':
        return `${component!.points!.points} of ${component!.points!.of}`;
      case 'componentSays':
        return COMPONENT_WORDS[component!.one.id].says;
      case 'componentSpr':
        return component!.one.spr.join(', ');
      case 'required':
        return String(arrivals[Number(rest)]!.requirementUnits);
      case 'arrival': {
        const { firstSec, shareSec } = arrivals[Number(first)]!.all;
        return minutes((second === '0' ? firstSec : shareSec[Number(second) - 1])!);
      }
      case 'assumptionName':
        return places.get(rest);
      case 'assumption':
        return assumptionText(exercise.doctrine, rest);
      case 'changedPath':
        return tells.changed[Number(rest)]!.path;
      case 'changedValue':
        return valueText(tells.changed[Number(rest)]!.value);
      case 'count':
        return {
          facts: String(facts.length),
          told: String(rest === 'told' ? toldRows(tells).length : 0),
          forces: String(exercise.forces.length),
          units: String(header.units.filter(({ madeUp }) => madeUp === undefined).length),
          capabilities: String(exercise.capabilities.length),
          centres: String(exercise.centres.length),
          assumptions: String(places.size),
        }[rest];
      default:
        return undefined;
    }
  };
}
