// Words of the debrief sheet.

export { BANNER, OWN } from '../findings/words.ts';

export const TITLE = 'Debrief';
export const CLOSE = 'Close the debrief, Escape';
export const PAGES = 'What to look at';
export const HAPPENED = 'What happened';
export const TOLD = 'Told of';
export const playedUntil = (time: string): string => `What was played, until ${time}`;
export const WHOLE_RUN = 'The whole run, as it would go on';
export const PLAYED_HINT = 'Nothing that came later is told or judged, here or in the report.';
export const WHOLE_HINT =
  'What comes after the exercise’s time is how it would run under the decisions taken so far; nobody played it.';
export const OBJECTIVES = 'What it was to show';
export const TIMELINE = 'Injects, decisions, and what followed';
export const FOLLOWED_HINT =
  'Followed within two hours, and could have been touched by it. A single run cannot say what was the cause.';
export const WALK_HINT = 'Arrow keys go from line to line.';
export const NOTHING_HAPPENED = 'No inject was given and nobody decided anything: the run went as the doctrine has it.';
export const INJECT = 'Inject';
export const DECISION = 'Decision';
export const FOLLOWED_BY = 'followed by';
export const ofKind = (count: number): string => `(the first of ${count} such)`;
export const NO_DECISION = 'No decision within two hours.';
export const NOTHING_FOLLOWED = 'Nothing in the run that it could have touched followed within two hours.';
export const NO_DECISION_YET = 'No decision by the time that is told of.';
export const NOTHING_YET = 'Nothing that it could have touched by the time that is told of.';
export const GAPS = 'The gaps that touched most';
export const GAPS_BY_WORTH = 'The gaps most worth closing';
export const NO_GAPS = 'Nothing fell short by as much as is worth telling.';
export const PLAN = 'Improvement plan';
export const REPORT = 'Report';

export const ACTIONS_HINT =
  'What is to be done, by whom and by when. It is kept with the exercise and stands in the report. It is for people to write: nothing is filled in.';
export const NO_ACTIONS = 'No action yet. Add one, or begin from a gap below.';
export const WHAT = 'Action';
export const OWNER = 'Owner';
export const OWNER_HINT = 'Role, not a person';
export const DUE = 'By';
export const CLOSES = 'Closes the gap';
export const NO_GAP = 'none in particular';
export const ADD = 'Add an action';
export const ADD_FOR = 'Add an action for this gap';
export const REMOVE = (what: string): string => `Remove the action ${what === '' ? 'that is empty' : `“${what}”`}`;
export const COLD = 'Cold debrief on';
export const FROM_GAPS = 'Gaps without an action';
export const FULL = 'No more actions fit into one plan.';
export const LOOK_ONLY = 'This exercise can only be looked at here, so nothing can be written down.';

export const ABOUT_REPORT =
  'The post-exercise report and improvement plan of what is told of above: what was exercised, decisions, the five Cs, gaps with their facts and paragraphs, actions, limits, method, and every assumption with its source. Every figure comes from this run.';
export const HTML = 'Save as a page to print (HTML)';
export const HTML_HINT = 'One file without script. Open it and print, or save as PDF.';
export const WORD = 'Save as a Word file';
export const TABLES = 'Tables for a spreadsheet (CSV)';
export const WORKING = 'Being written…';
export const FAILED = 'It could not be written. Try again; the other kinds still work.';
export const NOT_HASHED = 'The fingerprint of this run is still being worked out; the report waits for it.';
export const besidesWaiting = (count: number): string =>
  count === 1
    ? 'One decision is still being set beside doctrine; a report saved now leaves that out.'
    : `${count} decisions are still being set beside doctrine; a report saved now leaves that out.`;
export const WORTH_KNOWN = 'What closing gaps is worth has been measured, and stands in it.';
export const WORTH_UNKNOWN =
  'What closing gaps is worth has not been measured for this run: the report says so. The sheet of gaps measures it.';

export const TABLE_WORDS: Readonly<Record<string, string>> = {
  arrivals: 'Arrivals',
  actions: 'Actions',
  decisions: 'Decisions',
  'beside-doctrine': 'Decisions beside doctrine',
  'good-or-lucky': 'Good, or lucky?',
  scores: 'Scores',
  gaps: 'Gaps',
  objectives: 'Objectives',
  injects: 'Injects',
  'running-order': 'Running order',
  assumptions: 'Assumptions',
};
