// The rules of rule.json applied to forces, centres and neighbours: network.json. Pure: texts in, text out, one channel,
// group or link a line.

import type { Centre } from '../../src/core/model/coordination.ts';
import type { Force, ForceId } from '../../src/core/model/dataset.ts';
import type { Partner } from '../../src/core/model/partners.ts';
import { idOfGroup, idOfRegion, idOfRoom, idOfUnit, type Rule } from './rule.ts';

export interface NetworkTexts {
  readonly rule: string;
  readonly forces: string;
  readonly centres: string;
  /** Pairs of forces whose areas touch, as data/areas/adjacency.csv has them. */
  readonly adjacency: string;
}

type Pair = readonly [string, string];

export function makeNetwork(texts: NetworkTexts): string {
  const { network }: Rule = JSON.parse(texts.rule);
  const forces: readonly Force[] = JSON.parse(texts.forces);
  const centres: readonly Centre[] = JSON.parse(texts.centres);
  const guests = new Map(network.groupsOf.map(({ area, with: host }) => [area, host]));
  const groupOf = (force: string): string => idOfGroup(guests.get(force) ?? force);
  const areaName = (force: string, name: string): string =>
    network.areaNames.find(({ area }) => area === force)?.name ?? name;
  const ofAreas = forces.filter(({ kind }) => kind === 'territorial');
  const groups = ofAreas
    .filter(({ id }) => !guests.has(id))
    .map(({ id, name }) => ({
      id: idOfGroup(id),
      name: `${areaName(id, name)} strategic coordinating group`,
      forces: forces.filter((force) => groupOf(force.id) === idOfGroup(id)).map((force) => force.id),
    }));
  const { each, named, single } = network.partners;
  const partners: readonly Partner[] = [
    ...each.flatMap(({ id: prefix, name: what, kind }) =>
      ofAreas
        .filter(({ id }) => !guests.has(id))
        .map(({ id, name }) => ({
          id: `${prefix}-${id}`,
          name: `${areaName(id, name)} ${what}`,
          kind,
          forces: ofAreas.filter((force) => groupOf(force.id) === idOfGroup(id)).map((force) => force.id),
        })),
    ),
    ...named.map(({ id, name, kind, forces: served }) => ({ id, name, kind, forces: served as readonly ForceId[] })),
    ...single.map(({ id, name, kind }) => ({ id, name, kind })),
  ];
  const rooms = forces.map(({ id }) => idOfRoom(id));
  const neighbours = texts.adjacency
    .trim()
    .split('\n')
    .slice(1)
    .map((line): Pair => {
      const [a = '', , b = ''] = line.split(',');
      return [idOfRoom(a), idOfRoom(b)];
    });
  const sameRegion = ofAreas.flatMap((one, n) =>
    ofAreas
      .slice(n + 1)
      .filter((other) => other.groupings.mutualAid === one.groupings.mutualAid)
      .map((other): Pair => [idOfRoom(one.id), idOfRoom(other.id)]),
  );
  const ofKind = (kind: string): string[] =>
    centres.filter((centre) => (centre.grouping ?? centre.kind) === kind).map(({ id }) => id);
  const unitOf = ({ groupings, name }: Force): string => idOfUnit(groupings.organisedCrime ?? name);
  const regionOf = new Map(
    ofAreas.map((force) => [force.id as string, idOfRegion(force.groupings.mutualAid ?? force.name)]),
  );
  const all = (from: readonly string[], to: readonly string[]): Pair[] =>
    from.flatMap((a) => to.map((b): Pair => [a, b]));
  const pairs = (from: string, to: string): readonly Pair[] => {
    const same = partners.filter(({ kind }) => kind === from);
    if (same.length > 0) {
      return same.flatMap(({ id, forces: served = ofAreas.map((force) => force.id) }) => {
        const ends = to === 'controlRoom' ? served.map(idOfRoom) : to === 'group' ? served.map(groupOf) : ofKind(to);
        return [...new Set(ends)].map((end): Pair => [id, end]);
      });
    }
    if (to === 'neighbour') return neighbours;
    if (to === 'sameRegion') return sameRegion;
    if (from === 'controlRoom' && to === 'regional')
      return ofAreas.map(({ id }): Pair => [idOfRoom(id), regionOf.get(id)!]);
    if (from === 'controlRoom' && to === 'organisedCrime')
      return ofAreas.map((force): Pair => [idOfRoom(force.id), unitOf(force)]);
    if (from === 'group') {
      return to === 'controlRoom'
        ? ofAreas.map(({ id }): Pair => [groupOf(id), idOfRoom(id)])
        : groups.map(({ id, forces: [first] }): Pair => [id, regionOf.get(first!)!]);
    }
    return all(from === 'controlRoom' ? rooms : ofKind(from), ofKind(to));
  };
  const links = network.links.flatMap(({ from, to, channels }) =>
    pairs(from, to).flatMap(([a, b]) => channels.map((channel) => ({ id: `${a}/${b}/${channel}`, channel, a, b }))),
  );
  const list = (rows: readonly object[]): string => `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]`;
  const { about, source } = network;
  const head = { about, source, asOf: '2026', basis: 'illustrative' };
  const lines = Object.entries(head).map(([key, value]) => `"${key}": ${JSON.stringify(value)},`);
  return `{\n${lines.join('\n')}\n"channels": ${list(network.channels)},\n"groups": ${list(groups)},\n"partners": ${list(partners)},\n"links": ${list(links)}\n}\n`;
}
