// What shipped scenarios turn on that their doctrine and the national standard leave off, each with the figure that it
// changes. A scenario that turns on something new has to say here what that is for.

import type { Scenario } from '../../src/core/model/scenario.ts';
import type { Setting } from '../../src/core/scenario/pointer.ts';
import type { Claim } from './claim.ts';

const off = (path: string): readonly Setting[] => [{ path, value: false }];
const WHO_IS_ON_DUTY = off('/doctrine/onDuty/inUse/value');
const EVERYDAY_WORK = off('/doctrine/atHome/everyday/inUse/value');
const OWN_INCIDENTS = off('/doctrine/atHome/incidents/inUse/value');
const GUARDS = off('/doctrine/atHome/guards/inUse/value');
const CONVOYS = off('/doctrine/travel/convoys/inUse/value');
const set = (id: string): readonly Setting[] => off(`/interoperability/sets/${id}/on`);

type Row = readonly [
  scenario: string,
  feature: string,
  Pick<Claim, 'figure' | 'capability'>,
  Claim['becomes'],
  Claim['without'],
];

const unmet = (capability: string) => ({ figure: 'unmet', capability }) as const;
const BREACHED = { figure: 'breached' } as const;
const LENDERS = { figure: 'lenders' } as const;

const ROWS: readonly Row[] = [
  ['marauding-attack', 'who is on duty on a Saturday evening', unmet('publicOrder'), 'less', WHO_IS_ON_DUTY],
  ['marauding-attack', 'everyday work', BREACHED, 'less', EVERYDAY_WORK],
  ['marauding-attack', 'incidents at home', BREACHED, 'less', OWN_INCIDENTS],
  ['two-city-attack', 'who is on duty on a Friday evening', unmet('publicOrder'), 'less', WHO_IS_ON_DUTY],
  ['two-city-attack', 'everyday work', LENDERS, 'less', EVERYDAY_WORK],
  ['two-city-attack', 'guards', LENDERS, 'less', GUARDS],
  ['two-city-attack', 'separate armed policing', unmet('firearms'), 'less', set('separate-armed-policing')],
  ['nerve-agent', 'incidents at home', BREACHED, 'less', OWN_INCIDENTS],
  ['nerve-agent', 'two suits', unmet('cbrn'), 'less', set('cbrn-two-suits')],
  ['planned-summit', 'guards', unmet('firearms'), 'less', GUARDS],
  ['east-coast-surge', 'convoys', unmet('generalOfficers'), 'less', CONVOYS],
  ['surveillance-three-regions', 'networks that differ', unmet('surveillance'), 'less', set('surveillance-networks')],
  ['spreading-disorder', 'who is on duty on a Friday evening', LENDERS, 'less', WHO_IS_ON_DUTY],
  ['spreading-disorder', 'drills and kit that differ', unmet('publicOrder'), 'less', set('public-order-drills')],
  ['cyber-incident', 'who is on duty on a Friday evening', LENDERS, 'less', WHO_IS_ON_DUTY],
];

export const SWITCHED_ON: readonly Claim[] = ROWS.map(([scenario, feature, figure, becomes, without]) => ({
  scenario,
  feature,
  ...figure,
  becomes,
  without,
}));

/** Settings that turn a scenario's own switches off again: those of its assumptions that say yes, and its sets. */
export const switchesOf = ({ assumptions, interoperabilitySets = [] }: Scenario): readonly string[] => [
  ...assumptions.filter(({ value }) => value === true).map(({ path }) => `/doctrine${path}`),
  ...interoperabilitySets.map((id) => `/interoperability/sets/${id}/on`),
];
