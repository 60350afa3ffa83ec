// The order of events that fall in the same second, as classes with room between them for later ones.
// Ties inside a class go by the order of scheduling. This file must not know what any event does.

/** Priority classes, first to last; a class fits in four bits. Each stands where it does for the reason given. */
export const PRIORITY = {
  /** What a person decides at t must rule everything else that happens at t. */
  decision: 0,
  /** The world outside policing moves before anyone reacts to it: phases, demand, closed roads, weather. */
  incident: 1,
  /** A link or a centre that fails at t no longer carries what was to be sent at t. */
  connectivity: 2,
  /** Staff know at t what reached them at t. */
  message: 4,
  /** Centres ask and allocate after hearing all that reached them, and before donors answer. */
  coordination: 5,
  /** A donor weighs every request of this second at once, against the cover it has before units move. */
  donor: 6,
  /** Places before states: whoever arrives at t is there for the briefing, relief or count of t. */
  movement: 8,
  /** Duty clocks and lifecycles, once everyone's place is known: a relief finds its relief on the spot. */
  unit: 9,
  /** What is left at home follows from what the units have just done. */
  home: 10,
  /** Measuring sees the second as it ended. */
  measurement: 15,
} as const;

export type Priority = (typeof PRIORITY)[keyof typeof PRIORITY];
