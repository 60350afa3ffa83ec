// What the panels say of a real run: the shipped scenarios through the engine, checked against the trace itself.

import { beforeAll, describe, expect, it } from 'vitest';
import { briefingFacts } from '../../src/app/panels/briefing/facts.ts';
import { holdingRows, unitsOf } from '../../src/app/panels/inspector/force-rows.ts';
import { incidentGroups } from '../../src/app/panels/inspector/incident-groups.ts';
import { roadsOfLeg } from '../../src/app/panels/inspector/route.ts';
import { pictureInWords, statePicture } from '../../src/app/panels/inspector/statechart.ts';
import { decisionRows, tierChoice } from '../../src/app/panels/left/decisions.ts';
import { silhouetteOf } from '../../src/app/panels/parts/silhouette.ts';
import { momentText } from '../../src/app/panels/read/clock.ts';
import { commitmentAt, commitmentsOf } from '../../src/app/panels/read/commitment.ts';
import { delaysOf } from '../../src/app/panels/read/delays.ts';
import { requestsBy } from '../../src/app/panels/read/requests.ts';
import { linesOf, situationOf } from '../../src/app/panels/read/situation.ts';
import { sum, tallyOf, unitsNow } from '../../src/app/panels/read/tally.ts';
import { FORCE_COLUMNS, forceRows } from '../../src/app/panels/tables/force-table.ts';
import { UNIT_COLUMNS, unitRowsNow } from '../../src/app/panels/tables/unit-table.ts';
import { marksOf } from '../../src/app/panels/timeline/marks.ts';
import { plotSeries } from '../../src/app/panels/timeline/series.ts';
import type { Decision } from '../../src/core/model/decisions.ts';
import type { TierId } from '../../src/core/model/doctrine.ts';
import { REQUEST, UNIT } from '../../src/core/model/states.ts';
import { supplySeries } from '../../src/core/trace/series.ts';
import { standardRows } from '../../src/core/trace/standard-kept.ts';
import type { Trace } from '../../src/core/trace/trace.ts';
import { waitAt } from '../../src/core/trace/why/unit-wait.ts';
import { loaded, runOf, stateAt } from './run.ts';

const HOUR = 3600;
const national = 'national' as TierId;
let trace: Trace;

beforeAll(() => {
  trace = runOf('large disorder');
});

describe('counts', () => {
  it('agree with the series that the timeline draws, hour by hour', () => {
    const capability = trace.header.capabilityIds.indexOf('publicOrder' as never);
    const series = supplySeries(trace, capability, null);
    for (let hour = 0; hour <= 40; hour += 4) {
      const state = stateAt(trace, hour * HOUR);
      const tally = tallyOf(trace, state);
      const n = series.timeSec.findLastIndex((sec) => sec <= hour * HOUR);
      const now = situationOf(trace, tally);
      expect([hour, now.own, now.lent, now.onTheWay]).toEqual([
        hour,
        series.ownDeployed[n],
        series.externalDeployed[n],
        series.onTheWay[n],
      ]);
      expect(sum(tally.byState)).toBe(unitsNow(trace, state));
    }
  });

  it('call short what is demanded and not at work', () => {
    const tally = tallyOf(trace, stateAt(trace, 5 * HOUR));
    const line = linesOf(trace, tally, 0)[0]!;
    expect(line.demand).toBeGreaterThan(0);
    expect(line.short).toBe(line.demand - line.own - line.lent);
  });

  it('put the shortest incident first and those to come apart', () => {
    const london = runOf('London');
    const state = stateAt(london, 52 * HOUR);
    const { now, over, ahead } = incidentGroups(london, state, tallyOf(london, state));
    expect(now.length + over.length + ahead.length).toBe(london.header.incidents.length);
    expect(now.map((entry) => entry.short)).toEqual(now.map((entry) => entry.short).sort((x, y) => y - x));
    expect(over.length).toBeGreaterThan(0);
  });

  it('call short on the timeline of all incidents what the incidents are short of, one by one', () => {
    const london = runOf('London');
    const capability = london.header.capabilityIds.indexOf('publicOrder' as never);
    const series = plotSeries(london, { capability, incident: null });
    for (const hour of [4, 27, 48, 50, 53, 60]) {
      const tally = tallyOf(london, stateAt(london, hour * HOUR));
      const short = london.header.incidents
        .flatMap((_, incident) => linesOf(london, tally, incident))
        .filter((line) => line.capability === capability)
        .reduce((all, line) => all + line.short, 0);
      const n = series.timeSec.findLastIndex((sec) => sec <= hour * HOUR);
      expect([hour, series.demand[n]! - series.met[n]!]).toEqual([hour, short]);
    }
  });
});

describe('a unit', () => {
  const lent = (): number => {
    const state = stateAt(trace, 14 * HOUR);
    const host = trace.header.incidents[0]!.force;
    return trace.header.units.findIndex((unit, n) => unit.force !== host && state.unitState[n] === UNIT.deployed);
  };

  it('waited from asked to at work by parts that touch and add up', () => {
    const unit = lent();
    const commitment = commitmentAt(trace, unit, 14 * HOUR)!;
    const delays = delaysOf(waitAt(trace, unit, 14 * HOUR)!, 14 * HOUR);
    expect(delays.map((delay) => delay.part)).toEqual(['decision', 'notice', 'loading', 'travel', 'reception']);
    delays.slice(1).forEach((delay, n) => {
      expect(delay.fromSec).toBe(delays[n]!.toSec);
    });
    const total = delays.reduce((all, delay) => all + delay.minutes, 0);
    expect(total).toBe(Math.floor(delays[4]!.toSec / 60) - Math.floor(commitment.askedSec / 60));
    expect(delays.some((delay) => delay.expected)).toBe(false);
    expect(commitment.askedSec).toBe(trace.requests.draftedSec[commitment.request]);
  });

  it('shows what is still ahead of the cursor as expected', () => {
    const unit = lent();
    const whole = commitmentAt(trace, unit, 14 * HOUR)!;
    const onTheRoad = whole.reachedSec[UNIT.travelling]! + 60;
    const delays = delaysOf(waitAt(trace, unit, onTheRoad)!, onTheRoad);
    expect(delays.map((delay) => delay.expected)).toEqual([false, false, false, true, true]);
  });

  it('is told of no commitment before it was asked', () => {
    expect(commitmentAt(trace, lent(), 0)).toBeNull();
  });

  it('has commitments that follow one another', () => {
    trace.header.units.forEach((_, unit) => {
      const all = commitmentsOf(trace, unit);
      all.slice(1).forEach((commitment, n) => {
        expect(commitment.fromSec).toBeGreaterThanOrEqual(all[n]!.untilSec!);
      });
    });
  });

  it('lights its live state, and the path it came by', () => {
    const unit = lent();
    const commitment = commitmentAt(trace, unit, 14 * HOUR)!;
    const picture = statePicture(UNIT.deployed, commitment.reachedSec, 14 * HOUR);
    expect(picture.boxes.filter((box) => box.standing === 'live').map((box) => box.state)).toEqual(['deployed']);
    expect(picture.lines.filter((line) => line.taken)).toHaveLength(6);
    expect(pictureInWords(picture)).toBe(
      'Unit states. Path taken: available, warned, mustering, formed, travelling, at rendezvous. Now: deployed.',
    );
    const idle = statePicture(UNIT.available, null, 0);
    expect(idle.lines.every((line) => !line.taken)).toBe(true);
    expect(new Set(idle.boxes.map((box) => `${box.x} ${box.y}`)).size).toBe(idle.boxes.length);
  });

  it('drives on roads that have numbers, none twice running', () => {
    const commitment = commitmentAt(trace, lent(), 14 * HOUR)!;
    const roads = roadsOfLeg(trace, commitment.legsOut[0]!, loaded().roads);
    expect(roads.length).toBeGreaterThan(0);
    roads.slice(1).forEach((road, n) => {
      expect(road).not.toBe(roads[n]);
    });
  });
});

describe('a force', () => {
  it('is told with its holdings, and its units add up to what it can form', () => {
    const tally = tallyOf(trace, stateAt(trace, 10 * HOUR));
    trace.header.forceIds.forEach((_, force) => {
      const rows = holdingRows(trace, tally, force);
      const formable = rows.reduce((all, row) => all + row.formable, 0);
      const whole = unitsOf(trace, stateAt(trace, 10 * HOUR), force).filter(
        (n) => trace.header.units[n]?.madeUp === undefined,
      );
      expect(formable).toBe(whole.length);
      for (const row of rows) expect(row.formable).toBeLessThanOrEqual(row.held.units);
    });
  });

  it('is measured against the standard only by what it warned', () => {
    const host = trace.header.incidents[0]!.force;
    const rows = standardRows(trace, host);
    expect(rows.map((row) => [row.withinHours, row.standard])).toEqual([
      [1, 0.1],
      [4, 0.4],
      [8, 0.6],
    ]);
    rows.slice(1).forEach((row, n) => {
      expect(row.formed).toBeGreaterThanOrEqual(rows[n]!.formed);
    });
  });
});

describe('decisions', () => {
  it('offer the national tier while it does not stand, and say since when and why it does', () => {
    const before = tierChoice(trace, 0)!;
    expect(before.canActivate).toBe(true);
    expect(before.note).toBe('The national tier does not stand yet.');
    const after = tierChoice(trace, trace.header.durationSec - 1)!;
    expect(after.canActivate).toBe(false);
    expect(after.note).toMatch(/^The national tier stands since \w{3} \d+ \w{3} \d\d:\d\d: /);
  });

  it('say of a decision that did nothing why', () => {
    const decisions: Decision[] = [
      { atSec: HOUR, kind: 'activateTier', tier: national },
      { atSec: 2 * HOUR, kind: 'activateTier', tier: national },
    ];
    const run = runOf('large disorder', decisions);
    const rows = decisionRows(run, decisions);
    expect(rows.map((row) => row.refusal)).toEqual([
      null,
      'Did nothing: the tier already stood for every capability that uses it.',
    ]);
    expect(rows[0]!.when).toBe(momentText(run.header, HOUR));
    expect(tierChoice(run, HOUR)!.note).toContain('you decided it');
    expect(marksOf(run).filter((mark) => mark.kind === 'decision')).toHaveLength(2);
  });
});

describe('tables', () => {
  it('give every force, with a share left that matches its figures', () => {
    const state = stateAt(trace, 12 * HOUR);
    const rows = forceRows(trace, tallyOf(trace, state), state);
    expect(rows).toHaveLength(48);
    expect(rows.filter((row) => row.region === 'None: national tier').map((row) => row.name)).toHaveLength(5);
    for (const row of rows) if (row.left !== null) expect(row.left).toBeCloseTo(row.atHome / row.units);
    expect(rows.filter((row) => row.state.startsWith('Host'))).toHaveLength(1);
    expect(rows.filter((row) => row.lent > 0).every((row) => row.suppliedTo !== '')).toBe(true);
  });

  it('say something in every cell that is not about an incident', () => {
    const state = stateAt(trace, 12 * HOUR);
    for (const row of unitRowsNow(trace, state)) {
      for (const column of UNIT_COLUMNS) if (column.key !== 'incident') expect(column.text(row)).not.toBe('');
    }
    const forces = forceRows(trace, tallyOf(trace, state), state);
    for (const row of forces) for (const column of FORCE_COLUMNS) expect(typeof column.text(row)).toBe('string');
  });

  it('list requests as they stand at the cursor, not as they will end', () => {
    const early = requestsBy(trace, stateAt(trace, HOUR), null);
    const late = requestsBy(trace, stateAt(trace, 30 * HOUR), null);
    expect(late.length).toBeGreaterThanOrEqual(early.length);
    for (const row of early) expect(row.filledSec === null || row.filledSec <= HOUR).toBe(true);
    for (const row of late) if (row.stateNumber === REQUEST.fulfilled) expect(row.fulfilledSec).not.toBeNull();
  });
});

describe('the briefing', () => {
  it('gives each figure its basis and its source', () => {
    const { scenarios, library } = loaded();
    for (const scenario of scenarios) {
      const facts = briefingFacts(scenario, library);
      expect(facts.length).toBeGreaterThanOrEqual(scenario.incidents.length);
      for (const fact of facts) {
        expect(fact.value).not.toBe('');
        expect(fact.provenance.source).not.toBe('');
      }
    }
  });
});

describe('the backdrop', () => {
  it('joins arcs into closed land and keeps the coast apart from the borders', () => {
    const square = silhouetteOf({
      type: 'Topology',
      arcs: [
        [
          [0, 50],
          [1, 50],
        ],
        [
          [1, 50],
          [1, 51],
          [0, 51],
          [0, 50],
        ],
        [
          [1, 50],
          [0, 49],
          [0, 50],
        ],
      ],
      objects: {
        areas: {
          type: 'GeometryCollection',
          geometries: [
            { type: 'Polygon', arcs: [[0, 1]] },
            { type: 'Polygon', arcs: [[-1, -3]] },
          ],
        },
      },
    });
    expect(square.land.match(/Z/g)).toHaveLength(2);
    expect(square.borders.match(/M/g)).toHaveLength(1);
    expect(square.coast.match(/M/g)).toHaveLength(2);
  });
});
