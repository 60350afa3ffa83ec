// Words of the bar across the desk about the exercise as a thing that is kept.

export const SAVED = 'Saved: copy, open, link';
export const SAVING = 'Being saved: copy, open, link';
export const FILE_BEHIND = 'Saved here, but not in your file: copy, open, link';
export const NOT_SAVED = 'Not saved: copy, open, link';
export const SAVE = 'Copy, open, link';
export const KEPT = 'It stays saved: resume it from the start.';
export const GONE = 'This exercise and its decisions end: they are not saved here.';

export const ROOM_STAYS = (when: string): string => `The room stays at ${when}`;
export const SHOW_ROOM_THIS = 'Show the room this';

export const CLOCK = 'Run until, and the time of the room';

export const BRANCHES = 'Branches: decide otherwise, keep both…';
