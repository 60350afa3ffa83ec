// The life of one incident's link with one partner: a fire and rescue control, a coordinating group, government's crisis
// arrangements; from the need until everyone stands down.
//
// Events and who sends them: NEED the incident, when a phase that needs the partner opens; DECIDED the host, after the
// doctrine's time to decide; TOLD the network, when the call is understood; JOINED the partner, after its own time to take
// part; REVIEW whatever changes the ways there or opens the door to it (a link, a centre, another partner linked); END the
// incident, when its demand is over. Stands for SPR §6.1–6.5 (work with partners, linked in time), §6.6 (links that stand up
// to disruption) and the doctrine's `partners`.

import { setup } from 'xstate';
import { actionsNamed, guardsNamed } from './named.ts';

type PartnerEvent = { type: 'NEED' | 'DECIDED' | 'TOLD' | 'JOINED' | 'REVIEW' | 'END' };

const END = 'stoodDown';

export const partnerMachine = setup({
  types: { events: {} as PartnerEvent },
  guards: guardsNamed('canBeAsked', 'isInReach', 'isOutOfReach'),
  actions: actionsNamed('decide', 'call', 'awaitPartner', 'noteLinked'),
}).createMachine({
  id: 'partner',
  initial: 'unneeded',
  states: {
    unneeded: { on: { NEED: 'deciding' } },
    deciding: {
      entry: 'decide',
      on: { DECIDED: [{ guard: 'canBeAsked', target: 'calling' }, { target: 'waiting' }], END },
    },
    calling: { entry: 'call', on: { TOLD: 'joining', END } },
    waiting: { on: { REVIEW: { guard: 'canBeAsked', target: 'calling' }, END } },
    joining: {
      entry: 'awaitPartner',
      on: { JOINED: [{ guard: 'isInReach', target: 'linked' }, { target: 'cutOff' }], END },
    },
    linked: { entry: 'noteLinked', on: { REVIEW: { guard: 'isOutOfReach', target: 'cutOff' }, END } },
    cutOff: { on: { REVIEW: { guard: 'isInReach', target: 'linked' }, END } },
    stoodDown: {},
  },
});
