// That the house rules can fail: each against planted violations, and against what only looks like one.

import { describe, expect, it } from 'vitest';
import { headsByHand } from './explained.ts';
import { codeFromText, leftOut, mathInDisguise, unrepeatable } from './language.ts';
import { forbiddenImports, LAYERS, layerOf } from './layers.ts';
import { libraryOf, strayLibraries } from './libraries.ts';
import { headerless, MOST_LINES, machineTraces, strayEntries, tooLong } from './shape.ts';

const file = (path: string, text: string) => ({ path, text });
const inCore = (text: string) => file('src/core/sim/planted.ts', text);

describe('import table', () => {
  it.each([
    ['src/core/base/a.ts', "import { x } from '../model/b.ts';"],
    ['src/core/kernel/a.ts', "import type { X } from '../model/b.ts';"],
    ['src/core/scoring/a.ts', "import { x } from '../sim/b.ts';"],
    ['src/core/sim/a.ts', "export * from '../../app/map/b.ts';"],
    ['src/core/sim/a.ts', "const b = await import('../experiments/b.ts');"],
    ['src/core/sim/a.ts', "type B = import('../scoring/b.ts').B;"],
    ['src/core/model/a.ts', "import data from '../../../data/forces/forces.json';"],
    ['src/app/map/a.ts', "import { x } from '../panels/b.ts';"],
    ['src/app/map/a.ts', "import type { X } from '../panels/b.ts';"],
    ['src/app/panels/parts/a.tsx', "import { x } from '../../map/b.ts';"],
    ['src/app/panels/a.ts', "import { x } from '../../core/machines/b.ts';"],
    ['src/app/map/a.ts', "import { x } from '../../core/routing/router.ts';"],
    ['src/app/exercise/a.ts', "import { x } from '../../worker/protocol.ts';"],
    ['src/app/exercise/a.ts', "import { type X, y } from '../../worker/protocol.ts';"],
    ['src/app/exercise/a.ts', "new Worker(new URL('../../worker/b.ts', import.meta.url));"],
    ['src/worker/a.ts', "import { x } from '../cli/b.ts';"],
    ['src/strange/a.ts', ''],
    ['src/core/strange/a.ts', ''],
  ])('%s may not say %s', (path, text) => {
    expect(forbiddenImports(file(path, text))).toHaveLength(1);
  });

  it.each([
    ['src/core/sim/a.ts', "import { x } from '../kernel/b.ts'; import { y } from './c.ts';"],
    ['src/core/sim/a.ts', "// import { x } from '../scoring/b.ts';\nexport const said = \"from '../scoring/b.ts'\";"],
    ['src/app/panels/parts/a.tsx', "import { x } from '../read/b.ts'; export const A = () => <p>{x}</p>;"],
    ['src/app/panels/a.ts', "import type { X } from '../../core/machines/b.ts';"],
    ['src/app/panels/a.ts', "import { type X } from '../../core/machines/b.ts';"],
    ['src/app/map/a.ts', "import { x } from '../../core/routing/positions.ts'; import { y } from '../exercise/b.ts';"],
    ['src/app/exercise/a.ts', "import type { X } from '../../worker/protocol.ts';"],
    ['src/app/main.tsx', "import { x } from './map/b.ts'; import './styles/index.css';"],
    ['src/app/make-worker.ts', "import W from '../worker/b.ts?worker&inline';"],
    ['src/cli/main.ts', "import { x } from '../core/sim/b.ts'; import fs from 'node:fs';"],
  ])('%s may say %s', (path, text) => {
    expect(forbiddenImports(file(path, text))).toEqual([]);
  });

  it('knows only layers that it names', () => {
    const named = Object.keys(LAYERS);
    const spoken = Object.values(LAYERS).flatMap(({ run, types = [] }) => [...run, ...types]);
    const layers = spoken.map((target) => (target.endsWith('.ts') ? layerOf(`src/${target}`) : target));
    expect(layers.filter((layer) => !named.includes(layer))).toEqual([]);
  });
});

describe('columns explained', () => {
  it.each([
    ['src/app/panels/a.tsx', 'export const A = () => <th scope="col">Asked</th>;', 1],
    ['src/app/panels/a.tsx', 'export const A = () => <th scope="row">Kent</th>;', 0],
    ['src/app/panels/a.tsx', '// <th scope="col">\nexport const A = () => <ColumnHeads heads={HEADS} />;', 0],
    ['src/app/panels/explain/how-counted.tsx', 'export const A = () => <th scope="col">Asked</th>;', 0],
  ])('%s may or may not say %s', (path, text, wrong) => {
    expect(headsByHand(file(path, text))).toHaveLength(wrong);
  });
});

describe('homes of libraries', () => {
  it.each([
    ['src/core/routing/a.ts', "import FlatQueue from 'flatqueue';"],
    ['src/core/sim/a.ts', "import alea from 'seedrandom/lib/alea.js';"],
    ['src/app/panels/a.ts', "import { select } from 'd3-selection';"],
    ['src/core/model/a.ts', "import type { X } from '@noble/hashes/sha2.js';"],
    ['src/core/base/a.ts', "import fs from 'node:fs';"],
    ['src/app/map/a.ts', "import x from 'some-library';"],
  ])('%s may not say %s', (path, text) => {
    expect(strayLibraries(file(path, text))).toHaveLength(1);
  });

  it('lets a library live at home', () => {
    expect(strayLibraries(file('src/core/kernel/a.ts', "import FlatQueue from 'flatqueue';"))).toEqual([]);
    expect(strayLibraries(file('src/app/panels/x/a.tsx', "import { h } from 'preact/hooks';"))).toEqual([]);
  });

  it('tells a library from a file inside it', () => {
    expect(['@a/b/c.js', 'd/e', 'node:fs', 'f'].map(libraryOf)).toEqual(['@a/b', 'd', 'node', 'f']);
  });
});

describe('core repeats itself exactly', () => {
  it.each([
    'export const x = Math.random();',
    'export const x = Math.log(2);',
    "export const x = Math['exp'](2);",
    'export const x = Math.hypot(3, 4);',
    'export const x = Math.PI;',
    'export const x = 2 ** 0.5;',
    'export let x = 2; x **= 3;',
    'export const x = Date.now();',
    'export const x = new Date(0);',
    'export const x = performance.now();',
    'export const x = globalThis;',
    "export const x = new Intl.NumberFormat('en');",
    'export const x = (5).toLocaleString();',
    "export const x = 'a'.localeCompare('b');",
    ['export const x = `$', '{Math.sin(1)}`;'].join(''),
  ])('%s is caught', (text) => {
    expect(unrepeatable(inCore(text)).length).toBeGreaterThan(0);
  });

  it.each(['export const { log } = Math;', 'export const m = Math;', 'export const f = (m = Math) => m;'])(
    '%s is caught',
    (text) => {
      expect(mathInDisguise(inCore(text))).toHaveLength(1);
    },
  );

  it.each([
    'export const x = Math.floor(1.5) * Math.imul(2, 3) + Math.sqrt(4);',
    '// Math.random, Date and ** are banned\nexport const x = 1;',
    "export const x = 'new Date() ** Math.random()';",
    'export const x = (fact: { Date: number }) => fact.Date;',
    'export const x = { performance: 1 };',
  ])('%s is fine', (text) => {
    expect([...unrepeatable(inCore(text)), ...mathInDisguise(inCore(text))]).toEqual([]);
  });
});

describe('code from text', () => {
  it.each(["eval('1');", "new Function('return 1');", "Function('return 1')();", "setTimeout('x()', 1);"])(
    '%s is caught',
    (text) => {
      expect(codeFromText(file('src/app/a.ts', text))).toHaveLength(1);
    },
  );

  it.each(['setTimeout(() => 1, 1);', "const said = 'eval(1)';", 'type F = Function;'])('%s is fine', (text) => {
    expect(codeFromText(file('src/app/a.ts', text))).toEqual([]);
  });
});

describe('tests left out', () => {
  it.each([
    "it.skip('a', () => {});",
    "describe.only('a', () => {});",
    "test.todo('a');",
    "it.concurrent.only('a', () => {});",
    "it.skip.each([1])('a', () => {});",
    "it.skipIf(true)('a', () => {});",
    "it['only']('a', () => {});",
  ])('%s is caught', (text) => {
    expect(leftOut(file('test/a.test.ts', text))).toHaveLength(1);
  });

  it.each(["it('a', () => { cursor.skip(2); });", "it.each([1])('.only', () => {});", '// it.skip'])(
    '%s is fine',
    (text) => {
      expect(leftOut(file('test/a.test.ts', text))).toEqual([]);
    },
  );
});

describe('size and opening words', () => {
  it('a file of one line too many is caught', () => {
    expect(tooLong(file('a.ts', 'x\n'.repeat(MOST_LINES)))).toEqual([]);
    expect(tooLong(file('a.ts', 'x\n'.repeat(MOST_LINES + 1)))).toHaveLength(1);
  });

  it.each(['export const a = 1;\n', '// too short\nexport const a = 1;\n', '\n\n/* */ a {}\n', ''])(
    'an opening such as %j is caught',
    (text) => {
      expect(headerless(file('src/a.ts', text))).toEqual(['src/a.ts']);
    },
  );

  it.each([
    '// What this file is and why it stands here,\n// and what it must not know.\n\nexport const a = 1;\n',
    '/* What this sheet dresses, and which tokens it reads from where. */\na {}\n',
    '#!/usr/bin/env node\n// What this command is and why it stands here, in a line.\n',
  ])('an opening such as %j is fine', (text) => {
    expect(headerless(file('src/a.ts', text))).toEqual([]);
  });
});

describe('the top of the project', () => {
  it('catches what nobody asked for', () => {
    expect(strayEntries(['src', 'docs', 'tsconfig.core.json', '.gitignore', 'NOTES.md', 'utils.ts'])).toEqual([
      'docs',
      'NOTES.md',
      'utils.ts',
    ]);
  });
});

describe('traces of a machine', () => {
  it.each([
    'see /home/someone/muster',
    '"/Users/someone/muster/data"',
    ['cd /', 'work/main'].join(''),
    'writes /tmp/out.json',
    'C:\\Users\\someone',
    ['https://registry.', 'npmjs.org/flatqueue'].join(''),
    'https://npm.example.com/flatqueue',
    'http://localhost:4873/flatqueue',
  ])('%s is caught', (text) => {
    expect(machineTraces(file('a.md', text))).toHaveLength(1);
  });

  it.each([
    'https://www.gov.uk/home/office',
    'src/work/main.ts',
    'home/away cover',
    '../tmp/x',
    '/usr/bin/chromium',
    'npm run bench',
    'npm.',
  ])('%s is fine', (text) => {
    expect(machineTraces(file('a.md', text))).toEqual([]);
  });
});
