// A clean install works on any system: every package that another one asks for on some platform has its entry in the
// lockfile. `npm ci` refuses a lockfile without them, and npm drops those that the machine at hand has no use for.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PRODUCT } from './command.ts';

interface Locked {
  readonly packages: Readonly<Record<string, { readonly optionalDependencies?: Readonly<Record<string, string>> }>>;
}

test('the lockfile names the packages of every platform', () => {
  const { packages }: Locked = JSON.parse(readFileSync(join(PRODUCT, 'package-lock.json'), 'utf8'));
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) => !(`${path}/node_modules/${name}` in packages || `node_modules/${name}` in packages),
    ),
  );
  expect(missing).toEqual([]);
});
