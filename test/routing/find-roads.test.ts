// The roads that a planner means, found in the network as shipped; and what is said of those that aren't there.

import { expect, test } from 'vitest';
import { type AreaOfRoads, findRoads } from '../../src/core/routing/find-roads.ts';
import { FERRY } from '../../src/core/routing/vocabulary.ts';
import { graph } from './shipped.ts';

function found(area: AreaOfRoads): string[] {
  const result = findRoads(graph, area);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value.map((edge) => `${graph.nodeIds[graph.edgeFrom[edge]!]}-${graph.nodeIds[graph.edgeTo[edge]!]}`);
}
function refused(area: AreaOfRoads) {
  const result = findRoads(graph, area);
  return result.ok ? [] : result.problems;
}

const A17 = ['newark-sleaford', 'sleaford-swineshd', 'swineshd-sutterton', 'sutterton-lsutton', 'lsutton-hardwick'];

test('a road by its number, whole or from one place on it to another, either way round', () => {
  expect(found({ road: 'A17' })).toEqual(A17);
  expect(found({ road: ' a17 ', from: 'Sleaford', to: 'Long Sutton' })).toEqual(A17.slice(1, 4));
  expect(found({ road: 'A17', from: 'lsutton', to: 'Sleaford A17/A15' })).toEqual(A17.slice(1, 4));
});

test('a ring road is taken the shorter way', () => {
  const short = found({ road: 'M25', from: 'm25j21', to: 'm25j23' }).length;
  expect(short).toBeGreaterThan(0);
  expect(short).toBeLessThan(5);
});

test('around a place: a bend that comes near counts, a ferry does not', () => {
  const boston = { lat: 52.978, lon: -0.026 };
  const near = found({ around: boston, radiusKm: 1 });
  const wide = found({ around: boston, radiusKm: 12 });
  expect(near.every((one) => one.includes('boston'))).toBe(true);
  expect(wide.length).toBeGreaterThan(near.length);
  expect(near.every((one) => wide.includes(one))).toBe(true);
  expect(found({ around: boston, radiusKm: 12, classes: ['trunk'] }).length).toBeLessThan(wide.length);
  const ports = findRoads(graph, { around: { lat: 50.8, lon: -1.1 }, radiusKm: 15 });
  const classes = ports.ok ? ports.value.map((edge) => graph.edgeClass[edge]) : [];
  expect(classes.length).toBeGreaterThan(0);
  expect(classes).not.toContain(FERRY);
  expect([...graph.edgeClass]).toContain(FERRY);
});

test('between two nodes, as a last resort', () => {
  expect(found({ between: ['swineshd', 'sleaford'] })).toEqual(['sleaford-swineshd']);
});

test('what is not there is said, with what there is', () => {
  expect(refused({ road: 'A9999' })).toMatchObject([{ path: '/road', found: '"A9999"' }]);
  const [wrong] = refused({ road: 'A17', from: 'Grantham', to: 'Sleaford' });
  expect(wrong).toMatchObject({ path: '/from', found: '"Grantham"' });
  expect(wrong?.expected).toContain('Sleaford A17/A15');
  const [vague] = refused({ road: 'A17', from: 'Sutt', to: 'Sleaford' });
  expect(vague?.found).toContain('2 places');
  expect(refused({ road: 'A17', from: 'Sleaford', to: 'sleaford' })).toMatchObject([{ path: '/to' }]);
  expect(refused({ road: 'A17', from: 'Nowhere', to: 'Elsewhere' }).map(({ path }) => path)).toEqual(['/from', '/to']);
  expect(refused({ around: { lat: 53.5, lon: 2.5 }, radiusKm: 5 })).toMatchObject([{ path: '/radiusKm' }]);
  expect(refused({ between: ['boston', 'atlantis'] })).toMatchObject([{ path: '/between/1' }]);
  expect(refused({ between: ['boston', 'leeds'] })).toMatchObject([{ path: '/between' }]);
});
