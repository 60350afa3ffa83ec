// Words of the papers. No figures stand in them: what the run came to is told by figures that say where they are from.

export const KIND = 'Post-exercise report and improvement plan';
export const BANNER_ILLUSTRATIVE =
  'Muster’s own scores of a simulated run. Holdings of single forces are mostly illustrative: made by a stated rule, not real figures. Forces are named as parts of the run and are not ranked.';
export const BANNER_OWN =
  'Muster’s own scores of a simulated run, on figures that were published, derived from such, or entered by whoever ran it.';
export const NOT_TESTED = 'not tested';
export const NONE_DECIDED = 'Nobody took a decision: the run went as the doctrine has it.';
export const NO_GAPS = 'Nothing fell short by as much as is worth telling.';
export const NO_ACTIONS = 'No action has been written down yet. That is done on the debrief sheet.';
export const NOBODY = 'nobody yet';
export const NO_DATE = 'no date yet';

/** What the model leaves out, in plain words. */
export const LIMITS: readonly string[] = [
  'The run is a simulation, made from public sources. It foretells nothing: it shows what follows if the assumptions hold, under one course of luck.',
  'What single forces hold in specialist units is mostly not public. Where figures are marked illustrative they are made by a stated rule from national totals, and say nothing of the force named.',
  'Firearms, chemical, biological, radiological and nuclear, and surveillance figures are not real holdings.',
  'Muster models no crowd psychology, dialogue, tactics or legitimacy. Loss of control stands for unmet demand and nothing more.',
  'The Strategic Policing Requirement sets no numbers. The five scores are Muster’s own, made to start a conversation and not to end one.',
  'How much of a requirement had arrived by an hour is Muster’s own measure, with no published standard. The mobilisation standard counts units formed at home, before travel.',
  'Gaps are findings of one run, in the order of what they touched, unless reruns measured what closing each would be worth; then that, with its interval, stands beside them.',
  'Nothing here judges a person. Decisions are those of roles, taken with what was known at the time.',
];

/** Headings of the method section, after the guideline for reporting discrete-event simulation. */
export const METHOD = {
  title: 'How it was made',
  guideline:
    'Arranged after STRESS-DES, the guideline for strengthening the reporting of simulation studies by discrete events: objectives, logic, data, experimentation, implementation, access.',
  objectives: 'Objectives',
  purpose:
    'To let those who plan, lead and study mutual aid see whether the right units could have been brought together in time, whether they would have worked as one, and what was left uncovered at home.',
  outputs:
    'Outputs are the record of facts and what is reckoned from it: times of arrival, officer-hours of need met and unmet, cover kept at home, messages and links in time, the five scores and the gaps.',
  logic: 'Logic',
  logicSays:
    'A discrete-event simulation. Incidents demand units over time; the host asks through coordination centres, tier by tier; donor forces answer by the cover that they keep at home; units are warned, form up, travel the strategic road network, book in, work, are relieved, rest and go home. Each kind of thing is a statechart; things that happen in the same second have a written order.',
  decisionsSay:
    'Decisions of people replace those of the doctrine from their moment on; everything else stays as it was.',
  data: 'Data',
  experimentation: 'Experimentation',
  oneRun:
    'One run is told of here. Nothing is warmed up: it starts at its hour with units on duty as the doctrine has it for that hour.',
  implementation: 'Implementation',
  random:
    'Random numbers are addressed: seed, replication, purpose, thing and ordinal give a number by an integer hash, keyed by an Alea generator that the seed sets up. A change of plan so moves no other draw, and two plans can be compared under the same luck. Uncertain quantities are five numbers (least, tenth, middle and ninetieth in a hundred, most), drawn by straight lines between them.',
  repeats:
    'Times are whole seconds, and no function is used that machines may round differently: the same exercise gives the same record, byte for byte, in a browser, on the command line and in a test. The fingerprint below is that of the record’s file.',
  access: 'Access',
  accessSays:
    'The exercise as a file (Save a copy) holds scenario, seed, settings and decisions, and runs again on any Muster of the version below.',
} as const;

export const REPLAY = {
  title: 'Good, or lucky?',
  notAsked:
    'Whether the decisions were good or lucky has not been worked out for this run. The debrief sheet replays them under other luck.',
  drawing:
    'Runs by what the decisions changed: bars left of the upright line are runs in which less need went unmet than under doctrine alone.',
  how: 'Each run of the decisions is paired with one of doctrine alone under the same luck. What exercise control did with injects stays in both. The yardstick is need unmet, which is one of several; it tells of decisions by roles, and scores nobody.',
} as const;
