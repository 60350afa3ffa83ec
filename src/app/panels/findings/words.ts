// Words of the sheet of findings: scores, gaps, compatibility.

export const SCORES = 'Scores';
export const GAPS = 'Gaps';
export const COMPATIBILITY = 'Compatibility';
export const LINKS = 'Links';
export const WHAT = 'What is shown';
export const FINDINGS = 'Findings';
export const WINDOW = 'Stretch of time';
export const WHOLE_RUN = 'Whole run';
export const PART_OF_TIME = 'Part of that time';
export const FROM_START = 'From the start';
export const OF_CAPABILITY = 'Of which capability';
export const ALL_CAPABILITIES = 'All capabilities';
export const NO_GAP_THERE = 'No gap there.';
export const lastHours = (hours: number): string => `Last ${hours} hours of it`;
export const WHOSE_VIEW = 'Whose view: type to find a force';
export const THE_NATION = 'The nation';
export const A_REGION = 'A region';
export const A_FORCE = 'A force';
export const CLOSE = 'Close findings, Escape';
export const BANNER = 'Illustrative figures, not real holdings: they rank no force.';
export const OWN = 'Scores are Muster’s own: the Strategic Policing Requirement sets no numbers.';
export const NO_GAP = 'No gap so far.';
export const NO_GAP_AT_ALL = 'No gap was found in this run.';
export const WEAK_HINT = 'Weak points are found by reruns: what if one were lost?';
export const GAP_HINT = 'Largest first, by the officer-hours at incidents that each touches.';
export const MEASURE = 'What is closing each worth?';
export const MEASURE_HINT =
  'Reruns the exercise with each gap repaired, one at a time, under the same luck; some hundreds of runs, half a minute or so.';
export const RERUNS_MADE = 'Reruns made';
export const GETTING_READY = 'Getting ready';
export const STOP = 'Stop';
export const WORTH = 'What closing it is worth';
export const COST = 'Cost';
export const TIE = 'These seeds can’t tell it from others of its rank.';
export const RESTS_ON = 'Rests on';
export const FACTS = 'What shows it';
export const WOULD_CLOSE = 'What would close it';
export const CONCERNS = 'Concerns';

export const regionOf = (region: string): string => `${region} region`;
export const rerunsOf = (done: number, of: number): string => `${done} of ${of} reruns`;
export const byWorth = (seeds: number): string =>
  `By worth: officer-hours of need met if it were closed, over up to ${seeds} seeds under the same luck.`;
export const upTo = (moment: string): string => `Up to ${moment}`;
export const touches = (hours: string): string => `touches ${hours} officer-hours`;
export const allFacts = (count: number): string => `All ${count} facts`;
export const allParts = (count: number): string => `All ${count}`;
export const pointsOf = (points: number, of: number): string => `${points} of ${of} points`;
export const moreForces = (count: number): string => `and ${count} more`;
