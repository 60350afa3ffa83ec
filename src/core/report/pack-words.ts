// Words of the pack for a tabletop exercise. Rules of a room, in no force's own words.

export const KIND = 'Tabletop exercise pack';
export const BANNER =
  'For exercise only. Nothing in this pack is a real event, order or request. What single forces hold is mostly illustrative, and nobody is ranked by it.';
export const RULES: readonly string[] = [
  'Every call, message and note begins and ends with the marking at the head of this page.',
  'No request leaves the room. Whoever is needed and is not here is played by exercise control.',
  'A real event always comes first: whoever hears of one says so, and the exercise stops at once.',
  'Roles decide with what they know at that moment. There are no trick questions, and no person is scored.',
  'Each decision goes into the log as it is taken, with the time, the role and the reason. Control enters it.',
];
export const ROLE_RULE = 'Take decisions as this role. Say what you need from others, and by when.';
export const CONTROL_ONLY = 'For exercise control only: it tells what is to come.';
export const NO_INJECTS =
  'This scenario has no Main Events List: control tells what happens as the clock shows it, and there are no inject cards.';
export const GIVE =
  'Read out or hand over at the time given; the time is that of this run, and moves when decisions change what happens.';
export const LOG_COLUMNS = ['Exercise time', 'Role', 'Decision', 'Why', 'What we knew', 'Entered'] as const;
export const LOG_ROWS = 14;
export const MAP =
  'Map of force areas with the places of this exercise. Contains National Statistics data and Ordnance Survey data, Crown copyright and database right.';
