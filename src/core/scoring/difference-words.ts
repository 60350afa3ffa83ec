// What two runs differ in, as sentences: "Croydon: 60% of the PSUs there 1 h 40 sooner in B". Which run is which is named by
// whoever tells it.

import { momentText } from '../trace/local-clock.ts';
import type { TraceHeader } from '../trace/trace.ts';
import type { Both, Difference, Spell } from './differences.ts';

/** @param names of the two runs, as the end of a sentence: "in A", "as doctrine has it" */
export function differenceWords(header: TraceHeader, one: Difference, names: Both<string>): string {
  const { exercise } = header;
  const force = (id: string): string => nameIn(exercise.forces, id);
  const units = (id: string): string => exercise.capabilities.find((some) => some.id === id)?.unitPlural ?? id;
  switch (one.of) {
    case 'need': {
      const by = Math.abs(Math.round(one.unmet[1]) - Math.round(one.unmet[0]));
      const less = one.unmet[1] < one.unmet[0] ? names[1] : names[0];
      return `Need unmet: ${figure(one.unmet[0])} officer-hours ${names[0]}, ${figure(one.unmet[1])} ${names[1]}; ${figure(by)} fewer ${less}`;
    }
    case 'arrival': {
      const what = shareWords(one.share, units(one.capability));
      return `${nameIn(exercise.scenario.incidents, one.incident)}: ${what} ${soonerWords(header, one.sec, names)}`;
    }
    case 'tier': {
      const what = nameIn(exercise.doctrine.tiers, one.tier);
      return `${what.charAt(0).toUpperCase()}${what.slice(1)}: stood up ${soonerWords(header, one.sec, names)}`;
    }
    case 'cover': {
      const [first, second] = one.only;
      const told = [
        ...(first.length > 0 ? [`${spellWords(header, first)} only ${names[0]}`] : []),
        ...(second.length > 0 ? [`${spellWords(header, second)} only ${names[1]}`] : []),
      ];
      return `${force(one.force)}: fewer ${units(one.capability)} at home than its minimum ${told.join('; ')}`;
    }
    case 'sent':
      return `${force(one.force)}: ${units(one.capability)} set off for others ${one.units[0]} times ${names[0]}, ${one.units[1]} ${names[1]}`;
  }
}

const nameIn = (list: readonly { readonly id: string; readonly name: string }[], id: string): string =>
  list.find((one) => one.id === id)?.name ?? id;

const figure = (n: number): string => String(Math.round(n)).replace(/\B(?=(\d{3})+$)/g, ',');

function shareWords(share: number | null, units: string): string {
  if (share === null) return `the first ${units} of another force there`;
  return share === 1 ? `all ${units} there` : `${Math.round(share * 100)}% of the ${units} there`;
}

function soonerWords(header: TraceHeader, [first, second]: Both<number | null>, names: Both<string>): string {
  if (first === null || second === null) {
    const sec = first ?? second ?? 0;
    const [there, never] = first === null ? [names[1], names[0]] : [names[0], names[1]];
    return `${momentText(header, sec)} ${there}, never ${never}`;
  }
  const soonest = second < first ? 1 : 0;
  const [early, late] = [Math.min(first, second), Math.max(first, second)];
  return `${lengthWords(late - early)} sooner ${names[soonest]} (${momentText(header, early)} against ${momentText(header, late)})`;
}

const MOST_SPELLS = 3;

function spellWords(header: TraceHeader, spells: readonly Spell[]): string {
  const told = spells
    .slice(0, MOST_SPELLS)
    .map(([from, until]) =>
      until >= header.durationSec
        ? `from ${momentText(header, from)} on`
        : `${momentText(header, from)} to ${momentText(header, until)}`,
    );
  const more = spells.length - told.length;
  return `${told.join(', ')}${more > 0 ? ` and ${more} more times` : ''}`;
}

function lengthWords(sec: number): string {
  const minutes = Math.round(sec / 60);
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${String(minutes % 60).padStart(2, '0')}`;
}
