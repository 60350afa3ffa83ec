// A Main Events List at the door: what doesn't fit is refused with its place, what was found and what was expected.

import { describe, expect, test } from 'vitest';
import { readScenario } from '../../src/core/scenario/library.ts';
import { resolveExercise } from '../../src/core/scenario/resolve.ts';
import { changed, library, must, SOUND, said } from './shipped.ts';

const inject = {
  id: 'first',
  number: '1',
  title: 'A call',
  text: 'Somebody calls.',
  to: ['hostGold'],
  trigger: { atMin: 30 },
  expected: ['Somebody answers'],
  objectives: ['ask'],
  sprParagraphs: ['6.4'],
};
const mel = { objectives: [{ id: 'ask', text: 'Ask in time.', sprParagraphs: ['1.5'] }], injects: [inject] };
const listed = changed(SOUND, '/mel', mel);
const parse = (document: unknown) => said(readScenario(JSON.stringify(document), library));

describe('a list of injects', () => {
  test('is sound, also when it is empty', () => {
    expect(parse(listed)).toEqual([]);
    expect(parse(changed(SOUND, '/mel', { objectives: [], injects: [] }))).toEqual([]);
  });

  const TRIGGER = '/mel/injects/0/trigger';
  const when = (condition: object) => ({ when: condition });
  // biome-ignore format: one row a line
  test.each<[string, unknown, string, string, string]>([
    [TRIGGER, { atMin: 721 }, `${TRIGGER}/atMin`, '721 min', 'a time before the end, at 720 min'],
    [TRIGGER, { atMin: -1 }, `${TRIGGER}/atMin`, '-1', 'a number that is not negative'],
    [TRIGGER, {}, `${TRIGGER}/atMin`, 'nothing', 'a value here: this key must be given'],
    [TRIGGER, { atMin: 1, afterMin: 2 }, `${TRIGGER}/afterMin`, 'the unknown key "afterMin"', 'one of the keys "atMin"'],
    [TRIGGER, when({ kind: 'coverLow' }), `${TRIGGER}/when/kind`, 'the text "coverLow"', 'one of coverBelow'],
    [TRIGGER, when({ kind: 'requestUnfilled' }), `${TRIGGER}/when/forMin`, 'nothing', 'forMin, which "requestUnfilled" needs'],
    [TRIGGER, when({ kind: 'coverBelow', tier: 'national' }), `${TRIGGER}/when/tier`, 'the text "national"', 'only what "coverBelow" takes: force, capability'],
    [TRIGGER, when({ kind: 'coverBelow', force: 'E99999999' }), `${TRIGGER}/when/force`, '"E99999999"', 'a known force'],
    [TRIGGER, when({ kind: 'coverBelow', capability: 'dog' }), `${TRIGGER}/when/capability`, '"dog"', 'a known capability, did you mean "dogs"?'],
    [TRIGGER, when({ kind: 'incidentEscalated', incident: 'on' }), `${TRIGGER}/when/incident`, '"on"', 'a known incident, did you mean "one"?'],
    [TRIGGER, when({ kind: 'centreFailed', centre: 'nobody' }), `${TRIGGER}/when/centre`, '"nobody"', 'a known centre'],
    [TRIGGER, when({ kind: 'partnerLate', partner: 'ambulance' }), `${TRIGGER}/when/partner`, '"ambulance"', 'a known partner of that incident'],
    [TRIGGER, when({ kind: 'arrived', incident: 'one', capability: 'publicOrder', share: 1.5 }), `${TRIGGER}/when/share`, '1.5', 'a share from 0 to 1'],
    [TRIGGER, when({ kind: 'unitsIdle', units: 0 }), `${TRIGGER}/when/units`, '0', 'at least 1 unit'],
    ['/mel/injects/0/to', [], '/mel/injects/0/to', 'a list of 0', 'at least one role'],
    ['/mel/injects/0/objectives', ['asks'], '/mel/injects/0/objectives/0', '"asks"', 'a known objective, did you mean "ask"?'],
    ['/mel/injects/0/sprParagraphs', ['9.9'], '/mel/injects/0/sprParagraphs/0', '"9.9"', 'a known paragraph of the SPR'],
    ['/mel/objectives/0/sprParagraphs', ['9.9'], '/mel/objectives/0/sprParagraphs/0', '"9.9"', 'a known paragraph of the SPR'],
    ['/mel/injects/1', inject, '/mel/injects/1/id', '"first" again', 'an id used once'],
    ['/mel/injects/0/title', 't'.repeat(201), '/mel/injects/0/title', 'the text "ttt', 'at most 200 characters'],
    ['/mel/injects/0/onclick', 'alert(1)', '/mel/injects/0/onclick', 'the unknown key "onclick"', 'one of the keys'],
  ])('%s = %j', (pointer, value, path, found, expected) => {
    const [first, ...more] = parse(changed(listed, pointer, value));
    expect(first![0]).toBe(path);
    expect(first![1]).toContain(found);
    expect(first![2]).toContain(expected);
    expect(more).toEqual([]);
  });

  test('a tier that the doctrine does not know is refused where doctrine and scenario meet', () => {
    const trigger = { when: { kind: 'tierActive', tier: 'galactic' } };
    const scenario = must(readScenario(JSON.stringify(changed(listed, TRIGGER, trigger)), library));
    const [problem] = said(resolveExercise(scenario, library));
    expect(problem![0]).toBe('/scenario/mel/injects/0/trigger/when/tier');
    expect(problem![1]).toBe('"galactic"');
  });
});
