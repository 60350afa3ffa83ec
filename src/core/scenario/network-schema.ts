// The schema of the network of messages, and what needs several places of it: ends that exist, and one piece.

import * as v from 'valibot';
import { ok, type Problem, type Result } from '../base/result.ts';
import type { Centre } from '../model/coordination.ts';
import type { Force } from '../model/dataset.ts';
import type { Link, Network } from '../model/network.ts';
import { forceId, id, listOf, provenance, sourcedMinutes, text } from './common-schema.ts';
import { failWith, parseJson, parseWith, quoted, record } from './explain.ts';
import { partnerProblems, partners } from './partner-schema.ts';
import { duplicates, unknown } from './references.ts';

const MAX_CHANNELS = 50;
const MAX_GROUPS = 500;
const MAX_FORCES = 100;
const MAX_LINKS = 20_000;

/** Made of the ids of its ends and its channel, so longer than other ids. */
const linkId = v.pipe(text, v.maxLength(200, 'at most 200 characters'));

const network = record({
  about: text,
  ...provenance,
  channels: listOf(record({ id, name: text, latencyMin: sourcedMinutes }), MAX_CHANNELS, 'channels'),
  groups: listOf(record({ id, name: text, forces: listOf(forceId, MAX_FORCES, 'forces') }), MAX_GROUPS, 'groups'),
  partners,
  links: listOf(record({ id: linkId, channel: id, a: id, b: id }), MAX_LINKS, 'links'),
});

/** A network from JSON text, checked against the centres that it joins. */
export function parseNetwork(json: string, centres: readonly Centre[], forces: readonly Force[]): Result<Network> {
  const value = parseJson(json);
  return value.ok ? readNetwork(value.value, centres, forces) : value;
}

/** A network from a value: known channels and ends, and every node in reach of every other. */
export function readNetwork(value: unknown, centres: readonly Centre[], forces: readonly Force[]): Result<Network> {
  const parsed = parseWith(network, value);
  if (!parsed.ok) return parsed;
  const { channels, groups, partners: others, links } = parsed.value;
  const idsOf = (some: readonly { readonly id: string }[]): string[] => some.map((one) => one.id);
  const nodes = [...idsOf(centres), ...idsOf(groups), ...idsOf(others)];
  const [known, knownForces] = [new Set(nodes), idsOf(forces)];
  const end = (word: string, path: string): Problem[] => (known.has(word) ? [] : unknown(word, nodes, path, 'node'));
  const problems = [
    ...duplicates(idsOf(channels), '/channels'),
    ...duplicates(nodes, '').map((problem) => {
      const n = Number(problem.path.split('/')[1]) - centres.length;
      return { ...problem, path: n < groups.length ? `/groups/${n}/id` : `/partners/${n - groups.length}/id` };
    }),
    ...partnerProblems(others, forces),
    ...groups.flatMap((group, n) =>
      group.forces.flatMap((force, m) => unknown(force, knownForces, `/groups/${n}/forces/${m}`, 'force')),
    ),
    ...repeatedLinks(links),
    ...links.flatMap((link, n) => [
      ...unknown(link.channel, idsOf(channels), `/links/${n}/channel`, 'channel'),
      ...end(link.a, `/links/${n}/a`),
      ...end(link.b, `/links/${n}/b`),
      ...(link.a === link.b
        ? [{ path: `/links/${n}/b`, found: quoted(link.b), expected: 'another node than its other end' }]
        : []),
    ]),
  ];
  if (problems.length > 0) return failWith(problems);
  const apart = outOfReach(nodes, links);
  return apart.length > 0 ? failWith(apart) : ok(parsed.value);
}

function repeatedLinks(links: readonly Link[]): Problem[] {
  const seen = new Set<string>();
  return links.flatMap((link, n) => {
    if (seen.has(link.id))
      return [{ path: `/links/${n}/id`, found: `${quoted(link.id)} again`, expected: 'an id used once' }];
    seen.add(link.id);
    return [];
  });
}

/** Nodes that no message from the first could ever reach. */
function outOfReach(nodes: readonly string[], links: readonly Link[]): Problem[] {
  const beside = new Map<string, string[]>(nodes.map((node) => [node, []]));
  for (const { a, b } of links) {
    beside.get(a)!.push(b);
    beside.get(b)!.push(a);
  }
  const [first] = nodes;
  const reached = new Set(first === undefined ? [] : [first]);
  for (const node of reached) for (const next of beside.get(node)!) reached.add(next);
  const apart = nodes.filter((node) => !reached.has(node));
  if (apart.length === 0) return [];
  const some = apart.slice(0, 5).map(quoted).join(', ');
  const more = apart.length > 5 ? ` and ${apart.length - 5} more` : '';
  return [
    {
      path: '/links',
      found: `a network in pieces: ${some}${more} can't be reached from ${quoted(first ?? '')}`,
      expected: 'one piece, each node in reach of every other',
    },
  ];
}
