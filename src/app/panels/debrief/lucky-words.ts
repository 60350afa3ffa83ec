// Words of the page that asks whether the room's decisions were good or lucky.

export const TITLE = 'Good, or lucky?';
export const ABOUT =
  'Replays the room’s decisions under other luck, each time beside doctrine alone under the same. It tells of decisions by roles, and scores nobody.';
export const NONE = 'Nobody has decided anything yet: there is nothing to replay.';
export const FEW = 100;
export const MANY = 500;
export const askText = (seeds: number): string => `Replay ${seeds} times`;
export const HINT = 'Reruns the whole exercise so many times with the decisions, and as often without.';
export const DRAWN = 'Runs by what the decisions changed';
export const AXIS = 'officer-hours of need unmet, as decided less by doctrine: left of the line is better';
export const OWN = 'the room’s own run';
export const barText = (from: string, to: string, runs: string): string =>
  `${runs} runs from ${from} to ${to} officer-hours`;
export const breachesText = (people: string, doctrine: string): string =>
  `Breaches of cover at home in the middle run: ${people} as decided, ${doctrine} by doctrine alone.`;
export const HOW =
  'One yardstick of several: need unmet. What exercise control did with injects stays in both. Holdings are mostly illustrative.';
