// A place as a person names it for muster reach: a force, a town that forces form up in, or latitude,longitude.

import { at } from '../core/base/assert.ts';
import { hasArea } from '../core/model/national-forces.ts';
import { placeOfForce } from '../core/reach/places.ts';
import type { Here } from '../core/reach/reach.ts';
import { distanceM } from '../core/routing/distance.ts';
import { didYouMean } from '../core/scenario/explain.ts';
import type { World } from '../core/sim/world.ts';
import { WrongInput } from './exit.ts';

export function hereCalled(name: string, inForce: string | undefined, world: World): Here {
  const coordinates = /^(-?\d+(?:\.\d+)?)\s*,\s*(-?\d+(?:\.\d+)?)$/.exec(name);
  if (coordinates) return hereAt(Number(coordinates[1]), Number(coordinates[2]), name, inForce, world);
  const { forces, musterPoints } = world.plan.inputs.exercise;
  const word = name.toLowerCase();
  const force = forces.findIndex((one) => hasArea(one) && (one.id === name || one.name.toLowerCase() === word));
  if (force >= 0) return placeOfForce(world, force);
  const hosts = (point: number): boolean => hasArea(at(forces, world.plan.pointForce[point]!));
  const town = musterPoints.findIndex((one, n) => hosts(n) && one.name.toLowerCase() === word);
  if (town >= 0) {
    const { lat, lon, name: called } = at(musterPoints, town);
    return { place: { lat, lon }, host: world.plan.pointForce[town]!, name: called };
  }
  const names = [...forces.filter(hasArea).map((one) => one.name), ...musterPoints.map((one) => one.name)];
  const expected = `a force with an area, a town that forces form up in, or latitude,longitude${didYouMean(name, names)}`;
  throw new WrongInput([{ path: 'place', found: `"${name}"`, expected }]);
}

function hereAt(lat: number, lon: number, name: string, inForce: string | undefined, world: World): Here {
  const { forces, musterPoints } = world.plan.inputs.exercise;
  if (lat < 49 || lat > 61 || lon < -9 || lon > 3) {
    const expected = 'latitude,longitude in or near Great Britain, such as 51.5,-0.12';
    throw new WrongInput([{ path: 'place', found: `"${name}"`, expected }]);
  }
  if (inForce !== undefined) {
    const named = forces.findIndex(
      (one) => hasArea(one) && (one.id === inForce || one.name.toLowerCase() === inForce.toLowerCase()),
    );
    if (named >= 0) return { place: { lat, lon }, host: named, name };
    const names = forces.filter(hasArea).map((one) => one.name);
    const expected = `the name of a force with an area${didYouMean(inForce, names)}`;
    throw new WrongInput([{ path: '--in', found: `"${inForce}"`, expected }]);
  }
  let [nearest, nearestM] = [-1, Number.POSITIVE_INFINITY];
  musterPoints.forEach((point, n) => {
    const awayM = distanceM(lat, lon, point.lat, point.lon);
    if (!hasArea(at(forces, world.plan.pointForce[n]!)) || awayM >= nearestM) return;
    nearest = n;
    nearestM = awayM;
  });
  return { place: { lat, lon }, host: world.plan.pointForce[nearest]!, name };
}
