// A repair as what a person could have set or decided: settings by JSON Pointer into the resolved exercise, and decisions.
// It repairs exactly that thing; every number it sets is marked as entered, not as known.

import { assert, at } from '../../base/assert.ts';
import type { Provenance } from '../../model/dataset.ts';
import type { Decision } from '../../model/decisions.ts';
import { routeFor, type SourcedMinutes } from '../../model/doctrine.ts';
import type { ResolvedExercise } from '../../model/exercise.ts';
import type { Link, Network } from '../../model/network.ts';
import { nodesOf, partnerLinksOf, partnerNode } from '../../model/partners.ts';
import { attributesOf } from '../../model/profiles.ts';
import { bindForce, radioOf } from '../../model/scenario-rules.ts';
import type { TraceHeader } from '../../trace/trace.ts';
import type { Repair } from './repair.ts';

export interface Changes {
  readonly settings: readonly { readonly path: string; readonly value: unknown }[];
  readonly decisions: readonly Decision[];
}

const TRIED: Provenance = { source: 'A repair tried in a rerun', asOf: '2026', basis: 'user' };

export function changesFor(repair: Repair, header: TraceHeader): Changes {
  if (repair.kind === 'moveActivation') {
    const tier = at(header.tierIds, repair.tier);
    return { settings: [], decisions: [{ atSec: repair.atSec, kind: 'activateTier', tier }] };
  }
  return { settings: settingsFor(repair, header), decisions: [] };
}

type Setting = Changes['settings'][number];
type Settable = Exclude<Repair, { kind: 'moveActivation' }>;

function settingsFor(repair: Settable, header: TraceHeader): Setting[] {
  const { exercise } = header;
  switch (repair.kind) {
    case 'addUnits':
      return [addUnits(repair, header)];
    case 'alignAttribute':
      return [alignAttribute(repair, header)];
    case 'addTalkgroups':
    case 'briefUnits': {
      const incident = at(exercise.scenario.incidents, repair.incident);
      const radio = radioOf(exercise.scenario, repair.incident);
      assert(radio !== null, 'a radio plan where there is none', { incident: incident.id });
      const more =
        repair.kind === 'briefUnits'
          ? { unitsBriefed: radio.unitsBriefed + repair.units }
          : { talkgroups: radio.talkgroups + repair.talkgroups };
      const value = { ...incident, radio: { ...radio, ...more, ...TRIED } };
      return [{ path: `/scenario/incidents/${incident.id}`, value }];
    }
    case 'addBays': {
      const incident = at(exercise.scenario.incidents, repair.incident);
      const bays = (incident.bays ?? exercise.doctrine.rendezvous?.bays)?.value ?? 0;
      const value = { ...incident, bays: { value: bays + repair.bays, ...TRIED } };
      return [{ path: `/scenario/incidents/${incident.id}`, value }];
    }
    case 'staffCentre': {
      const { id, staff } = at(exercise.centres, repair.centre);
      return [{ path: `/centres/${id}/staff`, value: { value: staff.value + repair.staff, ...TRIED } }];
    }
    case 'keepCentreOpen':
      return [
        { path: `/doctrine/coordination/kinds/${at(exercise.centres, repair.centre).kind}/standing`, value: true },
      ];
    case 'hastenPartner':
      return [hastenPartner(repair, exercise)];
    case 'allowChannels':
      return allowChannels(repair, exercise);
    case 'refreshRegister': {
      const path = '/doctrine/coordination/register/refreshMin';
      return [{ path, value: { value: repair.everyMin, ...TRIED } }];
    }
    case 'raiseLink':
      return [raiseLink(repair, exercise)];
    default:
      return ofRoute(repair, header);
  }
}

/**
 * Whether a rerun can make a change: what a merged force holds, how it stands and the staff of its room are made of what its
 * areas have, and set nowhere.
 */
export function canBeTried(repair: Repair, { exercise }: TraceHeader): boolean {
  const isMerged = (force: number): boolean => at(exercise.forces, force).areas !== undefined;
  switch (repair.kind) {
    case 'addUnits':
      return !isMerged(repair.force);
    case 'alignAttribute':
      return !repair.forces.some(isMerged);
    case 'staffCentre': {
      const { force: of } = at(exercise.centres, repair.centre);
      return of === undefined || !isMerged(exercise.forces.findIndex(({ id }) => id === of));
    }
    default:
      return true;
  }
}

/** As many as can be formed of them: what is held is always more. */
function addUnits(
  { force, capability, units }: Extract<Repair, { kind: 'addUnits' }>,
  { exercise, forceIds, capabilityIds }: TraceHeader,
): Setting {
  const [of, what] = [at(forceIds, force), at(capabilityIds, capability)];
  const formable = routeFor(exercise.doctrine, what)?.formableShare.value ?? 1;
  const held = exercise.holdings[of]?.[what];
  const more = formable > 0 ? Math.ceil(units / formable) : units;
  const value = { units: (held?.units ?? 0) + more, ...TRIED };
  if (held !== undefined) return { path: `/holdings/${of}/${what}`, value };
  return { path: `/holdings/${of}`, value: { ...exercise.holdings[of], [what]: value } };
}

/** To the national standard. */
function alignAttribute(
  { capability, attribute, forces }: Extract<Repair, { kind: 'alignAttribute' }>,
  { exercise, forceIds, capabilityIds }: TraceHeader,
): Setting {
  const id = at(capabilityIds, capability);
  const known = attributesOf(exercise.interoperability, id).find((one) => one.id === attribute);
  assert(known !== undefined, 'an attribute that is not there', { attribute });
  const aligned = forces.map((force) => ({
    force: at(forceIds, force),
    capability: id,
    attribute,
    variant: known.national,
    ...TRIED,
  }));
  return { path: '/interoperability/entered', value: [...exercise.interoperability.entered, ...aligned] };
}

/** Over the channel that is quickest at its likeliest. */
function raiseLink({ a, b }: Extract<Repair, { kind: 'raiseLink' }>, { centres, network }: ResolvedExercise): Setting {
  const nodes = nodesOf({ centres, network });
  const [first, ...others] = network.channels;
  assert(first !== undefined, 'a network without channels');
  const quickest = others.reduce((best, one) => (one.latencyMin.p50 < best.latencyMin.p50 ? one : best), first);
  const link = { id: `tried-${a}-${b}`, channel: quickest.id, a: at(nodes, a).id, b: at(nodes, b).id };
  return withLinks(network, [link]);
}

/** The whole network: an exercise has only the partners that it needs and their links, and another's would stand alone. */
const withLinks = (network: Network, links: readonly Link[]): Setting => ({
  path: '/network',
  value: { ...network, links: [...network.links, ...links] },
});

function hastenPartner(
  { partner, byShare, atOnce }: Extract<Repair, { kind: 'hastenPartner' }>,
  { doctrine }: ResolvedExercise,
): Setting {
  const rule = doctrine.partners?.kinds.find(({ id }) => id === partner);
  assert(rule !== undefined, 'a partner without a rule', { partner });
  const shorter = (minutes: SourcedMinutes): SourcedMinutes => each(minutes, (min) => min * (1 - byShare));
  const { onlyThrough, ...own } = rule;
  const value = {
    ...own,
    ...(atOnce || onlyThrough === undefined ? {} : { onlyThrough }),
    decideMin: shorter(rule.decideMin),
    joinMin: shorter(rule.joinMin),
  };
  return { path: `/doctrine/partners/kinds/${partner}`, value };
}

/** Every channel of the network in every phase that needs the partner, and a link over each that was not allowed before. */
function allowChannels(
  { incident: index, partner }: Extract<Repair, { kind: 'allowChannels' }>,
  exercise: ResolvedExercise,
): Setting[] {
  const { scenario, network } = exercise;
  const incident = at(scenario.incidents, index);
  const channels = network.channels.map(({ id }) => id);
  const phases = incident.phases.map((phase) => {
    if (phase.partners === undefined) return phase;
    const partners = phase.partners.map((need) => (need.partner === partner ? { ...need, channels, ...TRIED } : need));
    return { ...phase, partners };
  });
  const own = { path: `/scenario/incidents/${incident.id}`, value: { ...incident, phases } };
  const link = partnerLinksOf(exercise).find((one) => one.incident === index && one.kind === partner);
  const b = link === undefined ? undefined : nodesOf(exercise)[partnerNode(exercise, link)]?.id;
  const force = bindForce(incident.force, scenario);
  const a = exercise.centres.find((centre) => centre.kind === 'controlRoom' && centre.force === force)?.id;
  if (link === undefined || a === undefined || b === undefined) return [own];
  const isThere = (channel: string): boolean =>
    network.links.some(
      (one) => one.channel === channel && ((one.a === a && one.b === b) || (one.a === b && one.b === a)),
    );
  const more = channels
    .filter((channel) => !link.channels.includes(channel) && !isThere(channel))
    .map((channel) => ({ id: `tried-${a}-${b}-${channel}`, channel, a, b }));
  return more.length === 0 ? [own] : [own, withLinks(network, more)];
}

function ofRoute(
  repair: Extract<Repair, { kind: 'quickenAnswers' | 'shortenNotice' | 'spreadBurden' }>,
  { exercise, capabilityIds }: TraceHeader,
): Setting[] {
  const route = routeFor(exercise.doctrine, at(capabilityIds, repair.capability));
  if (route === undefined) return [];
  return route.tiers.map(({ id, donorDecisionMin, noticeMin }): Setting => {
    const path = `/doctrine/routes/${route.id}/tiers/${id}`;
    if (repair.kind === 'spreadBurden') return { path: `${path}/policy`, value: 'evenBurden' };
    if (repair.kind === 'quickenAnswers') {
      return {
        path: `${path}/donorDecisionMin`,
        value: each(donorDecisionMin, (min) => Math.min(min, repair.withinMin)),
      };
    }
    return { path: `${path}/noticeMin`, value: each(noticeMin, (min) => min * (1 - repair.byShare)) };
  });
}

const each = ({ min, p10, p50, p90, max }: SourcedMinutes, change: (minutes: number) => number): SourcedMinutes => ({
  min: change(min),
  p10: change(p10),
  p50: change(p50),
  p90: change(p90),
  max: change(max),
  ...TRIED,
});
