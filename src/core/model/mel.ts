// The Main Events List of a scenario: what exercise control tells the room, to whom and when, with what it is meant to
// bring about. A trigger is an hour, or one of a closed list of things that can come about in the simulation.

import type { CapabilityId, ForceId } from './dataset.ts';
import type { TierId } from './doctrine.ts';

/** What can come about. Each fires at the first time; which of the fields below each takes is in CONDITION_FIELDS. */
export const CONDITION_KINDS = [
  'coverBelow',
  'requestUnfilled',
  'arrived',
  'tierActive',
  'centreOverloaded',
  'centreFailed',
  'incidentEscalated',
  'incidentContained',
  'unitsIdle',
  'partnerLate',
] as const;
export type ConditionKind = (typeof CONDITION_KINDS)[number];

/** A condition; a field that narrows it and is left out stands for any. */
export interface InjectCondition {
  readonly kind: ConditionKind;
  readonly force?: ForceId;
  readonly capability?: CapabilityId;
  readonly incident?: string;
  readonly tier?: TierId;
  readonly centre?: string;
  readonly partner?: string;
  /** Share of the most that the incident demands that has come, from 0 to 1. */
  readonly share?: number;
  /** Units held idle, at least. */
  readonly units?: number;
  /** Minutes for which the request has stood unfilled. */
  readonly forMin?: number;
}

export type ConditionField = Exclude<keyof InjectCondition, 'kind'>;

/** What each kind takes: what it needs, and what may narrow it. */
export const CONDITION_FIELDS: Readonly<
  Record<ConditionKind, { readonly needs: readonly ConditionField[]; readonly may: readonly ConditionField[] }>
> = {
  coverBelow: { needs: [], may: ['force', 'capability'] },
  requestUnfilled: { needs: ['forMin'], may: ['incident', 'capability'] },
  arrived: { needs: ['incident', 'capability', 'share'], may: [] },
  tierActive: { needs: ['tier'], may: ['capability'] },
  centreOverloaded: { needs: [], may: ['centre'] },
  centreFailed: { needs: [], may: ['centre'] },
  incidentEscalated: { needs: [], may: ['incident'] },
  incidentContained: { needs: [], may: ['incident'] },
  unitsIdle: { needs: [], may: ['incident', 'units'] },
  partnerLate: { needs: [], may: ['incident', 'partner'] },
};

/** When an inject falls due: minutes after the start, or so many minutes after its condition has come about. */
export type InjectTrigger = { readonly atMin: number } | { readonly when: InjectCondition; readonly afterMin?: number };

/** What the exercise is to show, by which its injects and the debrief are read. */
export interface Objective {
  readonly id: string;
  readonly text: string;
  readonly sprParagraphs: readonly string[];
}

export interface Inject {
  readonly id: string;
  /** As it stands in the list, such as "7" or "7a". */
  readonly number: string;
  readonly title: string;
  /** What is read out or handed over. */
  readonly text: string;
  /** Whom it is for: ids of `data/roles`. */
  readonly to: readonly string[];
  readonly trigger: InjectTrigger;
  /** What the room is expected to do about it. */
  readonly expected: readonly string[];
  /** Objectives that it serves, by id. */
  readonly objectives: readonly string[];
  readonly sprParagraphs: readonly string[];
  /** Something to play or show with it, in words. */
  readonly media?: string;
}

export interface MainEventsList {
  readonly objectives: readonly Objective[];
  readonly injects: readonly Inject[];
}

/** Why an inject fired: its hour came, its condition came about, or exercise control fired it. */
export const INJECT_CAUSES = ['time', 'condition', 'control'] as const;
