// What closing gaps is worth, as `muster gaps --seeds N` tells it: in words, or as rows of a table for a spreadsheet.

import type { Difference } from '../core/experiments/paired.ts';
import type { GapWorth, Worth } from '../core/experiments/worth.ts';
import { repairCost } from '../core/scoring/gaps/repair-cost.ts';
import { repairWords } from '../core/scoring/gaps/repair-words.ts';
import type { Gap } from '../core/scoring/gaps/types.ts';
import type { Trace } from '../core/trace/trace.ts';

interface Ranked {
  readonly gap: Gap;
  readonly worth: GapWorth;
}

const rankedOf = (gaps: readonly Gap[], worth: Worth): Ranked[] =>
  worth.gaps.flatMap((one) => {
    const gap = gaps.find(({ id }) => id === one.gap);
    return gap === undefined ? [] : [{ gap, worth: one }];
  });

export function worthWords(trace: Trace, gaps: readonly Gap[], worth: Worth, most: number): string[] {
  const ranked = rankedOf(gaps, worth);
  const ties = new Set(worth.gaps.map(({ rank }) => rank).filter((rank, n, all) => all.indexOf(rank) !== n));
  const unranked = gaps.filter(({ repair }) => repair === null).length;
  return [
    `What closing each is worth: officer-hours of need met, of ${Math.round(worth.unmetOfficerHours)} unmet, by reruns over up to ${worth.seeds} seeds under the same luck.`,
    ...ranked
      .slice(0, most)
      .flatMap(({ gap, worth: { rank, unmetOfficerHours, sixtySec, score } }) => [
        '',
        `${rank}${ties.has(rank) ? '=' : '.'} ${gap.title}`,
        `   ${interval(unmetOfficerHours)} officer-hours, over ${unmetOfficerHours.seeds} seeds${sooner(sixtySec)}${points(score)}`,
        ...(gap.repair === null
          ? []
          : [`   by: ${repairWords(trace, gap.repair)}; cost: ${repairCost(trace, gap.repair)}`, `   ${gap.id}`]),
      ]),
    ...(ranked.length > most ? ['', `and ${ranked.length - most} more (--most ${ranked.length})`] : []),
    ...(unranked > 0 ? ['', `${unranked} gaps can't be closed by anything that a rerun could change.`] : []),
    '',
    "= marks those that these seeds can't tell apart.",
  ];
}

const signed = (value: number): string => `${Math.round(value) < 0 ? '−' : '+'}${Math.abs(Math.round(value))}`;

const interval = ({ mean, low, high }: Difference): string => `${signed(mean)} (${signed(low)} to ${signed(high)})`;

const sooner = (sec: Difference): string =>
  sec.seeds === 0 || Math.abs(sec.mean) < 30
    ? ''
    : `; 60% there ${Math.abs(Math.round(sec.mean / 60))} min ${sec.mean > 0 ? 'sooner' : 'later'}`;

const points = (score: Difference): string =>
  score.seeds === 0 || Math.abs(score.mean) < 0.05
    ? ''
    : `; score ${score.mean < 0 ? '−' : '+'}${Math.abs(score.mean).toFixed(1)}`;

const HEAD = [
  'rank',
  'gap',
  'dimension',
  'title',
  'officer_hours_met',
  'low_95',
  'high_95',
  'seeds',
  'sixty_percent_sooner_min',
  'score_points',
  'repair',
  'cost',
];

/** As spreadsheets read it. */
export function worthTable(trace: Trace, gaps: readonly Gap[], worth: Worth): string {
  const rows = rankedOf(gaps, worth).map(({ gap, worth: { rank, unmetOfficerHours, sixtySec, score } }) => [
    `${rank}`,
    gap.id,
    gap.dimension,
    gap.title,
    unmetOfficerHours.mean.toFixed(1),
    unmetOfficerHours.low.toFixed(1),
    unmetOfficerHours.high.toFixed(1),
    `${unmetOfficerHours.seeds}`,
    sixtySec.seeds === 0 ? '' : (sixtySec.mean / 60).toFixed(1),
    score.seeds === 0 ? '' : score.mean.toFixed(2),
    gap.repair === null ? '' : repairWords(trace, gap.repair),
    gap.repair === null ? '' : repairCost(trace, gap.repair),
  ]);
  return [HEAD, ...rows].map((row) => row.map(quoted).join(',')).join('\r\n');
}

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
