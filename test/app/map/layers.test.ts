// Layers of the areas on a real run: each tells classes that its legend has, agrees with what the panels tell of the same
// force, and gives no figure where there is none.

import { beforeAll, describe, expect, it, test } from 'vitest';
import { AREA_LAYERS, type AreaLayerId, layersFor, OVERLAYS } from '../../../src/app/exercise/map-layers.ts';
import { chooseLayer } from '../../../src/app/map/layers/choose.ts';
import { stepOf } from '../../../src/app/map/layers/cover-left.ts';
import { stepAbove } from '../../../src/app/map/layers/steps.ts';
import { NO_FIGURE } from '../../../src/app/map/looks.ts';
import { sum, tallyOf } from '../../../src/app/panels/read/tally.ts';
import type { RoleView } from '../../../src/core/model/roles.ts';
import { UNIT } from '../../../src/core/model/states.ts';
import type { Sight } from '../../../src/core/trace/sight.ts';
import { standardRows } from '../../../src/core/trace/standard-kept.ts';
import type { Trace } from '../../../src/core/trace/trace.ts';
import { loaded, runOf, stateAt } from '../run.ts';

const MIDST_SEC = 8 * 3600;
let trace: Trace;
beforeAll(() => {
  trace = runOf('large disorder');
});

const wanted = { capability: null, selection: null } as const;
const chosen = (areasBy: AreaLayerId, more: object = {}) =>
  chooseLayer(trace, loaded().library.groupings, { ...wanted, areasBy, ...more }, () => {});
const layerOf = (areasBy: AreaLayerId, more: object = {}) => {
  const { layer } = chosen(areasBy, more);
  layer.update(stateAt(trace, MIDST_SEC));
  return layer;
};
const forces = () => [...trace.header.forceIds.keys()];
const forceNamed = (name: string): number =>
  trace.header.exercise.forces.findIndex(({ name: of }) => of.includes(name));

test.each([
  [20, 20, 0],
  [16, 20, 0],
  [15, 20, 1],
  [12, 20, 1],
  [8, 20, 2],
  [7, 20, 3],
  [4, 20, 3],
  [3, 20, 4],
  [0, 20, 4],
  [0, 0, null],
])('%i left of %i is step %s: edges belong to the better step', (left, held, step) => {
  expect(stepOf(left, held)).toBe(step);
});

test.each([
  [0, 0],
  [4, 0],
  [5, 1],
  [39, 3],
  [40, 4],
  [165, 4],
])('%i held is step %i', (held, step) => {
  expect(stepAbove(held, [5, 10, 20, 40])).toBe(step);
});

describe.each(AREA_LAYERS)('%s', (id) => {
  it('puts every force into a class of its legend or none, and says so in words', () => {
    const { classes, classOf, words, note, noFigure } = layerOf(id);
    for (const force of forces()) {
      const found = classOf[force]!;
      expect(found === NO_FIGURE || found < classes.length).toBe(true);
      expect(words(force)).not.toBe('');
    }
    expect([note, noFigure, ...classes.map((one) => one.words)]).not.toContain('');
    const looks = classes.map(({ look }) => `${look.colour} ${look.pattern}`);
    expect(new Set(looks).size).toBe(looks.length);
  });

  it('says that nothing changed when nothing did', () => {
    expect(layerOf(id).update(stateAt(trace, MIDST_SEC))).toBe(false);
  });
});

it('keeps the layer at hand while nothing that it is about changes', () => {
  const selection = { kind: 'force', index: 3 } as const;
  for (const id of AREA_LAYERS) {
    const before = chosen(id);
    const after = chooseLayer(trace, [], { areasBy: id, capability: null, selection }, () => {}, before);
    expect(after === before).toBe(id !== 'compatibility');
  }
});

it('tells of the share of officers away what the units of a force come to', () => {
  const state = stateAt(trace, MIDST_SEC);
  const tally = tallyOf(trace, state);
  expect(sum(tally.lent)).toBeGreaterThan(10);
  const { classOf, words } = layerOf('abstraction');
  const away = forces().map((force) =>
    trace.header.units.reduce((all, unit, n) => {
      const host = trace.header.incidents[state.unitIncident[n]!]?.force;
      const isAway = host !== undefined && host !== force && state.unitState[n] !== UNIT.recovering;
      return unit.force === force && isAway ? all + unit.travelling : all;
    }, 0),
  );
  const lender = away.indexOf(Math.max(...away));
  expect(words(lender)).toContain(`${away[lender]} of `);
  expect(classOf[lender]).toBeGreaterThan(0);
  expect(forces().filter((force) => away[force] === 0 && classOf[force] !== NO_FIGURE && classOf[force] !== 0)).toEqual(
    [],
  );
});

it('tells of the standard what the inspector of each force tells', () => {
  const { classOf } = layerOf('standard');
  for (const force of forces()) {
    const rows = standardRows(trace, force);
    const kept = rows.every(({ met }) => met) ? 0 : 1;
    expect(classOf[force]).toBe(rows.length === 0 ? NO_FIGURE : kept);
  }
  expect(forces().some((force) => classOf[force] !== NO_FIGURE)).toBe(true);
});

it('sets forces beside the selected one, and beside the host while nothing is selected', () => {
  const host = trace.header.incidents[0]!.force;
  const kent = forceNamed('Kent');
  expect(layerOf('compatibility').words(host)).toMatch(/set beside/);
  expect(layerOf('compatibility', { selection: { kind: 'force', index: kent } }).words(kent)).toMatch(/set beside/);
});

it('puts Kent with the South East for mutual aid and with the Eastern region against organised crime', () => {
  const kent = forceNamed('Kent');
  expect(layerOf('mutualAid').words(kent)).toBe('South East');
  expect(layerOf('organisedCrime').words(kent)).toBe('Eastern');
});

it('colours by another capability when one is chosen, and by the usual where the exercise lacks it', () => {
  expect(chosen('holdings').capability).toBe('publicOrder');
  expect(chosen('holdings', { capability: 'no such' }).capability).toBe('publicOrder');
  expect(chosen('strength').choices).toEqual([]);
});

it('keeps from a screen that may not know it what is ahead, what was said to others, and gaps', () => {
  const role = (view: RoleView, ahead: boolean): Sight => ({ role: null, view, ahead, force: 0, region: null });
  const rows: readonly (readonly [Sight | null, readonly string[]])[] = [
    [null, []],
    [role('everything', true), ['timeTo']],
    [role('everything', false), ['standard', 'timeTo', 'gaps']],
    [role('region', false), ['standard', 'timeTo', 'messages', 'graph', 'gaps']],
    [role('ownForce', false), ['standard', 'timeTo', 'messages', 'graph', 'gaps']],
  ];
  for (const [sight, kept] of rows) {
    const offered = layersFor(sight);
    const missing = [...AREA_LAYERS, ...OVERLAYS].filter(
      (one) => ![...offered.areas, ...offered.overlays].some((other) => other === one),
    );
    expect(missing).toEqual(kept);
  }
});

it('colours areas by how soon so many could be there, once that is worked out; never is the last step', () => {
  const hours = [1, 2, 2.99, 5, 30];
  const secOf = forces().map((n): number | null | undefined =>
    n === 5 ? null : n === 6 ? undefined : (hours[n] ?? 1) * 3600,
  );
  const unit = 'until 40 units could be there';
  const timeTo = { key: 'k', secOf, unit, note: 'As it stands at Wed 20:00', source: 'x' };
  const { classOf, words, noFigure } = layerOf('timeTo', { timeTo });
  expect([...classOf.slice(0, 7)]).toEqual([0, 1, 1, 3, 4, 4, NO_FIGURE]);
  expect([words(2), words(5), words(6)]).toEqual([`3 h 00 ${unit}`, `never ${unit}`, noFigure]);
  expect(layerOf('timeTo').words(0)).toBe('being worked out');
});
