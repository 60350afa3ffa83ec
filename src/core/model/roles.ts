// The parts that people play in an exercise: what each decides, and how far each sees. Data (data/roles), so that a room
// can be set up in other ways; nothing in a run depends on it.

import type { Brand } from '../base/brand.ts';
import type { Provenance } from './dataset.ts';
import type { Decision, DecisionKind } from './decisions.ts';

/** Reads as words when its capitals are parted: `hostGold` is the host gold. */
export type RoleId = Brand<string, 'RoleId'>;

/** How far a role sees: everything, its own incident, its region, the nation by the register, or its own force. */
export const ROLE_VIEWS = ['everything', 'incident', 'region', 'nation', 'ownForce'] as const;
export type RoleView = (typeof ROLE_VIEWS)[number];

export interface Role extends Provenance {
  readonly id: RoleId;
  readonly name: string;
  /** Who that is. */
  readonly about: string;
  readonly decides: readonly DecisionKind[];
  readonly view: RoleView;
  /** Whether it sees what is ahead under the present plan, and may decide in another's stead. */
  readonly ahead: boolean;
  /** Whether it marks what came about, and takes notes. */
  readonly evaluates: boolean;
  /** What it may see, in words for the one who sets up the room. */
  readonly sees: string;
  /** For its card: what it knows when the exercise begins, what is its business, and whom it talks to. */
  readonly knows: string;
  readonly does: readonly string[];
  readonly talksTo: readonly RoleId[];
}

/** A role's id in words: `hostGold` is "host gold". */
export const spokenRole = (id: RoleId): string => id.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

/** Whether a screen of this role may take a decision: its own, or any where it may decide in others' stead. */
export const mayTake = (role: Role, { by, kind, overrides }: Pick<Decision, 'by' | 'kind' | 'overrides'>): boolean =>
  role.ahead || (by === role.id && overrides !== true && role.decides.includes(kind));

/** Who takes a decision on exercise control's desk: the role that is chosen there if it takes such, else exercise control. */
export const takerOf = (roles: readonly Role[], chosen: RoleId, kind: DecisionKind): RoleId =>
  (roles.find(({ id, decides }) => id === chosen && decides.includes(kind)) ?? roles.find(({ ahead }) => ahead))?.id ??
  chosen;
