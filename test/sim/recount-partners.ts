// What must be true of the links with partners after every event: who can be reached is worked out again by walking the
// network's own document, and what they take off the police is counted again from the scenario.

import { assert } from '../../src/core/base/assert.ts';
import { raisedDemand } from '../../src/core/model/loss-of-control.ts';
import { partnerLinksOf, partnerNode } from '../../src/core/model/partners.ts';
import { unitsDemanded } from '../../src/core/model/scenario-rules.ts';
import { CENTRE, LINK, PARTNER_STATES, UNIT } from '../../src/core/model/states.ts';
import type { World } from '../../src/core/sim/world.ts';

/** Watches the links of one run; call after every event. */
export function createPartnerWatch(): (world: World) => void {
  let reviewSec = -1;
  let seen = '';
  return (world) => {
    checkDemand(world);
    // A change in this second is heard in this second, one link after the other.
    if (world.partnerReview.isDue) reviewSec = world.queue.timeSec;
    if (reviewSec === world.queue.timeSec) return;
    const now = [world.partnerState, world.partnerCame, world.linkState, world.centreState].join(' ');
    if (now === seen) return;
    seen = now;
    checkLinks(world);
  };
}

function checkLinks(world: World): void {
  const { exercise } = world.plan.inputs;
  const links = partnerLinksOf(exercise);
  links.forEach((link, n) => {
    const state = PARTNER_STATES[world.partnerState[n]!]!;
    const came = world.partnerCame[n] === 1;
    const at = { n, kind: link.kind, state, came, timeSec: world.queue.timeSec };
    assert(came || (state !== 'linked' && world.partnerLateSec[n] === 0), 'linked before it came', at);
    const isCalled = world.decisions.some((one) => one.kind === 'openGroup' || one.kind === 'militaryAid');
    assert(state === 'unneeded' || isCalled || world.partnerDueSec[n]! >= 0, 'asked without a need', at);
    const isOver = world.incidentOver[link.incident] === 1;
    assert(isOver || state !== 'stoodDown', 'stood down before the end', at);
    if (isOver || !['linked', 'cutOff', 'waiting'].includes(state)) return;
    const reach = isInReach(world, n);
    assert(reach === (state === 'linked') || state === 'waiting', 'linked or cut off as nobody could be', at);
    const door = exercise.doctrine.partners?.kinds.find(({ id }) => id === link.kind)?.onlyThrough;
    const gate = links.findIndex(({ incident, kind }) => incident === link.incident && kind === door);
    const mayAsk = gate < 0 || world.partnerCame[gate] === 1;
    assert(state !== 'waiting' || !(reach && mayAsk), 'waiting with nothing to wait for', at);
  });
}

/** Whether a call could get to a partner, by walking what works. */
function isInReach(world: World, n: number): boolean {
  const { exercise } = world.plan.inputs;
  const link = partnerLinksOf(exercise)[n]!;
  const to = partnerNode(exercise, link);
  if (to < 0) return false;
  if (exercise.doctrine.coordination?.messages === undefined) return true;
  const { centres, network } = exercise;
  const nodes = [...centres, ...network.groups, ...network.partners].map(({ id }) => id);
  const from = centres.findIndex(
    ({ force }) => force === exercise.forces[world.plan.incidents[link.incident]!.force]!.id,
  );
  const isDown = (node: number): boolean => world.centreState[node] === CENTRE.failed;
  if (isDown(from) || isDown(to)) return false;
  const reached = new Set([from]);
  for (const node of reached) {
    const passesOn = node === from || (node < centres.length + network.groups.length && !isDown(node));
    if (!passesOn) continue;
    network.links.forEach(({ a, b, channel }, l) => {
      if (!link.channels.includes(channel) || world.linkState[l] === LINK.down) return;
      if (nodes[node] === a) reached.add(nodes.indexOf(b));
      if (nodes[node] === b) reached.add(nodes.indexOf(a));
    });
    for (const other of postedBeside(world, node, link.channels)) reached.add(other);
  }
  return reached.has(to);
}

/** Control rooms that a liaison officer joins to this one, once something has failed and their channel may be used. */
function postedBeside(world: World, node: number, channels: readonly string[]): number[] {
  const { plan } = world;
  const isPeace = world.linkState.every((state) => state === LINK.up) && !world.centreState.includes(CENTRE.failed);
  if (isPeace || !channels.includes(plan.postedChannel ?? '')) return [];
  const rooms = [...plan.roomOfForce];
  return rooms.flatMap((room, force) =>
    rooms.flatMap((hostRoom, host) => {
      if (plan.hostSlot[host]! < 0 || world.postedUnits[plan.hostSlot[host]! * plan.forceCount + force] === 0)
        return [];
      return node === hostRoom ? [room] : node === room ? [hostRoom] : [];
    }),
  );
}

/** With no host: at home, on the way there or back. */
const IS_AWAY: ReadonlySet<number> = new Set([
  UNIT.available,
  UNIT.warned,
  UNIT.mustering,
  UNIT.formed,
  UNIT.travelling,
  UNIT.returning,
  UNIT.recovering,
  UNIT.committedAtHome,
]);

/** A donor's liaison officer is with a host while one of its units is, and not longer. */
export function checkPosted(world: World): void {
  const { plan } = world;
  if (plan.postedCount === 0) return;
  const there = new Int32Array(plan.postedCount);
  world.unitState.forEach((state, unit) => {
    const incident = world.unitIncident[unit]!;
    if (IS_AWAY.has(state) || world.unitLeavesReserve[unit] === 1 || plan.isRemote[plan.unitCapability[unit]!] === 1)
      return;
    const host = plan.incidents[incident]!.force;
    if (plan.unitForce[unit] !== host) there[plan.hostSlot[host]! * plan.forceCount + plan.unitForce[unit]!]!++;
  });
  there.forEach((units, link) => {
    // An officer whom people posted is one more, from when it has come.
    const more = world.postedUnits[link]! - units;
    const isSent = world.officerPosted[link] === 1;
    assert(more === 0 || (more === 1 && isSent), 'units with a host miscounted', { link, units });
  });
}

/** Demand is the phase's at its intensity, less what linked partners take off it in that phase. */
function checkDemand(world: World): void {
  const { scenario, capabilities, doctrine } = world.plan.inputs.exercise;
  const { lossOfControl: rules } = doctrine;
  const links = partnerLinksOf(world.plan.inputs.exercise);
  scenario.incidents.forEach(({ phases, feedback }, incident) => {
    const phase = phases[world.incidentPhase[incident]!];
    if (phase === undefined || world.incidentOver[incident] === 1) return;
    capabilities.forEach((capability, c) => {
      const feedsBack = feedback?.applies && rules?.applies && feedback.capabilities.includes(capability.id);
      const asked = unitsDemanded(phase, capability);
      let units = feedsBack ? raisedDemand(asked, world.intensity[incident]!, rules.demandShare.value) : asked;
      for (const { partner, relieves } of phase.partners ?? []) {
        const link = links.findIndex((one) => one.incident === incident && one.kind === partner);
        if (link < 0 || world.partnerCame[link] === 0) continue;
        for (const one of relieves ?? []) if (one.capability === capability.id) units -= one.units;
      }
      const said = world.demand[incident * capabilities.length + c];
      assert(said === Math.max(0, units), 'a demand that nobody has', { incident, c, units, said });
    });
  });
}
