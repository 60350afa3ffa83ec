// The life of an incident, as a planner could check it. Once everyone is released nothing opens another phase.

import { test } from 'vitest';
import { incidentTable } from '../../src/core/sim/events.ts';
import { holdTo } from './ledger.ts';

test('the life of an incident', () => {
  holdTo(
    incidentTable,
    {
      'that was the last phase': { wasLastPhase: true },
      'the next demands more': { wasLastPhase: false, demandRises: true },
      'the next demands less': { wasLastPhase: false, demandRises: false, demandEases: true },
      'the next demands as much': { wasLastPhase: false, demandRises: false, demandEases: false },
      'everyone is home': { isEveryoneHome: true },
    },
    `
    latent     | FORESEE     |                          | latent
    latent     | REPORT      |                          | reported
    reported   | DECLARE     |                          | escalating
    escalating | INTENSIFY   |                          | escalating
    escalating | EASE        |                          | holding
    escalating | HOLD        |                          | holding
    holding    | INTENSIFY   |                          | escalating
    holding    | EASE        |                          | holding
    contained  | INTENSIFY   |                          | escalating
    contained  | EASE        |                          | contained
    escalating | NEXT_PHASE  | that was the last phase  | contained
    escalating | NEXT_PHASE  | the next demands more    | escalating
    escalating | NEXT_PHASE  | the next demands less    | contained
    escalating | NEXT_PHASE  | the next demands as much | holding
    holding    | NEXT_PHASE  | that was the last phase  | contained
    holding    | NEXT_PHASE  | the next demands more    | escalating
    holding    | NEXT_PHASE  | the next demands less    | contained
    holding    | NEXT_PHASE  | the next demands as much | holding
    contained  | NEXT_PHASE  | that was the last phase  | contained
    contained  | NEXT_PHASE  | the next demands more    | escalating
    contained  | NEXT_PHASE  | the next demands less    | contained
    contained  | NEXT_PHASE  | the next demands as much | holding
    escalating | MATCH       |                          | escalating
    holding    | MATCH       |                          | holding
    contained  | MATCH       |                          | contained
    contained  | RELEASE_ALL |                          | recovering
    recovering | REVIEW      | everyone is home         | closed
    `,
  );
});
