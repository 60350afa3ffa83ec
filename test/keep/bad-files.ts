// Files that are not sound exercises, each wrong in a way of its own: what is in it, and where, what and instead of what the
// door is to say. The browser's tests hand over the same ones.

import { MAX_DEPTH } from '../../src/core/scenario/scan-json.ts';
import { changed } from '../scenario/shipped.ts';
import { KEPT } from './door.ts';

export interface BadFile {
  readonly what: string;
  readonly content: string | Uint8Array<ArrayBuffer>;
  readonly path: string;
  readonly found: string | RegExp;
  readonly expected: string | RegExp;
}

const json = (value: unknown): string => JSON.stringify(value);
const text = json(KEPT);
const spoilt = (pointer: string, value?: unknown): string => json(changed(KEPT, pointer, value));
const bytes = (...codes: number[]): Uint8Array<ArrayBuffer> => new Uint8Array(codes);
const decision = KEPT.decisions[0];
const THERE = { atSec: 60, incident: 'disorder', capability: 'publicOrder' };
const ANSWER = {
  atSec: 60,
  kind: 'answer',
  force: 'E23000012',
  capability: 'publicOrder',
  incident: 'disorder',
  units: 3,
};

const BRANCH_1 = { id: 'b1', name: 'As played', from: null };
const BRANCH_2 = {
  id: 'b2',
  name: 'Otherwise',
  from: { branch: 'b1', atSec: 60 },
  decisions: [],
  settings: [],
  earlier: [],
  later: [],
};
const branched = (other: object): string => spoilt('/branches', { now: BRANCH_1, others: [{ ...BRANCH_2, ...other }] });

type Row = readonly [string, string | Uint8Array<ArrayBuffer>, string, string | RegExp, string | RegExp];

// biome-ignore format: one row a line
const ROWS: readonly Row[] = [
  ['nothing', '', 'line 1, column 1', 'the end of the text', 'a value'],
  ['blanks', ' \n\t\n', 'line 3, column 1', 'the end of the text', 'a value'],
  ['half of it', text.slice(0, text.length / 2), 'line 1, column ', /./, /./],
  ['a web page', '<!doctype html><script>alert(1)</script>', 'line 1, column 1', '<!doctype', 'a value'],
  ['a script', 'fetch("https://example.org")', 'line 1, column 1', 'fetch', 'a value'],
  ['a table', 'a,b\n1,2', 'line 1, column 1', '"a"', 'a value'],
  ['a PDF', bytes(0x25, 0x50, 0x44, 0x46, 0xe2, 0xe3, 0xcf, 0xd3), '', 'bytes that are not text', 'UTF-8'],
  ['a zip', bytes(0x50, 0x4b, 3, 4, 0xff, 0xfe, 0x80), '', 'bytes that are not text', 'UTF-8'],
  ['UTF-16', bytes(0xff, 0xfe, 0x7b, 0, 0x7d, 0), '', 'bytes that are not text', 'UTF-8'],
  ['bytes of nought', bytes(0, 0, 0), 'line 1, column 1', '\\u0000', 'a value'],
  ['a comma too many', `${text.slice(0, -1)},}`, 'line 1, column ', '"}"', 'a key in double quotes'],
  ['single quotes', "{'schema':'muster.exercise/1'}", 'line 1, column 2', "'schema'", 'double quotes'],
  ['two documents', text + text, 'line 1, column ', '{', 'nothing after the end'],
  ['a key twice', text.replace('{', '{"seed":"other",'), '/seed', 'the key a second time', 'each key once'],
  ['too deep', `{"schema":${'['.repeat(MAX_DEPTH + 2)}`, 'line 1, column ', /./, `${MAX_DEPTH} deep`],
  ['a million brackets', '['.repeat(1_000_000), 'line 1, column ', /./, `${MAX_DEPTH} deep`],
  ['a number beyond all bounds', text.replace('5400.5', '1e999'), 'line 1, column ', '1e999', 'double precision'],
  ['too large', ' '.repeat(20_000_001), '', '20.0 MB', 'at most 20 MB'],
  ['a list', json([KEPT]), '', 'a list of 1', 'an exercise or a scenario'],
  ['a number', '17', '', '17', 'an exercise or a scenario'],
  ['null', 'null', '', 'null', 'an exercise or a scenario'],
  ['no schema', spoilt('/schema'), '/schema', 'nothing', '"muster.exercise/3"'],
  ['another schema', spoilt('/schema', 'muster.trace/1'), '/schema', 'muster.trace/1', '"muster.exercise/3"'],
  ['a schema that is a number', spoilt('/schema', 1), '/schema', '1', '"muster.exercise/3"'],
  ['a version before the first', spoilt('/schema', 'muster.exercise/0'), '/schema', 'muster.exercise/0', '"muster.exercise/3"'],
  ['a version beyond counting', spoilt('/schema', 'muster.exercise/1e9'), '/schema', '1e9', '"muster.exercise/3"'],
  ['a newer version that cannot be read', json({ schema: 'muster.exercise/7', product: '3.0.0', plan: {} }), '/schema', 'made by Muster 3.0.0', 'open it with that version'],
  ['an unknown key', spoilt('/sed', 'x'), '/sed', 'the unknown key "sed"', 'did you mean "seed"'],
  ['a key of every object', text.replace('{', '{"__proto__":{"seed":"x"},'), '/__proto__', 'the unknown key', /./],
  ['no seed', spoilt('/seed'), '/seed', 'nothing', 'must be given'],
  ['a seed that is a number', spoilt('/seed', 7), '/seed', '7', 'a text'],
  ['an empty seed', spoilt('/seed', ''), '/seed', 'the text ""', 'a seed'],
  ['a seed without end', spoilt('/seed', 's'.repeat(201)), '/seed', 'ssss', 'at most 200'],
  ['no name', spoilt('/name', '  '), '/name', /text/, 'not empty'],
  ['a name without end', spoilt('/name', 'n'.repeat(201)), '/name', 'nnn', 'at most 200'],
  ['a month that is not', spoilt('/createdAt', '2026-13-01T00:00:00Z'), '/createdAt', '2026-13', 'UTC'],
  ['a date without its zone', spoilt('/changedAt', '2026-11-22T17:40:00'), '/changedAt', '2026-11-22', 'UTC'],
  ['a moment before the start', spoilt('/cursorSec', -1), '/cursorSec', '-1', 'not negative'],
  ['a moment after the end', spoilt('/cursorSec', 1e9), '/cursorSec', '1000000000 s', 'when the exercise ends'],
  ['a moment that is a text', spoilt('/cursorSec', '17:40'), '/cursorSec', '17:40', 'a number'],
  ['no speed', spoilt('/speed', 0), '/speed', '0', 'from 1 to 7200'],
  ['too fast', spoilt('/speed', 1e6), '/speed', '1000000', 'from 1 to 7200'],
  ['a fingerprint cut short', spoilt('/trace', 'abc'), '/trace', 'abc', 'SHA-256'],
  ['a fingerprint in capitals', spoilt('/trace', 'A'.repeat(64)), '/trace', 'AAA', 'SHA-256'],
  ['a decision of a kind unknown', spoilt('/decisions/0/kind', 'launch'), '/decisions/0/kind', 'launch', 'activateTier'],
  ['a decision without its tier', spoilt('/decisions/0/tier'), '/decisions/0/tier', 'nothing', 'must be given'],
  ['a decision before the start', spoilt('/decisions/0/atSec', -5), '/decisions/0/atSec', '-5', 'not negative'],
  ['a decision between two seconds', spoilt('/decisions/0/atSec', 0.5), '/decisions/0/atSec', '0.5', 'whole'],
  ['decisions that are no list', spoilt('/decisions', {}), '/decisions', 'an object', 'a list'],
  ['decisions without end', spoilt('/decisions', Array.from({ length: 10_001 }, () => decision)), '/decisions', 'a list of 10001', 'at most 10000'],
  ['a rationale without end', spoilt('/decisions/0/rationale', 'r'.repeat(20_001)), '/decisions/0/rationale', 'rrr', 'at most 20000'],
  ['a decision that knows more', spoilt('/decisions/0/html', '<img onerror=alert(1)>'), '/decisions/0/html', 'unknown key', /./],
  ['a decision by nobody known', spoilt('/decisions/0/by', 'king'), '/decisions/0/by', 'king', 'a known role'],
  ['a decision by a number', spoilt('/decisions/0/by', 7), '/decisions/0/by', '7', 'a text'],
  ['an override that is a word', spoilt('/decisions/0/overrides', 'yes'), '/decisions/0/overrides', 'yes', 'true'],
  ['an answer of a force that is not', spoilt('/decisions/0', { ...ANSWER, force: 'E99999999' }), '/decisions/0/force', 'E99999999', 'a known force'],
  ['an answer with script in it', spoilt('/decisions/0', { ...ANSWER, incident: '<script>' }), '/decisions/0/incident', '<script>', 'an id'],
  ['an answer for nothing there', spoilt('/decisions/0', { ...ANSWER, incident: 'riot' }), '/decisions/0/incident', 'riot', 'a known incident'],
  ['an answer of too many', spoilt('/decisions/0', { ...ANSWER, units: 1e9 }), '/decisions/0/units', '1000000000', 'at most 5000'],
  ['a request of a capability that is not', spoilt('/decisions/0', { ...ANSWER, kind: 'request', capability: 'dragons', force: undefined }), '/decisions/0/capability', 'dragons', 'a known capability'],
  ['a request for none', spoilt('/decisions/0', { ...ANSWER, kind: 'request', units: 0, force: undefined }), '/decisions/0/units', '0', 'at least 1'],
  ['a charge of everything', spoilt('/decisions/0', { atSec: 1, kind: 'takeOver', what: { of: 'everything' } }), '/decisions/0/what/of', 'everything', 'one of answers'],
  ['a charge that is a list', spoilt('/decisions/0', { atSec: 1, kind: 'takeOver', what: [] }), '/decisions/0/what/of', 'nothing', 'must be given'],
  ['a note without end', spoilt('/decisions/0', { atSec: 1, kind: 'note', text: 'n'.repeat(20_001) }), '/decisions/0/text', 'nnn', 'at most 20000'],
  ['redo that names nobody', spoilt('/later', [[{ ...ANSWER, force: 'W99999999' }]]), '/later/0/0/force', 'W99999999', 'a known force'],
  ['donors that are none', spoilt('/decisions/0', { ...THERE, kind: 'chooseDonors', forces: [] }), '/decisions/0/forces', 'a list of 0', 'at least one force'],
  ['a donor that is not', spoilt('/decisions/0', { ...THERE, kind: 'chooseDonors', forces: ['E23000012', 'E99999999'] }), '/decisions/0/forces/1', 'E99999999', 'a known force'],
  ['donors without end', spoilt('/decisions/0', { ...THERE, kind: 'chooseDonors', forces: Array.from({ length: 61 }, () => 'E23000012') }), '/decisions/0/forces', 'a list of 61', 'at most 60'],
  ['a way on to nowhere', spoilt('/decisions/0', { ...THERE, kind: 'divert', units: 2, to: 'riot' }), '/decisions/0/to', 'riot', 'a known incident'],
  ['a tour without end', spoilt('/decisions/0', { atSec: 60, kind: 'relief', incident: 'disorder', tourHours: 1e6 }), '/decisions/0/tourHours', '1000000', 'hours from 4 to 24'],
  ['a rendezvous of no bays', spoilt('/decisions/0', { atSec: 60, kind: 'rendezvous', incident: 'disorder', bays: 0 }), '/decisions/0/bays', '0', 'at least 1'],
  ['cover of less than nothing', spoilt('/decisions/0', { atSec: 60, kind: 'setCover', force: 'E23000012', capability: 'publicOrder', units: -1 }), '/decisions/0/units', '-1', 'not negative'],
  ['undo of no list', spoilt('/earlier', [decision]), '/earlier/0', 'an object', 'a list'],
  ['undo without end', spoilt('/earlier', Array.from({ length: 101 }, () => [])), '/earlier', 'a list of 101', 'at most 100'],
  ['redo with a bad decision', spoilt('/later', [[{ atSec: 1 }]]), '/later/0/0/kind', 'nothing', 'must be given'],
  ['no debrief', spoilt('/debrief'), '/debrief', 'nothing', 'must be given'],
  ['a debrief that is a text', spoilt('/debrief', '<b>done</b>'), '/debrief', '<b>done</b>', 'an object'],
  ['no marking', spoilt('/debrief/marking', ' '), '/debrief/marking', /text/, 'not empty'],
  ['a marking without end', spoilt('/debrief/marking', 'M'.repeat(61)), '/debrief/marking', 'MMM', 'at most 60'],
  ['a cold debrief on no day', spoilt('/debrief/coldOn', '31 June'), '/debrief/coldOn', '31 June', 'a date'],
  ['an action that is a text', spoilt('/debrief/actions', ['train']), '/debrief/actions/0', 'train', 'an object'],
  ['an action without end', spoilt('/debrief/actions/0/what', 'w'.repeat(1001)), '/debrief/actions/0/what', 'www', 'at most 1000'],
  ['an action due in a month that is not', spoilt('/debrief/actions/0/due', '2026-13-01'), '/debrief/actions/0/due', '2026-13-01', 'a date'],
  ['an action that knows more', spoilt('/debrief/actions/0/onclick', 'alert(1)'), '/debrief/actions/0/onclick', 'unknown key', /./],
  ['an evaluation that counts more than it has', spoilt('/debrief/evaluation', { entries: [], count: 1 }), '/debrief/evaluation', /./, 'at most as many'],
  ['a mark of no outcome', spoilt('/debrief/evaluation', { entries: [{ kind: 'mark', atSec: 0, initials: '', step: 0, inject: 'one', expected: 'It', outcome: 'brilliant', note: '' }], count: 1 }), '/debrief/evaluation/entries/0/outcome', 'brilliant', 'met'],
  ['a mark of a person', spoilt('/debrief/evaluation', { entries: [{ kind: 'mark', atSec: 0, initials: '', step: 0, inject: 'one', expected: 'It', outcome: 'met', note: '', person: 'PC 1' }], count: 1 }), '/debrief/evaluation/entries/0/person', 'unknown key', /./],
  ['a note without words', spoilt('/debrief/evaluation', { entries: [{ kind: 'note', atSec: 0, initials: '', step: 0, text: '' }], count: 1 }), '/debrief/evaluation/entries/0/text', /./, 'not empty'],
  ['actions without end', spoilt('/debrief/actions', Array.from({ length: 201 }, () => ({ what: 'a', owner: '', due: '' }))), '/debrief/actions', 'a list of 201', 'at most 200'],
  ['a setting that points nowhere', spoilt('/settings', [{ path: 'doctrine', value: 1 }]), '/settings/0/path', 'doctrine', 'JSON Pointer'],
  ['a setting of what is not there', spoilt('/settings', [{ path: '/doctrine/declareMn', value: 1 }]), '/doctrine/declareMn', 'no "declareMn"', 'declareMin'],
  ['a setting of what is given', spoilt('/settings', [{ path: '/forces/0', value: 1 }]), '/forces/0', 'forces', 'part that can be set'],
  ['a setting out of bounds', spoilt('/settings', [{ path: '/doctrine/declareMin/p50', value: -3 }]), '/doctrine/declareMin/p50', '-3', /./],
  ['settings of fewer steps than there are', spoilt('/earlierSettings', [[]]), '/earlierSettings', '1 lists', '2, as many as in /earlier'],
  ['settings without end', spoilt('/settings', Array.from({ length: 1001 }, () => ({ path: '/x', value: 1 }))), '/settings', 'a list of 1001', 'at most 1000'],
  ['branches that are a list', spoilt('/branches', []), '/branches', 'a list of 0', 'an object'],
  ['two branches of one id', branched({ id: 'b1' }), '/branches/others/0/id', 'b1', 'no other branch'],
  ['a branch that parted from itself', branched({ from: { branch: 'b2', atSec: 0 } }), '/branches/others/0/from/branch', 'b2', 'another branch'],
  ['a branch that parted from nobody', branched({ from: { branch: 'b9', atSec: 0 } }), '/branches/others/0/from/branch', 'b9', 'another branch'],
  ['a branch of a strange id', branched({ id: '__proto__' }), '/branches/others/0/id', '__proto__', 'an id such as b2'],
  ['a branch whose name has no end', branched({ name: 'n'.repeat(81) }), '/branches/others/0/name', 'nnn', 'at most 80'],
  ['a branch that names nobody', branched({ decisions: [{ ...ANSWER, force: 'W99999999' }] }), '/branches/others/0/decisions/0/force', 'W99999999', 'a known force'],
  ['a branch that sets what is not there', branched({ settings: [{ path: '/doctrine/declareMn', value: 1 }] }), '/branches/others/0/settings: /doctrine/declareMn', 'no "declareMn"', 'declareMin'],
  ['branches without end', spoilt('/branches', { now: BRANCH_1, others: Array.from({ length: 21 }, (_, n) => ({ ...BRANCH_2, id: `b${n + 2}` })) }), '/branches/others', 'a list of 21', 'at most 20'],
  ['no scenario', spoilt('/scenario'), '/scenario', 'nothing', 'must be given'],
  ['a scenario that is null', spoilt('/scenario', null), '/scenario', 'null', 'an object'],
  ['a scenario of another version', spoilt('/scenario/schema', 'muster.scenario/9'), '/scenario/schema', 'muster.scenario/9', 'muster.scenario/1'],
  ['a scenario of no known doctrine', spoilt('/scenario/doctrine', 'present-practise'), '/scenario/doctrine', 'present-practise', 'did you mean "present-practice"'],
  ['a force that is not', spoilt('/scenario/parameters/0/value', 'E99999999'), '/scenario/parameters/0/value', 'E99999999', 'a known force'],
  ['a scenario without incidents', spoilt('/scenario/incidents', []), '/scenario/incidents', 'a list of 0', 'at least one incident'],
  ['a place at sea', spoilt('/scenario/incidents/0/place', { name: 'X', lat: 0, lon: 0 }), '/scenario/incidents/0/place/lat', '0', 'latitude'],
  ['a demand for everybody', spoilt('/scenario/incidents/0/phases/0/demand/0/officers', 1e9), '/scenario/incidents/0/phases/0/demand/0/officers', '1000000000', 'at most'],
  ['an order about no inject of the list', spoilt('/decisions/0', { kind: 'inject', atSec: 1, what: { does: 'hold', inject: 'nobody' } }), '/decisions/0/what/inject', 'nobody', 'a known inject'],
  ['an order that does nothing known', spoilt('/decisions/0', { kind: 'inject', atSec: 1, what: { does: 'explode', inject: 'calls-rise' } }), '/decisions/0/what/does', 'explode', 'fire, hold, release'],
  ['an inject added under an id that is taken', spoilt('/decisions/0', { kind: 'inject', atSec: 1, what: { does: 'add', inject: { ...KEPT.scenario.mel!.injects[0]!, trigger: { atMin: 1 } } } }), '/decisions/0/what/inject/id', 'calls-rise', 'an id that no other inject has'],
  ['an inject that waits for nothing known', spoilt('/scenario/mel/injects/0/trigger', { when: { kind: 'boredom' } }), '/scenario/mel/injects/0/trigger/when/kind', 'boredom', 'one of coverBelow'],
  ['an inject beyond all time', spoilt('/scenario/mel/injects/0/trigger/atMin', 1e12), '/scenario/mel/injects/0/trigger/atMin', '1000000000000', 'at most 40320 minutes'],
  ['an inject that is a program', spoilt('/scenario/mel/injects/0/when', 'process.exit()'), '/scenario/mel/injects/0/when', 'unknown key', /./],
  ['injects without end', spoilt('/scenario/mel/injects', Array.from({ length: 301 }, () => KEPT.scenario.mel!.injects[0])), '/scenario/mel/injects', 'a list of 301', 'at most 300'],
  ['a text of an inject without end', spoilt('/scenario/mel/injects/0/text', 't'.repeat(4001)), '/scenario/mel/injects/0/text', 'ttt', 'at most 4000'],
  ['a scenario alone, of no known threat', json({ ...KEPT.scenario, threat: 'boredom' }), '/threat', 'boredom', /./],
  ['a scenario alone, of another version', json({ ...KEPT.scenario, schema: 'muster.scenario/2' }), '/schema', 'muster.scenario/2', 'muster.scenario/1'],
];

export const BAD_FILES: readonly BadFile[] = ROWS.map(([what, content, path, found, expected]) => ({
  what,
  content,
  path,
  found,
  expected,
}));
