// How help from other forces is counted, in published figures and in traces alike.

/** From which step on a unit counts: told to come, on its way, or there. */
export const OUTSIDE_COUNTS = ['promised', 'sent', 'arrived'] as const;
export type OutsideCount = (typeof OUTSIDE_COUNTS)[number];
