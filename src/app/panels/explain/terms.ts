// Words of the field, in Muster's own words, each with where its meaning was read. Figures of an exercise stand in its data, not
// here. A word that only this product uses says so.

import type { Entry } from './entry.ts';

const APP = 'College of Policing, Authorised Professional Practice, Mobilisation';
const SPR_2012 = 'Home Office, Strategic Policing Requirement, 2012';
const PRESS_2011 = 'Brighton & Hove News, August 2011; with drivers, Cambridgeshire Constabulary, 2011';
const POPM = 'A published open model of public order resourcing, 2020–21';
const PRACTICE = 'Common exercise practice in the United Kingdom';
const OURS = 'Muster’s own word';

const WORDS = {
  mutualAid: {
    name: 'Mutual aid',
    says: 'Police of one force helping another at its request. The officers come under the direction of the chief who asked, whose force pays.',
    from: 'Police Act 1996, section 24',
    spr: ['1.5'],
  },
  host: {
    name: 'Host force',
    forms: ['host', 'hosts'],
    says: 'The force in whose area it happens: it asks, receives and directs the aid, and is billed for it.',
    from: APP,
  },
  donor: {
    name: 'Donor force',
    forms: ['donor', 'donors', 'forces supplying'],
    says: 'A force that sends aid. It decides what it can spare and goes on covering its own area.',
    from: APP,
  },
  psu: {
    name: 'Police support unit (PSU)',
    forms: ['PSU', 'PSUs', 'police support unit', 'police support units', 'public order unit', 'public order units'],
    says: 'The unit in which public order officers are asked for and sent: an inspector, three sergeants and eighteen constables in three carriers, and their drivers. Each exercise says how many officers of it travel and how many stand on the line.',
    from: PRESS_2011,
    spr: ['5.1'],
  },
  serial: {
    name: 'Serial',
    forms: ['serials'],
    says: 'A part of a unit: one carrier with its sergeant and constables. Three make up a police support unit; serials of neighbours may make up one together.',
    from: PRESS_2011,
  },
  capability: {
    name: 'Capability (a skill asked for)',
    says: 'What units are trained and equipped for, such as public order or firearms: the skill that an incident needs and a force holds.',
    from: SPR_2012,
    spr: ['4.1'],
  },
  holding: {
    name: 'Holding',
    forms: ['holdings'],
    says: 'How many units of a capability a force has on its books. In Muster these are illustrative: shared out by a stated rule, and no force’s real figure.',
    from: OURS,
    spr: ['3.1'],
  },
  cover: {
    name: 'Cover',
    forms: ['minimum cover', 'cover at home'],
    says: 'What a force keeps at home for its own area whatever others ask. Below its minimum cover it has less than it is to keep at that hour.',
    from: SPR_2012,
    spr: ['3.1'],
  },
  abstraction: {
    name: 'Abstraction',
    says: 'Officers taken from their everyday work by something else, mutual aid above all.',
    from: 'Common usage in policing',
  },
  contribution: {
    name: 'Agreed contribution',
    says: 'What a force agreed beforehand to be able to send towards a national number of units.',
    from: SPR_2012,
    spr: ['3.1'],
  },
  tier: {
    name: 'Tier',
    forms: ['tiers'],
    says: 'A rung on which aid is looked for: the force itself, then its region, then the nation. The next is asked when the one below cannot fill a request, or sooner if somebody activates it.',
    from: APP,
    spr: ['1.5'],
  },
  ricc: {
    name: 'Regional information and coordination centre (RICC)',
    forms: ['RICC', 'RICCs', 'regional centre', 'mutual aid region'],
    says: 'The centre that finds aid within a region: the second tier.',
    from: APP,
  },
  npocc: {
    name: 'National Police Coordination Centre (NPoCC)',
    forms: ['NPoCC', 'national centre'],
    says: 'The centre that finds aid across the nation: the third tier. It took over from the Police National Information and Coordination Centre (PNICC) in April 2013.',
    from: APP,
    spr: ['6.4'],
  },
  centre: {
    name: 'Coordination centre',
    forms: ['centre', 'centres', 'control room', 'control rooms'],
    says: 'Wherever requests are taken up and units looked for: a force’s control room, a regional centre or the national one. Each has so much staff, and requests wait for it.',
    from: APP,
    spr: ['6.4'],
  },
  request: {
    name: 'Request',
    forms: ['requests'],
    says: 'A host’s asking for so many units of one capability at one incident: drafted, sent, taken up by a centre, put to donors, filled, and fulfilled when all have come.',
    from: OURS,
  },
  notice: {
    name: 'Notice',
    says: 'The time from telling a force to send a unit until its officers are on their way to the muster point.',
    from: OURS,
  },
  muster: {
    name: 'Muster',
    forms: ['muster point', 'muster points', 'mustering', 'formed', 'formed at home'],
    says: 'Officers coming together at their own force’s muster point until the unit is formed and ready to leave.',
    from: POPM,
  },
  rendezvous: {
    name: 'Rendezvous',
    says: 'The place near an incident where arriving units book in and wait until they are put to work.',
    from: 'Common usage in policing',
  },
  reception: {
    name: 'Reception',
    forms: ['bridging'],
    says: 'Booking in and briefing at the rendezvous, and whatever has to be made good there so that units of different forces can work side by side.',
    from: OURS,
    spr: ['5.3'],
  },
  standard: {
    name: 'Mobilisation standard',
    forms: ['published standard', '10/40/60', 'standard of mobilisation'],
    says: 'Shares of a force’s own public order units that should be formed within so many hours: 10%, 40% and 60% within one, four and eight. It is about forming up at home, before any travel.',
    from: POPM,
    spr: ['1.5'],
  },
  requirement: {
    name: 'Requirement of an incident',
    forms: ['requirement'],
    says: 'The most units of a capability that an incident demands at any time. (The Strategic Policing Requirement is another thing: it has a view of its own.)',
    from: OURS,
  },
  worth: {
    name: 'Nominal and effective',
    forms: ['nominal', 'effective', 'what it is worth'],
    says: 'Nominal counts the units that are there; effective is what they are worth, after what standing idle, differing equipment, too few commanders and fatigue take off. Where nothing is taken off the two are the same.',
    from: OURS,
    spr: ['5.3'],
  },
  register: {
    name: 'Register',
    says: 'What a coordination centre believes forces have free. It is as old as the last report, and may be wrong.',
    from: OURS,
    spr: ['4.2'],
  },
  control: {
    name: 'Loss of control',
    forms: ['intensity'],
    says: 'A simple rule that lets an incident demand more when it stays short for long, and less once it is met. It stands for that and for nothing else of what crowds do.',
    from: OURS,
  },
  partner: {
    name: 'Partner',
    forms: ['partners'],
    says: 'Another service or body that has to be linked with an incident, such as fire and rescue, ambulance, a strategic coordinating group or the government’s crisis committee.',
    from: SPR_2012,
    spr: ['5.4', '6.5'],
  },
  scg: {
    name: 'Strategic coordinating group',
    says: 'The heads of the services and authorities of an area meeting to set the strategy of a large emergency.',
    from: 'Civil Contingencies Act 2004 and its guidance',
    spr: ['6.5'],
  },
  gsb: {
    name: 'Gold, silver, bronze',
    forms: ['gold', 'silver', 'bronze', 'strategic commander', 'tactical commander'],
    says: 'Three levels of command: gold sets the strategy, silver the tactics, bronze carries them out. Also called strategic, tactical and operational.',
    from: 'Common usage of the emergency services',
  },
  fiveCs: {
    name: 'The five Cs',
    forms: ['five Cs'],
    says: 'Capacity, contribution, capability, consistency and connectivity: the heads under which the requirement says what forces should be able to do together. It sets no numbers; the scores are Muster’s own.',
    from: SPR_2012,
    spr: ['1.6'],
  },
  gap: {
    name: 'Gap',
    forms: ['gaps'],
    says: 'Something that the run fell short of: what shows it, what would close it, and the paragraph that it concerns.',
    from: OURS,
    spr: ['1.15'],
  },
  inject: {
    name: 'Inject',
    forms: ['injects', 'Main Events List'],
    says: 'Something that exercise control gives the room to deal with: a call, a message, a piece of news. The Main Events List holds them with what is expected of the room.',
    from: PRACTICE,
    spr: ['1.15'],
  },
  debrief: {
    name: 'Hot and cold debrief',
    forms: ['debrief', 'hot debrief', 'cold debrief'],
    says: 'Hot: at once, while all are in the room. Cold: some weeks later, with the evidence. Every action that comes of it has an owner and a date.',
    from: PRACTICE,
    spr: ['1.15'],
  },
  sitrep: {
    name: 'Situation report',
    says: 'What happened since the last one and how things stand, on one page.',
    from: PRACTICE,
  },
  basis: {
    name: 'Basis of a figure',
    forms: ['basis', 'published', 'derived', 'illustrative'],
    says: 'How a figure came to be. Published: read in a public source. Derived: worked out from published figures. Illustrative: made by a stated rule, not a real figure. Yours: entered by you.',
    from: OURS,
  },
  assumption: {
    name: 'Assumption',
    forms: ['assumptions', 'doctrine'],
    says: 'A figure or rule of the doctrine, by which forces and centres act where nobody decides. Each has its source, and can be changed.',
    from: OURS,
    spr: ['1.10'],
  },
  seed: {
    name: 'Seed',
    says: 'The number from which a run’s luck is drawn. The same scenario, assumptions, decisions and seed give the same run to the last second.',
    from: OURS,
  },
  spontaneous: {
    name: 'Spontaneous, planned and specialist aid',
    forms: ['category', 'spontaneous', 'planned', 'specialist'],
    says: 'Aid asked for as things happen, agreed ahead of an event, or of scarce specialist units: each is billed by rates of its own.',
    from: 'NPCC guidelines on mutual aid cost recovery',
  },
  threat: {
    name: 'National threat',
    forms: ['national threats'],
    says: 'One of the threats that the requirement names because no force can meet them alone.',
    from: SPR_2012,
    spr: ['2.1', '2.2'],
  },
  compatibility: {
    name: 'Compatibility',
    forms: ['compatible'],
    says: 'Whether units of two forces can work side by side: tactics, equipment, radio and command may be alike, differ at a cost that can be bridged, or rule it out.',
    from: SPR_2012,
    spr: ['5.1', '5.3'],
  },
  region: {
    name: 'Region, by purpose',
    forms: ['region', 'regions', 'Home Office region'],
    says: 'Forces are grouped differently for mutual aid, organised crime, counter-terrorism and statistics: each grouping is told by its purpose.',
    from: 'Data on forces, with a source for each grouping',
  },
} as const satisfies Readonly<Record<string, Entry>>;

export type TermId = keyof typeof WORDS;
export const TERMS: Readonly<Record<TermId, Entry>> = WORDS;
