// Every key and what it does: the help sheet shows this list, and the desk obeys it.

export type KeyCommand =
  | 'playOrPause'
  | 'back'
  | 'forward'
  | 'slower'
  | 'faster'
  | 'close'
  | 'help'
  | 'undo'
  | 'saveCopy'
  | 'openFile'
  | 'redo'
  | 'tables'
  | 'spr'
  | 'scores'
  | 'gaps'
  | 'compatibility'
  | 'links'
  | 'debrief'
  | 'ask'
  | 'here'
  | 'injects'
  | 'nextInject'
  | 'report'
  | 'decide'
  | 'branches'
  | 'minuteBack'
  | 'minuteOn'
  | 'hourBack'
  | 'hourOn'
  | 'explain'
  | 'palette';

export interface Press {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/** What holds the focus when a key is pressed, as far as shortcuts care. */
export interface Focus {
  /** A field that takes letters, or a choice that takes arrows and letters. */
  readonly inField: boolean;
  /** A button, link or summary, which Space presses. */
  readonly onButton: boolean;
}

/** Letters, digits and signs by themselves, which a person may turn off: a voice or a slip of the hand types them too. */
export const isSingleKey = ({ key }: Pick<Press, 'key'>): boolean => key.length === 1 && key !== ' ';

/** The command a press means on the desk; null for none. Single keys mean nothing in fields, nor where they are turned off. */
export function commandFor(press: Press, focus: Focus, singleKeys = true): KeyCommand | null {
  if (press.altKey) return null;
  if (press.ctrlKey || press.metaKey) {
    const key = press.key.toLowerCase();
    if (key === 'k') return 'palette';
    if (focus.inField) return null;
    if (key === 'z') return press.shiftKey ? 'redo' : 'undo';
    if (key === 's') return 'saveCopy';
    if (key === 'o') return 'openFile';
    return key === 'y' ? 'redo' : null;
  }
  if (press.key === 'Escape') return 'close';
  if (focus.inField || (!singleKeys && isSingleKey(press))) return null;
  switch (press.key) {
    case ' ':
      return focus.onButton ? null : 'playOrPause';
    case 'k':
      return 'playOrPause';
    case ',':
      return 'back';
    case '.':
      return 'forward';
    case '[':
      return 'slower';
    case ']':
      return 'faster';
    case '?':
      return 'help';
    case 't':
      return 'tables';
    case 's':
      return 'spr';
    case 'c':
      return 'scores';
    case 'g':
      return 'gaps';
    case 'm':
      return 'compatibility';
    case 'l':
      return 'links';
    case 'i':
      return 'injects';
    case 'n':
      return 'nextInject';
    case 'r':
      return 'report';
    case 'd':
      return 'debrief';
    case 'e':
      return 'decide';
    case 'b':
      return 'branches';
    case 'a':
      return 'ask';
    case 'h':
      return 'here';
    case 'w':
      return 'explain';
    case 'ArrowLeft':
      return press.shiftKey ? 'hourBack' : 'minuteBack';
    case 'ArrowRight':
      return press.shiftKey ? 'hourOn' : 'minuteOn';
    default:
      return null;
  }
}

/** What stays are chords with Ctrl, Space, Escape and arrows. */
export const SINGLE_KEYS =
  'Letters, digits and signs by themselves do things. Off: Ctrl K, Space, Escape and arrows stay.';

export const KEY_HELP: readonly { readonly keys: readonly string[]; readonly does: string }[] = [
  { keys: ['Space', 'K'], does: 'Play or pause (K works on buttons too)' },
  { keys: [',', '.'], does: 'Previous or next fact' },
  { keys: ['←', '→'], does: 'A minute back or on; with Shift an hour' },
  { keys: ['Page Up', 'Page Down'], does: 'On the timeline: six hours on or back' },
  { keys: ['Home', 'End'], does: 'On the timeline: start or end of the exercise' },
  { keys: ['[', ']'], does: 'Slower or faster' },
  { keys: ['T'], does: 'Open or close the tables' },
  { keys: ['C'], does: 'Open or close the scores: the five Cs' },
  { keys: ['G'], does: 'Open or close the gaps: Enter goes to the facts, Enter again to where they happened' },
  { keys: ['M'], does: 'Open or close compatibility: arrows go from force to force, Enter to what a meeting cost' },
  { keys: ['L'], does: 'Open or close the links: who was joined to whom, and what if one were lost' },
  { keys: ['I'], does: 'Open or close the injects: the Main Events List' },
  { keys: ['N'], does: 'Jump to the next inject, with a report of what lay between' },
  { keys: ['R'], does: 'Situation report: what happened since the last one' },
  { keys: ['D'], does: 'Open or close the debrief: what is to be done, and the report' },
  { keys: ['S'], does: 'Open or close the Strategic Policing Requirement' },
  { keys: ['E'], does: 'Enter a decision: Enter in a figure, or Ctrl Enter anywhere in the form, takes it' },
  { keys: ['B'], does: 'Open or close the branches: decide otherwise from a moment on, keep both, two side by side' },
  { keys: ['A'], does: 'Open or close the assumptions: arrows move a handle, Page and Home or End by more' },
  {
    keys: ['H'],
    does: 'Time from here: how soon strength could reach the place that is selected, or was clicked on the map',
  },
  { keys: ['W'], does: 'What does this mean: of what has the focus, or the glossary of words and figures' },
  { keys: ['Ctrl Z', 'Ctrl Y'], does: 'Undo or redo a decision or a changed assumption' },
  { keys: ['Ctrl S', 'Ctrl O'], does: 'Save a copy as a file; open a file' },
  { keys: ['Ctrl K'], does: 'Go to any force, incident, sheet or scenario, or do anything, by its name' },
  { keys: ['Esc'], does: 'Close what is open, then clear the selection' },
  { keys: ['1', '…', '9'], does: 'On the start: choose a scenario' },
  { keys: ['T'], does: 'On the start or a briefing: run a tabletop' },
  { keys: ['A'], does: 'On the start: test an assumption (Esc leads back)' },
  { keys: ['?'], does: 'This sheet' },
];
export const SPOKEN =
  'Tell screen readers how things stand as they change: playing and paused, how far a question is, what was saved';
