// The partners of an exercise laid out for running: each incident's links with them, which links of the network a call
// may go over, and what each phase needs by when.

import type { ResolvedExercise } from '../model/exercise.ts';
import { type PartnerNeed, type PartnerRule, partnerLinksOf, partnerNode } from '../model/partners.ts';
import type { NetworkLayout } from './plan-network.ts';

interface PlannedPartnerLink {
  readonly incident: number;
  /** Node of the network; −1 where there is no such partner. */
  readonly node: number;
  readonly rule: PartnerRule;
  /** Link with the partner that it is asked through; −1 for none. */
  readonly gate: number;
  /** By link of the network: 1 where its channel may be used; the same array for the same channels. */
  readonly mayUse: Uint8Array;
}

interface PlannedNeed {
  readonly link: number;
  readonly incident: number;
  readonly phase: number;
  /** Which of its phase's needs it is. */
  readonly ordinal: number;
  readonly withinSec: number;
  /** By capability, units that the partner takes off the phase; null for none. */
  readonly relief: Int32Array | null;
}

export interface PartnerLayout {
  readonly links: readonly PlannedPartnerLink[];
  readonly needs: readonly PlannedNeed[];
  /** Numbers of the needs of each phase, by incident. */
  readonly needsOf: readonly (readonly (readonly number[])[])[];
}

export function layOutPartners(exercise: ResolvedExercise, { channelOfLink }: NetworkLayout): PartnerLayout {
  const { doctrine, scenario } = exercise;
  const needed = partnerLinksOf(exercise);
  const ruleOf = new Map((doctrine.partners?.kinds ?? []).map((rule) => [rule.id, rule]));
  const masks = new Map<string, Uint8Array>();
  const links = needed.map((link): PlannedPartnerLink => {
    const { incident, kind, channels } = link;
    const rule = ruleOf.get(kind)!;
    const key = channels.toSorted().join(' ');
    const mayUse = masks.get(key) ?? maskOf(channelOfLink, new Set(channels));
    masks.set(key, mayUse);
    const gate = needed.findIndex((other) => other.incident === incident && other.kind === rule.onlyThrough);
    return { incident, node: partnerNode(exercise, link), rule, gate, mayUse };
  });
  const needs: PlannedNeed[] = [];
  const needsOf = scenario.incidents.map(({ phases }, incident) =>
    phases.map(({ partners = [] }, phase) =>
      partners.flatMap((need, ordinal) => {
        const link = needed.findIndex((one) => one.incident === incident && one.kind === need.partner);
        if (link < 0) return [];
        const withinSec = Math.round(need.withinMin * 60);
        return [needs.push({ link, incident, phase, ordinal, withinSec, relief: reliefOf(exercise, need) }) - 1];
      }),
    ),
  );
  return { links, needs, needsOf };
}

function maskOf(channelOfLink: readonly string[], channels: ReadonlySet<string>): Uint8Array {
  const mask = new Uint8Array(channelOfLink.length);
  for (let link = 0; link < mask.length; link++) mask[link] = channels.has(channelOfLink[link]!) ? 1 : 0;
  return mask;
}

function reliefOf({ capabilities }: ResolvedExercise, { relieves = [] }: PartnerNeed): Int32Array | null {
  if (relieves.length === 0) return null;
  return Int32Array.from(capabilities, ({ id }) =>
    relieves.reduce((sum, { capability, units }) => sum + (capability === id ? units : 0), 0),
  );
}
