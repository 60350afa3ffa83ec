// One role's card in the pack: who that is here, what it knows at the start, what it decides, whom it talks to, what it is told
// and when, and where its screen is. Nothing of what is to come stands on it.

import type { Role } from '../model/roles.ts';
import { hostRegionOf, usualForce } from '../trace/seats.ts';
import type { TraceHeader } from '../trace/trace.ts';
import { type Block, heading, type Line, paragraph, type Section, say, small } from './document.ts';
import type { Figures } from './figures.ts';
import * as words from './pack-words.ts';

export interface CardOf {
  readonly header: TraceHeader;
  readonly figures: Figures;
  readonly roles: readonly Role[];
}

const isOfForce = ({ view }: Role): boolean => view === 'incident' || view === 'ownForce';

export function roleCard(tells: CardOf, role: Role, n: number): Section {
  const { figures, roles } = tells;
  const of = (what: 'about' | 'knows' | 'sees'): Line => say`${figures.of(`role:${n}:${what}`, role[what])}`;
  const does = role.does.map((text, m): Line => say`${figures.of(`role:${n}:does:${m}`, text)}`);
  const others = role.talksTo.flatMap((id) => roles.filter((one) => one.id === id));
  return {
    title: `Role card: ${role.name}`,
    page: 'newPage',
    blocks: [
      paragraph([...of('about'), ...here(tells, role)]),
      heading(['What you know at the start']),
      paragraph(of('knows')),
      ...holdings(tells, role),
      heading(['What you do']),
      { kind: 'list', lines: does },
      ...decisions(role),
      heading(['Whom you talk to']),
      paragraph([`${others.map((other) => `${other.name}${placed(tells.header, other)}`).join('; ')}.`]),
      heading(['What you are told, and when']),
      paragraph([role.ahead ? words.TOLD_CONTROL : words.watches(role) ? words.TOLD_WATCHER : words.TOLD_PLAYER]),
      heading(['Your screen']),
      paragraph(role.ahead ? [words.SCREEN_CONTROL] : [words.screenOf(role.name), ' It shows: ', ...of('sees')]),
      ...(role.evaluates && !role.ahead ? marking(tells) : []),
    ],
  };
}

/** Where a role sits, after its name; empty where it has no place. */
function placed(header: TraceHeader, role: Role): string {
  const force = header.exercise.forces[usualForce(role, header)]?.name ?? '';
  if (role.view === 'region') return ` (${hostRegionOf(header)})`;
  return isOfForce(role) && force !== '' ? ` (${force})` : '';
}

function here({ header, figures }: CardOf, role: Role): Line {
  const force = usualForce(role, header);
  if (role.view === 'region') {
    return say` Here you are the centre of the region ${figures.of('hostRegion:', hostRegionOf(header))}.`;
  }
  if (!isOfForce(role)) return [];
  const name = figures.header(`/exercise/forces/${force}/name`);
  return role.view === 'ownForce'
    ? say` Here you are of ${name}, unless exercise control gives you another force.`
    : say` Here you are of ${name}, the host force.`;
}

/** What a force of its own holds of what this exercise is about. */
function holdings({ header, figures }: CardOf, role: Role): readonly Block[] {
  if (!isOfForce(role)) return [];
  const force = usualForce(role, header);
  const lines = header.exercise.capabilities.flatMap(({ unitName, unitPlural }, capability): Line[] => {
    const units = header.units.filter(
      (unit) => unit.force === force && unit.capability === capability && unit.madeUp === undefined,
    ).length;
    const count = figures.of(`holds:${force}:${capability}`, String(units));
    return units === 0 ? [] : [say`${count} ${units === 1 ? unitName : unitPlural}`];
  });
  if (lines.length === 0) return [paragraph([words.HOLDS_NONE])];
  return [paragraph([words.HOLDS]), { kind: 'list', lines }, small([words.HOLDS_BASIS])];
}

function decisions(role: Role): readonly Block[] {
  if (words.watches(role)) return [heading(['What you decide']), paragraph([words.DECIDES_NOTHING])];
  const head = heading(['What you decide']);
  if (role.ahead) return [head, paragraph([words.DECIDES_ANY])];
  return [
    head,
    { kind: 'list', lines: role.decides.map((kind): Line => [words.DECIDES[kind]]) },
    small([words.DECIDES_HOW]),
  ];
}

/** Room to mark each objective by hand. */
function marking({ header, figures }: CardOf): readonly Block[] {
  const objectives = header.exercise.scenario.mel?.objectives ?? [];
  if (objectives.length === 0) return [];
  return [
    heading(['What the exercise is to show']),
    {
      kind: 'table',
      caption: [words.MARK],
      columns: [{ head: 'Objective', width: 44 }, { head: 'Mark', width: 18 }, { head: 'What I saw, and when' }],
      rows: objectives.map((_, m) => [say`${figures.header(`/exercise/scenario/mel/objectives/${m}/text`)}`, [], []]),
    },
  ];
}
