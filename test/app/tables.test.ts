// The tables against the run itself and against what the map reads: everything that the map shows stands in one of them, and a
// row leads to what the map would.

import { beforeAll, describe, expect, it } from 'vitest';
import { connectionsIn } from '../../src/app/panels/read/findings.ts';
import { tallyOf } from '../../src/app/panels/read/tally.ts';
import { capabilityRows } from '../../src/app/panels/tables/capability-table.ts';
import { filtered, sorted } from '../../src/app/panels/tables/columns.ts';
import { disruptionColumns, disruptionRows } from '../../src/app/panels/tables/disruption-table.ts';
import { forceRows } from '../../src/app/panels/tables/force-table.ts';
import { incidentRows } from '../../src/app/panels/tables/incident-table.ts';
import { LINK_COLUMNS, linkRows, selectLink } from '../../src/app/panels/tables/link-table.ts';
import { messageRows, selectMessage } from '../../src/app/panels/tables/message-table.ts';
import { partnerRows } from '../../src/app/panels/tables/partner-table.ts';
import { standingRows } from '../../src/app/panels/tables/standing-table.ts';
import { at } from '../../src/core/base/assert.ts';
import { linkPairs } from '../../src/core/model/link-pairs.ts';
import { UNIT } from '../../src/core/model/states.ts';
import { isPartnerFact } from '../../src/core/trace/facts.ts';
import type { Trace } from '../../src/core/trace/trace.ts';
import { loaded, runOf, stateAt } from './run.ts';

const HOUR = 3600;
const NOON = 20 * HOUR;
let disorder: Trace;
let flood: Trace;
let cyber: Trace;

beforeAll(() => {
  disorder = runOf('large disorder');
  flood = runOf('tidal surge');
  cyber = runOf('cyber incident');
}, 120_000);

const total = (numbers: readonly number[]): number => numbers.reduce((all, n) => all + n, 0);

describe('links', () => {
  const rowsAt = (trace: Trace, sec: number) => linkRows(trace, stateAt(trace, sec), loaded().library.scoring);

  it('hold every pair once, and as many messages as the sheet of links tells', () => {
    const rows = rowsAt(disorder, NOON);
    const pairs = linkPairs(disorder.header.exercise);
    expect(rows.map(({ link }) => link)).toEqual(pairs.map(({ links }) => links[0]));
    const scope = { fromSec: 0, untilSec: NOON, force: null, region: null, capability: null };
    const { edges } = connectionsIn(disorder, loaded().library.scoring, scope);
    const linked = edges.filter(({ links }) => links.length > 0);
    expect(total(rows.map(({ messages }) => messages))).toBe(total(linked.map(({ messages }) => messages)));
    expect(total(rows.map(({ messages }) => messages))).toBeGreaterThan(0);
    expect(total(rowsAt(disorder, 0).map(({ messages }) => messages))).toBe(0);
  });

  it('tell what is down while it is down, sorted to the end of the column and found by a word', () => {
    const at1 = [0, 6, 12, 18, 24, 30].map((hour) => rowsAt(cyber, hour * HOUR));
    const hit = at1.find((rows) => rows.some(({ state }) => state !== 'whole'))!;
    const down = hit.filter(({ state }) => state !== 'whole');
    expect(sorted(hit, LINK_COLUMNS, { key: 'state', descending: true }).slice(0, down.length)).toEqual(
      expect.arrayContaining(down),
    );
    const works = filtered(hit, LINK_COLUMNS, 'works').length;
    expect(works).toBe(hit.filter(({ state }) => state !== 'none').length);
    expect(at1[0]!.every(({ state }) => state === 'whole')).toBe(true);
  });

  it('lead where a message between the two leads', () => {
    const messages = messageRows(disorder, NOON);
    expect(messages.length).toBeGreaterThan(10);
    expect(messages.every(({ sec }, n) => sec <= NOON && sec <= (messages[n - 1]?.sec ?? NOON))).toBe(true);
    const rows = rowsAt(disorder, NOON);
    const target = messages.map((one) => selectMessage(disorder, one));
    const links = new Set(rows.map((row) => selectLink(row).index));
    for (const { kind, index } of target) {
      if (kind === 'link') expect(links.has(index)).toBe(true);
      else expect(kind).toBe('incident');
    }
    expect(target.some(({ kind }) => kind === 'link')).toBe(true);
  });
});

describe('forces', () => {
  it('by capability add up to the table of forces', () => {
    const state = stateAt(disorder, NOON);
    const tally = tallyOf(disorder, state);
    const rows = capabilityRows(disorder, tally);
    for (const force of forceRows(disorder, tally, state)) {
      const own = rows.filter((row) => row.force === force.force);
      const sums = [own.map((r) => r.units), own.map((r) => r.atHome), own.map((r) => r.lent)].map(total);
      expect([force.name, ...sums.map((n) => n.toFixed(6))]).toEqual([
        force.name,
        ...[force.units, force.atHome, force.lent].map((n) => n.toFixed(6)),
      ]);
    }
  });

  it('count officers away while units are lent, and none before; the regions are those of each purpose', () => {
    const before = standingRows(disorder, stateAt(disorder, 0));
    expect(total(before.map(({ away }) => away))).toBe(0);
    const state = stateAt(disorder, NOON);
    const rows = standingRows(disorder, state);
    expect(rows.some(({ away }) => away > 0)).toBe(true);
    for (const [n, { force, travelling }] of disorder.header.units.entries()) {
      const host = disorder.header.incidents[state.unitIncident[n]!]?.force ?? force;
      if (state.unitState[n] === UNIT.deployed && host !== force) {
        expect(rows[force]!.away).toBeGreaterThanOrEqual(travelling);
      }
    }
    const kent = rows.find(({ name }) => name === 'Kent')!;
    expect(kent.regions.mutualAid).not.toBe(kent.regions.organisedCrime);
    expect(rows.some(({ missed }) => missed >= 0)).toBe(true);
  });
});

it('incidents: a line a capability, demand as the state has it', () => {
  const state = stateAt(disorder, NOON);
  const rows = incidentRows(disorder, state, tallyOf(disorder, state));
  expect(total(rows.map(({ line }) => line?.demand ?? 0))).toBe(total([...state.demand]));
  const ahead = stateAt(disorder, 0);
  expect(incidentRows(disorder, ahead, tallyOf(disorder, ahead)).map(({ line }) => line)).toEqual(
    disorder.header.incidents.map(() => null),
  );
});

it('disruptions: not yet, now, over; and what they hit in words', () => {
  const stages = [0, flood.header.durationSec].map((sec) => disruptionRows(flood, stateAt(flood, sec)));
  const roads = stages[0]!.findIndex(({ effect }) => effect === 'Closed');
  const row = at(stages[0]!, roads);
  expect(row.hits).toBe('Roads within 6 km of Boston');
  const midway = disruptionRows(flood, stateAt(flood, row.fromSec! + 60))[roads]!;
  expect([row.stage, midway.stage]).toEqual([0, 1]);
  if (row.untilSec !== null) expect(stages[1]![roads]!.stage).toBe(2);
  expect(filtered(stages[0]!, disruptionColumns(flood), 'closed').length).toBeGreaterThan(0);
  const hit = disruptionRows(cyber, stateAt(cyber, 0)).flatMap(({ target }) => target?.kind ?? []);
  expect(hit.length).toBeGreaterThan(0);
});

it('partners: those that incidents need, linked as the facts say', () => {
  const linked = partnerRows(flood, flood.header.durationSec).filter(({ linkedSec }) => linkedSec !== null);
  expect(linked.length).toBeGreaterThan(0);
  const facts = [...flood.facts.kind].filter(isPartnerFact).length;
  expect(facts).toBeGreaterThan(linked.length);
  expect(partnerRows(flood, 0).every(({ linkedSec }) => linkedSec === null)).toBe(true);
});
