// A decision being entered: what the form holds, what it is filled with before anyone types, and the decision that it makes.
// Pure; knows nothing of the screen.

import type { CapabilityId, ForceId } from '../../../core/model/dataset.ts';
import type { Charge, Decision, DecisionKind, Gives } from '../../../core/model/decisions.ts';
import type { TierId } from '../../../core/model/doctrine.ts';
import { type PartnerKind, partnerLinksOf } from '../../../core/model/partners.ts';
import type { Role, RoleId } from '../../../core/model/roles.ts';
import type { TraceHeader } from '../../../core/trace/trace.ts';

/** What a kind of decision asks of whoever takes it. */
export type Field =
  | 'charge'
  | 'tier'
  | 'force'
  | 'incident'
  | 'to'
  | 'bays'
  | 'tourHours'
  | 'capability'
  | 'units'
  | 'gives'
  | 'fromOthers'
  | 'neededInMin'
  | 'text';

/** Kinds that the form knows; orders about injects are given in their own list. */
export const FORM_KINDS = [
  'activateTier',
  'declare',
  'request',
  'answer',
  'takeOver',
  'handBack',
  'chooseDonors',
  'setCover',
  'prePosition',
  'holdInReserve',
  'commitReserve',
  'release',
  'divert',
  'rendezvous',
  'relief',
  'liaison',
  'openGroup',
  'militaryAid',
  'seekDirection',
  'note',
] as const satisfies readonly DecisionKind[];
export type FormKind = (typeof FORM_KINDS)[number];
type Entered = Extract<Decision, { readonly kind: FormKind }>;

export const isEntered = (decision: Decision): decision is Entered =>
  FORM_KINDS.some((kind) => kind === decision.kind) &&
  // More than one force asked first, or nobody else: more than the form holds.
  !(decision.kind === 'chooseDonors' && (decision.forces.length !== 1 || decision.only === true));

export interface Draft {
  readonly kind: FormKind;
  readonly by: RoleId;
  /** Exercise control decides in the role's stead. */
  readonly overrides: boolean;
  readonly charge: Charge['of'];
  readonly tier: string;
  readonly force: string;
  readonly incident: string;
  /** Another incident. */
  readonly to: string;
  /** As typed. */
  readonly bays: string;
  readonly tourHours: string;
  readonly capability: string;
  /** As typed. */
  readonly units: string;
  readonly gives: 'all' | 'some' | 'decline';
  readonly fromOthers: boolean;
  /** As typed; empty for no time. */
  readonly neededInMin: string;
  readonly text: string;
  readonly rationale: string;
}

const CHARGE_FIELDS: Readonly<Record<Charge['of'], Field>> = {
  answers: 'force',
  tier: 'tier',
  declaration: 'incident',
  requests: 'incident',
};

/** What the form asks for, in its order. */
export function fieldsOf(draft: Pick<Draft, 'kind' | 'charge' | 'gives'>): readonly Field[] {
  switch (draft.kind) {
    case 'activateTier':
      return ['tier'];
    case 'declare':
      return ['incident'];
    case 'request':
      return ['units', 'capability', 'incident', 'fromOthers', 'neededInMin'];
    case 'answer':
      return ['force', 'capability', 'incident', 'gives', ...(draft.gives === 'some' ? (['units'] as const) : [])];
    case 'takeOver':
    case 'handBack':
      return ['charge', CHARGE_FIELDS[draft.charge]];
    case 'chooseDonors':
      return ['force', 'capability', 'incident'];
    case 'setCover':
    case 'prePosition':
      return ['force', 'units', 'capability'];
    case 'holdInReserve':
    case 'release':
      return ['units', 'capability', 'incident'];
    case 'commitReserve':
    case 'seekDirection':
      return ['capability', 'incident'];
    case 'divert':
      return ['units', 'capability', 'incident', 'to'];
    case 'rendezvous':
      return ['bays', 'incident'];
    case 'relief':
      return ['tourHours', 'incident'];
    case 'liaison':
      return ['force', 'incident'];
    case 'openGroup':
    case 'militaryAid':
      return ['incident'];
    case 'note':
      return ['text'];
  }
}

/** Kinds that a role takes; in another's stead exercise control takes any. */
export const kindsFor = (role: Role | undefined, overrides: boolean): readonly FormKind[] =>
  overrides ? FORM_KINDS : FORM_KINDS.filter((kind) => role?.decides.includes(kind));

const wholeUnits = (typed: string): number | null => (/^[1-9]\d{0,3}$/.test(typed.trim()) ? Number(typed) : null);
const smallNumber = (typed: string): number | null => (/^[1-9]\d?$/.test(typed.trim()) ? Number(typed) : null);
const minutes = (typed: string): number | null => (/^\d{1,5}$/.test(typed.trim()) ? Number(typed) : null);

/** Fields that hold nothing that can be decided on. */
export function faultsOf(draft: Draft): readonly Field[] {
  return fieldsOf(draft).filter((field) => {
    if (field === 'bays' || field === 'tourHours') return smallNumber(draft[field]) === null;
    if (field === 'to') return draft.to === '' || draft.to === draft.incident;
    if (field === 'units') return wholeUnits(draft.units) === null;
    if (field === 'neededInMin') return draft.neededInMin.trim() !== '' && minutes(draft.neededInMin) === null;
    if (field === 'text') return draft.text.trim() === '';
    return draft[field] === '';
  });
}

/** Partners that people call; one that no phase of the incident needs can't be called there. */
const CALLS: Partial<Readonly<Record<FormKind, PartnerKind>>> = {
  openGroup: 'strategicCoordinatingGroup',
  militaryAid: 'militaryAid',
};

/** Whether it would do nothing, as the incident has nothing of the kind in this exercise. */
export function isNotThere({ kind, incident }: Pick<Draft, 'kind' | 'incident'>, { exercise, incidents }: TraceHeader) {
  const called = CALLS[kind];
  return (
    called !== undefined &&
    !partnerLinksOf(exercise).some((link) => incidents[link.incident]?.id === incident && link.kind === called)
  );
}

/** The decision that a draft without faults makes at a moment. */
export function decisionOf(draft: Draft, atSec: number): Entered & { readonly by: RoleId } {
  const rationale = draft.rationale.trim();
  const taken = {
    atSec,
    by: draft.by,
    ...(rationale === '' ? {} : { rationale }),
    ...(draft.overrides ? { overrides: true as const } : {}),
  };
  const { incident } = draft;
  const force = draft.force as ForceId;
  const capability = draft.capability as CapabilityId;
  const tier = draft.tier as TierId;
  const units = wholeUnits(draft.units) ?? 1;
  const { to } = draft;
  switch (draft.kind) {
    case 'activateTier':
      return { ...taken, kind: 'activateTier', tier };
    case 'declare':
      return { ...taken, kind: 'declare', incident };
    case 'request': {
      const inMin = minutes(draft.neededInMin);
      const due = inMin === null ? {} : { neededBySec: atSec + inMin * 60 };
      const from = draft.fromOthers ? { fromOthers: true as const } : {};
      return { ...taken, kind: 'request', incident, capability, units, ...due, ...from };
    }
    case 'answer': {
      const gives: Gives = draft.gives === 'some' ? units : draft.gives;
      return { ...taken, kind: 'answer', force, capability, incident, units: gives };
    }
    case 'takeOver':
    case 'handBack':
      return { ...taken, kind: draft.kind, what: chargeOf(draft) };
    case 'chooseDonors':
      return { ...taken, kind: 'chooseDonors', incident, capability, forces: [force] };
    case 'setCover':
      return { ...taken, kind: 'setCover', force, capability, units };
    case 'prePosition':
      return { ...taken, kind: 'prePosition', force, capability, units };
    case 'holdInReserve':
      return { ...taken, kind: 'holdInReserve', incident, capability, units };
    case 'release':
      return { ...taken, kind: 'release', incident, capability, units };
    case 'commitReserve':
      return { ...taken, kind: 'commitReserve', incident, capability };
    case 'seekDirection':
      return { ...taken, kind: 'seekDirection', incident, capability };
    case 'divert':
      return { ...taken, kind: 'divert', incident, to, capability, units };
    case 'rendezvous':
      return { ...taken, kind: 'rendezvous', incident, bays: smallNumber(draft.bays) ?? 1 };
    case 'relief':
      return { ...taken, kind: 'relief', incident, tourHours: smallNumber(draft.tourHours) ?? 12 };
    case 'liaison':
      return { ...taken, kind: 'liaison', force, incident };
    case 'openGroup':
      return { ...taken, kind: 'openGroup', incident };
    case 'militaryAid':
      return { ...taken, kind: 'militaryAid', incident };
    case 'note':
      return { ...taken, kind: 'note', text: draft.text.trim() };
  }
}

function chargeOf({ charge, force, tier, incident }: Draft): Charge {
  if (charge === 'answers') return { of: charge, force: force as ForceId };
  if (charge === 'tier') return { of: charge, tier: tier as TierId };
  return { of: charge, incident };
}

/** A draft that makes a decision already taken, on top of what else a form would hold. */
export function draftOf(was: Entered, others: Draft): Draft {
  const base: Draft = {
    ...others,
    kind: was.kind,
    by: was.by ?? others.by,
    overrides: was.overrides === true,
    rationale: was.rationale ?? '',
  };
  switch (was.kind) {
    case 'activateTier':
      return { ...base, tier: was.tier };
    case 'declare':
      return { ...base, incident: was.incident };
    case 'request': {
      const { incident, capability, neededBySec } = was;
      const neededInMin = neededBySec === undefined ? '' : String(Math.round((neededBySec - was.atSec) / 60));
      return {
        ...base,
        incident,
        capability,
        units: String(was.units),
        fromOthers: was.fromOthers === true,
        neededInMin,
      };
    }
    case 'answer': {
      const { force, capability, incident, units } = was;
      const gives = typeof units === 'number' ? ({ gives: 'some', units: String(units) } as const) : { gives: units };
      return { ...base, force, capability, incident, ...gives };
    }
    case 'takeOver':
    case 'handBack':
      return { ...base, charge: was.what.of, ...was.what };
    case 'chooseDonors':
      return { ...base, incident: was.incident, capability: was.capability, force: was.forces[0] ?? base.force };
    case 'setCover':
    case 'prePosition':
      return { ...base, force: was.force, capability: was.capability, units: String(was.units) };
    case 'holdInReserve':
    case 'release':
      return { ...base, incident: was.incident, capability: was.capability, units: String(was.units) };
    case 'commitReserve':
    case 'seekDirection':
      return { ...base, incident: was.incident, capability: was.capability };
    case 'divert': {
      const { incident, to, capability, units } = was;
      return { ...base, incident, to, capability, units: String(units) };
    }
    case 'rendezvous':
      return { ...base, incident: was.incident, bays: String(was.bays) };
    case 'relief':
      return { ...base, incident: was.incident, tourHours: String(was.tourHours) };
    case 'liaison':
      return { ...base, force: was.force, incident: was.incident };
    case 'openGroup':
    case 'militaryAid':
      return { ...base, incident: was.incident };
    case 'note':
      return { ...base, text: was.text };
  }
}
