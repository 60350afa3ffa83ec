// The life of one incident, from before anyone knows of it until its last reinforcement is home.
//
// Events and who sends them: FORESEE whoever has intelligence of it; REPORT the scenario; DECLARE the host force, after its decision delay; NEXT_PHASE the
// clock, when a phase has run its drawn duration; RELEASE_ALL the host, once the last phase is over; REVIEW whoever
// changes what is committed (a unit home again); MATCH the duty clock, when who is there no longer matches what is wanted (a
// unit to be relieved, one that is rested). A phase that demands more makes it escalate, one that demands less
// contains it. Where unmet demand feeds back (doctrine's `lossOfControl`), INTENSIFY and EASE come from the clock, after
// so long below what holds it or with all that is demanded, and HOLD from the review that first finds enough to hold. REPORT comes from the
// scenario or, for a place that another incident may light, from that one.
// Stands for SPR §3.2 (the demand of an event) and §4.1 (from intelligence of it to recovery).

import { setup } from 'xstate';
import { actionsNamed, guardsNamed } from './named.ts';

type IncidentEvent = {
  type:
    | 'FORESEE'
    | 'REPORT'
    | 'DECLARE'
    | 'NEXT_PHASE'
    | 'INTENSIFY'
    | 'EASE'
    | 'HOLD'
    | 'RELEASE_ALL'
    | 'REVIEW'
    | 'MATCH';
};

const nextPhase = [
  { guard: 'wasLastPhase', target: 'contained', actions: 'endDemand' },
  { guard: 'demandRises', target: 'escalating', actions: 'openNextPhase' },
  { guard: 'demandEases', target: 'contained', actions: 'openNextPhase' },
  { target: 'holding', actions: 'openNextPhase' },
] as const;

const intensify = { target: 'escalating', actions: 'raiseIntensity' } as const;
const ease = { target: 'holding', actions: 'lowerIntensity' } as const;
const match = { actions: 'matchSupply' } as const;

export const incidentMachine = setup({
  types: { events: {} as IncidentEvent },
  guards: guardsNamed('wasLastPhase', 'demandRises', 'demandEases', 'isEveryoneHome'),
  actions: actionsNamed(
    'heedWarning',
    'awaitDeclaration',
    'openNextPhase',
    'endDemand',
    'raiseIntensity',
    'lowerIntensity',
    'releaseEveryone',
    'matchSupply',
  ),
}).createMachine({
  id: 'incident',
  initial: 'latent',
  states: {
    latent: { on: { FORESEE: { actions: 'heedWarning' }, REPORT: 'reported' } },
    reported: { entry: 'awaitDeclaration', on: { DECLARE: { target: 'escalating', actions: 'openNextPhase' } } },
    escalating: { on: { NEXT_PHASE: nextPhase, INTENSIFY: intensify, EASE: ease, HOLD: 'holding', MATCH: match } },
    holding: { on: { NEXT_PHASE: nextPhase, INTENSIFY: intensify, EASE: ease, MATCH: match } },
    contained: {
      on: {
        NEXT_PHASE: nextPhase,
        INTENSIFY: intensify,
        EASE: { actions: 'lowerIntensity' },
        RELEASE_ALL: 'recovering',
        MATCH: match,
      },
    },
    recovering: { entry: 'releaseEveryone', on: { REVIEW: { guard: 'isEveryoneHome', target: 'closed' } } },
    closed: {},
  },
});
