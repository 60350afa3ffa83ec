// Kinds of wrong that files have, each at several places and in several ways: what stands there, and where, what and instead of
// what the door is to say. Made from a sound exercise by one change at a time.

import { MAX_DEPTH } from '../../src/core/scenario/scan-json.ts';
import { changed } from '../scenario/shipped.ts';
import { KEPT } from './door.ts';

type Said = string | RegExp;
/** What is handed over; where it is wrong, what is found there, what was expected. */
type Wrong = readonly [content: string | Uint8Array<ArrayBuffer>, path: string, found: Said, expected: Said];

const text = JSON.stringify(KEPT);
const at = (pointer: string, value: unknown, found: Said, expected: Said, told = pointer): Wrong => [
  JSON.stringify(changed(KEPT, pointer, value)),
  told,
  found,
  expected,
];
/** The same wrong value at several places. */
const each = (pointers: readonly string[], value: unknown, found: Said, expected: Said): readonly Wrong[] =>
  pointers.map((pointer) => at(pointer, value, found, expected));
/** Several values at one place. */
const values = (pointer: string, all: readonly unknown[], expected: Said): readonly Wrong[] =>
  all.map((value) => at(pointer, value, /./, expected));
const raw = (all: readonly (string | Uint8Array<ArrayBuffer>)[], path: string, found: Said, expected: Said) =>
  all.map((content): Wrong => [content, path, found, expected]);
const bytes = (...codes: number[]): Uint8Array<ArrayBuffer> => new Uint8Array(codes);

const INCIDENT = 'disorder';
const ORDER = { atSec: 60, incident: INCIDENT, capability: 'publicOrder' };
const GIVEN = { atSec: 60, force: 'E23000012', capability: 'publicOrder' };
/** A decision in the place of the first, with something wrong at the end of the pointer. */
const decided = (decision: object, key: string, found: Said, expected: Said): Wrong =>
  at('/decisions/0', decision, found, expected, `/decisions/0/${key}`);
const long = (length: number): string => 'x'.repeat(length);
const many = (length: number, one: unknown): unknown[] => Array.from({ length }, () => one);
const inject = KEPT.scenario.mel?.injects[0];

export const KINDS: Readonly<Record<string, readonly Wrong[]>> = {
  'something left out': each(
    ['/seed', '/name', '/decisions', '/decisions/0/tier', '/debrief', '/debrief/coldOn', '/scenario/title'],
    undefined,
    'nothing',
    'must be given',
  ),
  'a key that is not known': [
    at('/sed', 1, 'the unknown key', /./),
    at('/debrief/marks', [], 'the unknown key', /./),
    at('/decisions/0/then', {}, 'the unknown key', /./),
    at('/scenario/incidents/0/injured', 3, 'the unknown key', /./),
  ],
  'null where something belongs': [
    at('/seed', null, 'null', 'a text'),
    at('/decisions', null, 'null', 'a list'),
    at('/debrief', null, 'null', 'an object'),
    at('/cursorSec', null, 'null', 'a number'),
  ],
  'a number for a text': each(['/seed', '/name', '/decisions/0/rationale', '/scenario/title'], 17, '17', 'a text'),
  'true for a text': each(['/seed', '/product', '/decisions/0/by'], true, 'true', 'a text'),
  'a text for a number': each(
    ['/cursorSec', '/speed', '/decisions/0/atSec', '/scenario/durationHours'],
    '5',
    'the text "5"',
    'number',
  ),
  'a text for a list': each(['/decisions', '/earlier', '/settings', '/scenario/incidents'], 'none', 'none', 'a list'),
  'an object for a list': each(['/decisions', '/later', '/debrief/actions'], {}, 'an object', 'a list'),
  'a list for an object': each(['/debrief', '/scenario', '/debrief/actions/0'], [], 'a list', 'an object'),
  'less than nothing': [
    ...each(['/cursorSec', '/decisions/0/atSec'], -1, '-1', 'not negative'),
    decided({ ...GIVEN, kind: 'setCover', units: -2 }, 'units', '-2', 'not negative'),
  ],
  'a part of a second or of a unit': [
    at('/decisions/0/atSec', 0.5, '0.5', 'whole'),
    decided({ ...GIVEN, kind: 'prePosition', units: 1.5 }, 'units', '1.5', 'whole'),
    decided({ ...ORDER, kind: 'request', units: 2.25 }, 'units', '2.25', 'whole'),
  ],
  'nothing of what there must be one of': [
    decided({ ...ORDER, kind: 'request', units: 0 }, 'units', '0', 'at least 1'),
    decided({ atSec: 6, kind: 'rendezvous', incident: INCIDENT, bays: 0 }, 'bays', '0', 'at least 1'),
    decided({ ...ORDER, kind: 'chooseDonors', forces: [] }, 'forces', 'a list of 0', 'at least one'),
  ],
  'a text that is empty': [
    at('/seed', '', 'the text ""', 'a seed'),
    at('/name', '', /""/, 'not empty'),
    at('/debrief/marking', '  ', /text/, 'not empty'),
    at('/scenario/title', '', /""/, 'not empty'),
  ],
  'a text without end': [
    at('/seed', long(201), 'xxx', 'at most 200'),
    at('/name', long(5000), 'xxx', 'at most 200'),
    at('/debrief/marking', long(61), 'xxx', 'at most 60'),
    at('/decisions/0/rationale', long(20_001), 'xxx', 'at most 20000'),
    at('/product', long(41), 'xxx', 'at most 40'),
  ],
  'a list without end': [
    at('/decisions', many(10_001, KEPT.decisions[0]), 'a list of 10001', 'at most 10000'),
    at('/later', many(101, []), 'a list of 101', 'at most 100'),
    at('/settings', many(1001, { path: '/x', value: 1 }), 'a list of 1001', 'at most 1000'),
    at('/debrief/actions', many(201, { what: 'a', owner: '', due: '' }), 'a list of 201', 'at most 200'),
  ],
  'a force that there is not': [
    decided({ ...GIVEN, kind: 'prePosition', force: 'E99999999', units: 1 }, 'force', 'E99999999', 'a known force'),
    decided({ atSec: 6, kind: 'liaison', incident: INCIDENT, force: 'W1' }, 'force', 'W1', 'the code of a force'),
    decided({ ...ORDER, kind: 'chooseDonors', forces: ['XX'] }, 'forces/0', 'XX', 'the code of a force'),
    at('/scenario/parameters/0/value', 'Kent', 'Kent', 'the code of a force'),
  ],
  'an incident that there is not': [
    decided({ atSec: 6, kind: 'declare', incident: 'riot' }, 'incident', 'riot', 'a known incident'),
    decided({ ...ORDER, kind: 'release', incident: 'riot', units: 1 }, 'incident', 'riot', 'a known incident'),
    decided({ ...ORDER, kind: 'divert', to: 'riot', units: 1 }, 'to', 'riot', 'a known incident'),
    decided({ atSec: 6, kind: 'openGroup', incident: 'riot' }, 'incident', 'riot', 'a known incident'),
  ],
  'a capability that there is not': [
    decided({ ...ORDER, kind: 'request', units: 1, capability: 'tanks' }, 'capability', 'tanks', 'a known capability'),
    decided({ ...ORDER, kind: 'commitReserve', capability: 'tanks' }, 'capability', 'tanks', 'a known capability'),
    decided({ ...GIVEN, kind: 'setCover', units: 1, capability: '' }, 'capability', '""', /./),
  ],
  'a role that there is not': [
    at('/decisions/0/by', 'king', 'king', 'a known role'),
    at('/decisions/0/by', 'Host gold', 'Host gold', /./),
    at('/scenario/mel/injects/0/to', ['hostGoldd'], 'hostGoldd', 'a known role', '/scenario/mel/injects/0/to/0'),
  ],
  'an inject that there is not': ['hold', 'skip', 'release', 'fire'].map((does) =>
    decided({ atSec: 6, kind: 'inject', what: { does, inject: 'nobody' } }, 'what/inject', 'nobody', 'a known inject'),
  ),
  'a kind of decision that there is not': values(
    '/decisions/0/kind',
    ['launch', 'activatetier', '', '<b>', 'constructor'],
    'activateTier',
  ),
  'a day or moment that there is not': [
    at('/createdAt', '2026-13-01T00:00:00Z', '2026-13', 'UTC'),
    at('/createdAt', 'yesterday', 'yesterday', 'UTC'),
    at('/changedAt', '2026-11-22T25:00:00Z', '25:00', 'UTC'),
    at('/debrief/coldOn', '31/12/2026', '31/12/2026', 'a date'),
    at('/debrief/actions/0/due', '2026-00-10', '2026-00-10', 'a date'),
  ],
  'a fingerprint that is none': values(
    '/trace',
    ['', 'abc', 'A'.repeat(64), `${'a'.repeat(63)}g`, 'a'.repeat(65)],
    'SHA-256',
  ),
  'another kind of document': values(
    '/schema',
    ['muster.trace/1', 'muster.link/1', 'geojson', 'MUSTER.EXERCISE/1', 'muster.exercise/01', 'muster.exercise/-1'],
    'muster.exercise/',
  ),
  'a newer document that cannot be read': [9, 77, 99_999].map(
    (version): Wrong => [
      JSON.stringify({ schema: `muster.exercise/${version}`, product: '9.1', plan: {} }),
      '/schema',
      'made by Muster 9.1',
      'open it with that version',
    ],
  ),
  'a speed that there is not': values('/speed', [0, 0.5, 7201, -600], 'from 1 to 7200'),
  'a moment after the end': [1e9, 9e15, 1e300].map((sec) => at('/cursorSec', sec, / s$/, 'when the exercise ends')),
  'a key given twice': [
    [text.replace('{', '{"seed":"other",'), '/seed', 'a second time', 'each key once'],
    [text.replace('"atSec":3600', '"atSec":1,"atSec":3600'), '/decisions/0/atSec', 'a second time', 'each key once'],
    [text.replace('"marking"', '"coldOn":"","marking"'), '/debrief/coldOn', 'a second time', 'each key once'],
    [text.replace('{', '{"\\u0073eed":"other",'), '/seed', 'a second time', 'each key once'],
  ],
  'a text that stops too early': [1, 20, 500, text.length - 1].map(
    (length): Wrong => [text.slice(0, length), 'line 1, column ', /./, /./],
  ),
  'something after the end': raw(
    [`${text}}`, `${text} x`, text + text, `${text},`],
    'line 1, column ',
    /./,
    'nothing after',
  ),
  'a comma too many or too few': [
    [`${text.slice(0, -1)},}`, 'line 1, column ', '"}"', 'a key in double quotes'],
    [text.replace('"earlier":[', '"earlier":[,'), 'line 1, column ', '","', 'a value'],
    [text.replace(',"later"', ' "later"'), 'line 1, column ', /./, '"," or "}"'],
  ],
  'words of a programming language': [
    'undefined',
    'NaN',
    'Infinity',
    'new Date()',
    'TRUE',
    'None',
    '0x10',
    '+1',
    '01',
    '.5',
  ].map((word): Wrong => [text.replace('5400.5', word), 'line 1, column ', /./, /./]),
  'remarks between the values': [
    [`// mine\n${text}`, 'line 1, column 1', '/', 'a value'],
    [`/* mine */${text}`, 'line 1, column 1', '/', 'a value'],
    [text.replace(',"seed"', ',/* seed */"seed"'), 'line 1, column ', '/', /./],
  ],
  'quotes of other kinds': [
    [text.replaceAll('"', "'"), 'line 1, column 2', /./, 'double quotes'],
    [text.replaceAll('"', '“'), 'line 1, column 2', '“', 'double quotes'],
    [text.replaceAll('"', '`'), 'line 1, column 2', '`', 'double quotes'],
  ],
  'a text with a line break or a bad escape in it': [
    [text.replace('Tuesday', 'Tues\nday'), 'line 1, column ', /./, 'on one line'],
    [text.replace('Tuesday', 'Tues\tday'), 'line 1, column ', /./, 'on one line'],
    [text.replace('Tuesday', 'Tues\\xday'), 'line 1, column ', /./, 'a backslash written'],
    [text.replace('Tuesday', 'Tues\\u12'), 'line 1, column ', /./, 'a backslash written'],
  ],
  'a number beyond all bounds': ['1e999', '-1e999', '9e99999'].map(
    (number): Wrong => [text.replace('5400.5', number), 'line 1, column ', number, 'double precision'],
  ),
  'nested without end': [
    ['['.repeat(1_000_000), 'line 1, column ', /./, `${MAX_DEPTH} deep`],
    ['{"a":'.repeat(200_000), 'line 1, column ', /./, `${MAX_DEPTH} deep`],
    [`{"schema":${'[{"a":'.repeat(MAX_DEPTH)}`, 'line 1, column ', /./, `${MAX_DEPTH} deep`],
  ],
  'far too large': [' '.repeat(20_000_001), '1'.repeat(20_500_000), new Uint8Array(21_000_000)].map(
    (content): Wrong => [content, '', /2[01]\.\d MB/, 'at most 20 MB'],
  ),
  'no text at all': [
    [bytes(0x25, 0x50, 0x44, 0x46, 0xe2, 0xe3), '', 'not text', 'UTF-8'],
    [bytes(0x50, 0x4b, 3, 4, 0xff, 0xfe), '', 'not text', 'UTF-8'],
    [bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a), '', 'not text', 'UTF-8'],
    [bytes(0x1f, 0x8b, 8, 0, 0xff), '', 'not text', 'UTF-8'],
  ],
  'text in another encoding': [
    [bytes(0xff, 0xfe, 0x7b, 0, 0x7d, 0), '', 'not text', 'UTF-8'],
    [bytes(0x7b, 0x22, 0xe9, 0x22, 0x3a, 0x31, 0x7d), '', 'not text', 'UTF-8'],
    [bytes(0xfe, 0xff, 0, 0x7b, 0, 0x7d), '', 'not text', 'UTF-8'],
  ],
  'another kind of file': raw(
    [
      '<!doctype html><script>alert(1)</script>',
      '<?xml version="1.0"?><a/>',
      '---\nschema: muster',
      'a,b\n1,2',
      '# Exercise',
      'fetch("x")',
    ],
    'line 1, column 1',
    /./,
    'a value',
  ),
  'no object': [
    [JSON.stringify([KEPT]), '', 'a list of 1', 'an exercise or a scenario'],
    ['17', '', '17', 'an exercise or a scenario'],
    ['"exercise"', '', 'exercise', 'an exercise or a scenario'],
    ['null', '', 'null', 'an exercise or a scenario'],
    ['true', '', 'true', 'an exercise or a scenario'],
  ],
  'keys that every object has': ['__proto__', 'constructor', 'toString', 'hasOwnProperty'].map(
    (key): Wrong => [text.replace('{', `{"${key}":{"seed":"x"},`), `/${key}`, 'the unknown key', /./],
  ),
  'a setting of what is not there': [
    at('/settings', [{ path: '/doctrine/declareMn', value: 1 }], /./, /./, '/doctrine/declareMn'),
    at('/settings', [{ path: '/doctrine/declareMin/p51', value: 1 }], /./, /./, '/doctrine/declareMin/p51'),
    at('/settings', [{ path: '/holdings/E99999999/publicOrder/units', value: 1 }], /./, /./, '/holdings'),
  ],
  'a setting that points nowhere': ['doctrine', '', '#/doctrine', '../../etc/passwd'].map((path) =>
    at('/settings', [{ path, value: 1 }], /./, /./, '/settings/0/path'),
  ),
  'a setting out of bounds': [-3, 'soon', null, 1e12, [1]].map((value) =>
    at('/settings', [{ path: '/doctrine/declareMin/p50', value }], /./, /./, '/doctrine/declareMin'),
  ),
  'steps of undo that do not match': [
    at('/earlierSettings', [[]], '1 lists', '2, as many as in /earlier'),
    at('/laterSettings', [[], []], '2 lists', '0, as many as in /later'),
    at('/earlier', [KEPT.decisions[0]], 'an object', 'a list', '/earlier/0'),
  ],
  'undo or redo with a bad decision in it': [
    at('/later', [[{ atSec: 1 }]], 'nothing', 'must be given', '/later/0/0/kind'),
    at('/earlier', [[], [{ atSec: -1, kind: 'note', text: 'x' }]], '-1', 'not negative', '/earlier/1/0/atSec'),
    at(
      '/later',
      [[{ ...GIVEN, kind: 'setCover', units: 1, force: 'X' }]],
      'X',
      'the code of a force',
      '/later/0/0/force',
    ),
  ],
  'a place that is nowhere here': [
    { name: 'X', lat: 0, lon: 0 },
    { name: 'X', lat: 95, lon: 0 },
    { name: 'X', lat: 51, lon: 'east' },
  ].map((place) => at('/scenario/incidents/0/place', place, /./, /./, '/scenario/incidents/0/place/l')),
  'a demand for more than anybody has': [1e9, 1e300, -5].map((officers) =>
    at('/scenario/incidents/0/phases/0/demand/0/officers', officers, String(officers).slice(0, 3), /./),
  ),
  'script where a name belongs': [
    decided({ ...ORDER, kind: 'request', units: 1, incident: '<script>' }, 'incident', '<script>', /./),
    at('/scenario/id', '"><img src=x onerror=alert(1)>', 'onerror', /./),
    at('/scenario/incidents/0/id', 'javascript:alert(1)', 'javascript', /./),
  ],
  'an inject that is none': [
    at(
      '/scenario/mel/injects/0/trigger',
      { when: { kind: 'boredom' } },
      'boredom',
      /./,
      '/scenario/mel/injects/0/trigger/when/kind',
    ),
    at('/scenario/mel/injects/0/trigger', {}, 'nothing', /./, '/scenario/mel/injects/0/trigger'),
    at('/scenario/mel/injects/0/text', long(4001), 'xxx', 'at most 4000'),
    at('/scenario/mel/injects', many(301, inject), 'a list of 301', 'at most 300'),
  ],
  'a scenario that is none': [
    at('/scenario/schema', 'muster.scenario/9', 'muster.scenario/9', 'muster.scenario/1'),
    at('/scenario/doctrine', 'none', 'none', /./),
    at('/scenario/threat', 'boredom', 'boredom', /./),
    at('/scenario/start', 'tonight', 'tonight', /./),
    at('/scenario/incidents', [], 'a list of 0', 'at least one incident'),
  ],
};
