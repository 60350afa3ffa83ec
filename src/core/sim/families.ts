// The families of events that the queue carries, and the purposes that random numbers are addressed by. Numbers are part
// of every draw's address: add at the end, never reuse.

export const FAMILY = {
  decision: 0,
  tier: 1,
  incident: 2,
  request: 3,
  unit: 4,
  plannedAid: 5,
  centre: 6,
  offer: 7,
  strength: 8,
  link: 9,
  disruption: 10,
  surge: 11,
  convoy: 12,
} as const;

export const PURPOSE = {
  declare: 0,
  phaseDuration: 1,
  recover: 2,
  askTier: 3,
  handling: 4,
  donorDecision: 5,
  notice: 6,
  callout: 7,
  departure: 8,
  reception: 9,
  handover: 10,
  recovery: 11,
  activation: 12,
  centreOpening: 13,
  direction: 14,
  bridging: 15,
  message: 16,
  order: 17,
  disruption: 18,
  answer: 19,
  surge: 20,
} as const;
