// The pack for a room: every role and inject has a card, the room's time adds up, every figure goes back to the run, and what
// is to come stands on no sheet that is handed to the room.

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { mapDrawing } from '../../src/app/panels/tabletop/map-drawing.ts';
import type { Decision } from '../../src/core/model/decisions.ts';
import type { InjectOrder } from '../../src/core/model/inject-orders.ts';
import { type Line, type Section, textOf } from '../../src/core/report/document.ts';
import { paperHtml } from '../../src/core/report/html.ts';
import { exercisePack, injectPack } from '../../src/core/report/pack.ts';
import { DECIDES, DECIDES_NOTHING, watches } from '../../src/core/report/pack-words.ts';
import { timetableOf } from '../../src/core/report/timetable.ts';
import { firesOf } from '../../src/core/trace/injects.ts';
import { momentText } from '../../src/core/trace/local-clock.ts';
import { loaded, runOf } from '../app/run.ts';
import { originsOf } from './origins.ts';
import { tellsOf } from './told.ts';

const tells = tellsOf('large disorder', []);
const { trace } = tells;
const { library } = loaded();
const { forces, musterPoints, roles } = library;
const areas = JSON.parse(readFileSync(new URL('../../data/areas/force-areas.topo.json', import.meta.url), 'utf8'));
const map = mapDrawing({ areas, forces, musterPoints }, trace.header);
const packOf = (roomMin: number) => exercisePack({ ...tells, roles, roomMin, map });
const mel = trace.header.exercise.scenario.mel!;
const host = trace.header.exercise.forces[trace.header.incidents[0]!.force]!;

const linesOf = ({ blocks }: Section): readonly Line[] =>
  blocks.flatMap((block): readonly Line[] => {
    if (block.kind === 'table') return [block.caption, ...block.rows.flat()];
    if (block.kind === 'list') return block.lines;
    return block.kind === 'paragraph' || block.kind === 'heading' ? [block.line] : [];
  });
const textIn = (section: Section): string => linesOf(section).map(textOf).join('\n');

describe.each([60, 120, 180])('a pack for %i minutes', (roomMin) => {
  const table = timetableOf(trace, roomMin);
  const pack = packOf(roomMin);

  test('has a card for every role and every inject, a log, a map on A3', () => {
    const titles = pack.sections.map(({ title }) => title);
    expect(titles.filter((title) => title.startsWith('Role card'))).toHaveLength(roles.length);
    expect(titles.filter((title) => title === 'Inject card')).toHaveLength(mel.injects.length);
    expect(pack.sections.find(({ title }) => title === 'Map')?.page).toBe('a3');
    expect(titles).toContain('Decision log');
  });

  test('shares out the room’s time, and gives every inject while there is play', () => {
    expect(table.briefMin + table.playMin + table.debriefMin).toBe(roomMin);
    expect(table.injectMin.size).toBe(firesOf(trace).length);
    for (const min of table.injectMin.values()) {
      expect(min).toBeGreaterThanOrEqual(table.briefMin);
      expect(min).toBeLessThan(table.briefMin + table.playMin);
    }
    const last = firesOf(trace).at(-1)!.sec;
    expect(table.speed * table.playMin * 60).toBeGreaterThan(last);
  });

  test('tells no figure but what it says it is', () => {
    const origin = originsOf(tells);
    const room = {
      room: roomMin,
      brief: table.briefMin,
      play: table.playMin,
      debrief: table.debriefMin,
      speed: table.speed,
    };
    const lookUp = (from: string): string | undefined => {
      const [kind, what = '', n = ''] = from.split(':');
      if (kind === 'role') {
        const role = roles[Number(what)];
        return n === 'does' ? role?.does[Number(from.split(':')[3])] : role?.[n as 'about'];
      }
      if (kind === 'holds') {
        const held = trace.header.units.filter(
          (unit) => unit.force === Number(what) && unit.capability === Number(n) && unit.madeUp === undefined,
        );
        return String(held.length);
      }
      if (kind === 'hostRegion') return host.groupings.mutualAid ?? undefined;
      if (kind === 'injectText') return mel.injects[Number(what)]?.text;
      if (kind === 'injectTime') {
        return momentText(trace.header, firesOf(trace).find(({ number }) => number === Number(what))!.sec);
      }
      if (kind !== 'room') return origin(from);
      return String(what === 'inject' ? table.injectMin.get(Number(n)) : room[what as keyof typeof room]);
    };
    const pieces = pack.sections.flatMap((section) => linesOf(section).flat());
    expect(pieces.filter((piece) => typeof piece !== 'string' && lookUp(piece.from) !== piece.text)).toEqual([]);
    expect(pieces.filter((piece) => typeof piece === 'string' && /\d/.test(piece))).toEqual([]);
  });
});

test('what is to come, and what is expected, is for control alone', () => {
  const forControl = new Set(['For exercise control', 'Running order', 'Inject card']);
  const { sections } = packOf(120);
  for (const section of sections) {
    const text = textIn(section);
    const isExpected = mel.injects.some(({ expected }) => expected.some((one) => text.includes(one)));
    expect([section.title, isExpected]).toEqual([section.title, section.title === 'Running order']);
    if (!forControl.has(section.title)) expect(mel.injects.filter(({ title }) => text.includes(title))).toEqual([]);
  }
});

test('the page holds the map with every force and place, and the marking of every sheet', () => {
  const html = paperHtml(packOf(120));
  for (const { name } of trace.header.incidents) expect(html).toContain(`>${name}</text>`);
  for (const { shortName } of forces.filter(({ id }) => musterPoints.some(({ force }) => force === id))) {
    expect(html).toContain(`>${shortName.replaceAll('&', '&amp;')}</text>`);
  }
  const sheets = 1 + roles.length + 4 + mel.injects.length;
  expect(html.match(/<p class="marking">EXERCISE ASHDOWN/g)?.length).toBe(2 * sheets);
  expect(html).not.toMatch(/<script|<link|<img|\bsrc=|\bhref=|url\(|@import|\son\w+=/i);
});

test('the room is told where it happens, and neither how it is to go nor what the product can do', () => {
  const { sections } = packOf(120);
  const [instruction] = sections;
  expect(textIn(instruction!)).toContain(host.name);
  expect(textIn(instruction!)).toContain(trace.header.incidents[0]!.placeName);
  const { briefing, tests } = trace.header.exercise.scenario;
  const told = sections.filter(({ title }) => title !== 'For exercise control').map(textIn);
  for (const ahead of [...briefing, tests]) expect(told.filter((text) => text.includes(ahead))).toEqual([]);
  expect(textIn(sections.find(({ title }) => title === 'For exercise control')!)).toContain(briefing[1]);
});

test('each role’s card is its own: of its place, with its decisions, and none for those who watch', () => {
  const cards = packOf(120).sections.filter(({ title }) => title.startsWith('Role card'));
  expect(new Set(cards.map(textIn)).size).toBe(roles.length);
  for (const [n, role] of roles.entries()) {
    const text = textIn(cards[n]!);
    if (role.view === 'incident') expect(text).toContain(`Here you are of ${host.name}`);
    for (const kind of Object.keys(DECIDES) as (keyof typeof DECIDES)[]) {
      const isIts = !role.ahead && role.decides.includes(kind) && !watches(role);
      expect([role.id, kind, text.split('\n').includes(DECIDES[kind])]).toEqual([role.id, kind, isIts]);
    }
    expect([role.id, text.includes(DECIDES_NOTHING)]).toEqual([role.id, watches(role)]);
  }
});

test('once it has begun, cards are of the list as it stands: added, edited, and not skipped', () => {
  const [first, second] = mel.injects;
  const inject = {
    ...first!,
    id: 'new',
    number: '+1',
    title: 'A new one',
    text: 'Made up here.',
    trigger: { atMin: 90 },
  };
  const order = (what: InjectOrder): Decision => ({ kind: 'inject', atSec: 0, what });
  const begun = runOf('large disorder', [
    order({ does: 'add', inject }),
    order({ does: 'edit', inject: first!.id, text: 'Said otherwise.' }),
    order({ does: 'skip', inject: second!.id }),
  ]);
  const { sections } = injectPack({ ...tells, trace: begun, roles, roomMin: 120, map });
  const cards = sections.filter(({ title }) => title === 'Inject card').map(textIn);
  expect(cards).toHaveLength(mel.injects.length);
  expect(cards.filter((text) => text.includes('+1. A new one') && text.includes('Made up here.'))).toHaveLength(1);
  expect(cards.filter((text) => text.includes('Said otherwise.'))).toHaveLength(1);
  expect(cards.filter((text) => text.includes(first!.text) || text.includes(second!.title))).toEqual([]);
});
