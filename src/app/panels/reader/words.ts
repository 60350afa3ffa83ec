// Words of the page of one force or region.

export const PRINT = 'Print this page';
export const GIVEN = 'Promised and supplied';
export const GIVEN_NOTE =
  'Units. Asked for counts every asking, so that units asked for twice count twice; stood down means before they came.';
export const GAVE_NOTHING = 'Nothing was agreed on beforehand, and nobody asked.';
export const NOTHING_AGREED = 'none';
export const GOT = 'Got as host';
export const GOT_NOTE = 'First, half and last: when so many of other forces’ units had come.';
export const HOSTED_NOTHING = 'No incident so far in its area.';
export const UNCOVERED = 'Left uncovered at home';
export const NEVER_BELOW = 'Cover never fell below the minimum.';
export const WORST_HOUR = 'The worst hour';
export const TO_THE_END = 'to the end';
export const OPEN_FROM_START = 'Open from the start.';
export const NEVER_OPEN = 'It did not open.';
export const NO_REQUEST = 'No request reached it.';
export const ASKED = 'What the Strategic Policing Requirement asks';
export const GAPS = 'Gaps';
export const NO_GAP = 'No gap was found.';
export const METHOD = 'One run, of';
export const SEED = 'seed';
export const RUN = 'replication';
export const NO_NUMBERS = 'Scores are Muster’s own: the requirement sets no numbers.';

export const titleOf = (reader: string): string => `${reader} in this exercise`;
export const directed = (units: number): string => ` (${units} directed)`;
export const fromForces = (forces: number): string => ` from ${forces} ${forces === 1 ? 'force' : 'forces'}`;
export const openedAt = (moment: string): string => `Opened ${moment}.`;
export const pointsOf = (points: number, of: number): string => `${points} of ${of} points`;
