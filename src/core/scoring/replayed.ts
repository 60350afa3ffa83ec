// Decisions of a room replayed under other luck, beside doctrine alone: what it came to, and the sentences that say whether
// they were good or lucky. The yardstick is need unmet. It tells of decisions by roles; nobody is scored.

interface Interval {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

/** Officer-hours of need unmet, run by run in the order of the seeds: pairs under the same luck. */
export interface Replayed {
  readonly seeds: number;
  readonly people: readonly number[];
  readonly doctrine: readonly number[];
  /** People less doctrine, with bounds that hold the mean in 95 of 100 such replays. */
  readonly difference: Interval;
  /** The run that the room saw. */
  readonly own: { readonly people: number; readonly doctrine: number };
  /** Breaches of cover at home in the middle run. */
  readonly breaches: { readonly people: number; readonly doctrine: number };
}

/** What is no more than a rounding is the same. */
const SAME_HOURS = 0.5;

export interface Pairs {
  readonly better: number;
  readonly worse: number;
  readonly same: number;
  /** Shares of runs that hold the share of better ones in 95 of 100 such replays. */
  readonly betterFrom: number;
  readonly betterTo: number;
}

export function pairsOf({ people, doctrine, seeds }: Replayed): Pairs {
  const apart = people.map((hours, n) => hours - (doctrine[n] ?? hours));
  const better = apart.filter((one) => one < -SAME_HOURS).length;
  const worse = apart.filter((one) => one > SAME_HOURS).length;
  const [betterFrom, betterTo] = wilson(better, seeds);
  return { better, worse, same: seeds - better - worse, betterFrom, betterTo };
}

const Z95 = 1.96;

/** Bounds of a share (E. B. Wilson 1927), sound for few runs and for shares near none and all. */
function wilson(count: number, of: number): [number, number] {
  if (of === 0) return [0, 1];
  const share = count / of;
  const z2 = Z95 * Z95;
  const middle = (share + z2 / (2 * of)) / (1 + z2 / of);
  const half = (Z95 * Math.sqrt((share * (1 - share)) / of + z2 / (4 * of * of))) / (1 + z2 / of);
  return [Math.max(0, middle - half), Math.min(1, middle + half)];
}

/** Share of the replays in which the same decisions left more need unmet than in the room's own run: 1 is all luck. */
export function luckOf({ people, own, seeds }: Replayed): number {
  const more = people.filter((hours) => hours > own.people + SAME_HOURS).length;
  const same = people.filter((hours) => Math.abs(hours - own.people) <= SAME_HOURS).length;
  return seeds === 0 ? 0.5 : (more + same / 2) / seeds;
}

export type Verdict = 'helped' | 'cost' | 'unclear' | 'nothing';

export function verdictOf({ difference: { mean, low, high } }: Replayed): Verdict {
  if (mean === 0 && low === 0 && high === 0) return 'nothing';
  return high < 0 ? 'helped' : low > 0 ? 'cost' : 'unclear';
}

/** Beyond these shares a run is told as one of few. */
const FEW = 0.1;

const whole = (n: number): string => String(Math.round(Math.abs(n))).replace(/\B(?=(\d{3})+$)/g, ',');
const inAHundred = (share: number): string => `${Math.round(share * 100)}%`;

const VERDICTS: Readonly<Record<Verdict, string>> = {
  helped: 'The decisions helped',
  cost: 'The decisions cost something',
  unclear: 'No clear difference from doctrine alone',
  nothing: 'The decisions change nothing about need unmet',
};

/** The answer in three sentences: what the decisions do, by how much, and how lucky the room's own run was. */
export function replayWords(replayed: Replayed): readonly [string, string, string] {
  const { seeds, difference } = replayed;
  const { better, worse, same, betterFrom, betterTo } = pairsOf(replayed);
  const verdict = verdictOf(replayed);
  const often = `better than doctrine alone in ${whole(better)} of ${whole(seeds)} runs (${inAHundred(betterFrom)} to ${inAHundred(betterTo)} of all such runs), worse in ${whole(worse)}, the same in ${whole(same)}.`;
  return [`${VERDICTS[verdict]}: ${often}`, amountWords(difference, verdict), luckWords(replayed)];
}

function amountWords({ mean, low, high }: Interval, verdict: Verdict): string {
  if (verdict === 'nothing') return 'Officer-hours of need unmet are the same with and without them, run by run.';
  const sign = (hours: number): string =>
    Math.round(hours) === 0 ? 'none' : `${whole(hours)} ${hours < 0 ? 'less' : 'more'}`;
  return `On average ${sign(mean)} officer-hours of need unmet; between ${sign(low)} and ${sign(high)}.`;
}

function luckWords(replayed: Replayed): string {
  const luck = luckOf(replayed);
  const { people, doctrine } = replayed.own;
  const gap = people - doctrine;
  const beside =
    Math.abs(gap) <= SAME_HOURS
      ? 'as doctrine alone would have'
      : `${whole(gap)} ${gap < 0 ? 'less' : 'more'} than doctrine alone under the same luck`;
  const own = `This room’s own run left ${whole(people)} officer-hours unmet, ${beside}`;
  if (luck >= 1 - FEW) return `${own}. It was among the luckiest ${inAHundred(FEW)} of runs of these decisions.`;
  if (luck <= FEW) return `${own}. It was among the unluckiest ${inAHundred(FEW)} of runs of these decisions.`;
  return `${own}. Its luck was ordinary: better than in ${inAHundred(luck)} of runs of these decisions.`;
}

export interface Bin {
  /** Officer-hours: from this on, and below the next. */
  readonly from: number;
  readonly to: number;
  readonly runs: number;
}

const BINS = 12;

/** Runs by what the decisions changed, less than nothing being better, in bins of a round width that part at nothing. */
export function binsOf({ people, doctrine, own }: Replayed): readonly Bin[] {
  const apart = people.map((hours, n) => hours - (doctrine[n] ?? hours));
  const all = [...apart, own.people - own.doctrine, 0];
  const [least, most] = [Math.min(...all), Math.max(...all)];
  const width = roundUp(Math.max(1, (most - least) / BINS));
  const first = Math.floor(least / width);
  const bins = Array.from({ length: Math.floor(most / width) - first + 1 }, (_, n) => ({
    from: (first + n) * width,
    to: (first + n + 1) * width,
    runs: 0,
  }));
  for (const one of apart) bins[Math.floor(one / width) - first]!.runs++;
  return bins;
}

/** To 1, 2 or 5 times a power of ten. */
function roundUp(size: number): number {
  for (let power = 1; ; power *= 10) {
    const found = [1, 2, 5].find((step) => step * power >= size);
    if (found !== undefined) return found * power;
  }
}
