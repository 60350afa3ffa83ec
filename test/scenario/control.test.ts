// Feedback and spread at the door: what can't be is refused with its place, what was found and what was expected.

import { describe, expect, test } from 'vitest';
import { readDoctrine } from '../../src/core/scenario/doctrine-schema.ts';
import { readScenario } from '../../src/core/scenario/library.ts';
import { changed, doctrineJson, library, SOUND, said } from './shipped.ts';

const FROM = { source: 'A test', asOf: '2026', basis: 'illustrative' };
const feedback = { applies: true, capabilities: ['publicOrder'], note: 'A test', ...FROM };
const [one] = SOUND.incidents;
const two = { ...one, id: 'two', litBy: ['one'] };
const both = changed(SOUND, '/incidents', [{ ...one, feedback }, two]);

const parse = (document: unknown) => said(readScenario(JSON.stringify(document), library));
const AID = { ...SOUND.plannedAid[0], incident: 'two' };

describe('a scenario', () => {
  test('an incident that another may light is sound', () => {
    expect(parse(both)).toEqual([]);
  });

  test('so is one whose parent has feedback that is switched off: it then stays latent', () => {
    expect(parse(changed(both, '/incidents/0/feedback/applies', false))).toEqual([]);
  });

  // biome-ignore format: one row a line
  test.each<[string, unknown, string, string, string]>([
    ['/incidents/0/feedback/capabilities', ['firearms'], '/incidents/0/feedback/capabilities/0', '"firearms"', 'a known demand of its phases (publicOrder)'],
    ['/incidents/0/feedback/capabilities', [], '/incidents/0/feedback/capabilities', 'a list of 0', 'at least one capability'],
    ['/incidents/0/feedback/note', '', '/incidents/0/feedback/note', 'the text ""', 'a text that is not empty'],
    ['/incidents/1/litBy', ['somewhere'], '/incidents/1/litBy/0', '"somewhere"', 'a known incident (one, two)'],
    ['/incidents/1/litBy', [], '/incidents/1/litBy', 'a list of 0', 'at least one incident'],
    ['/incidents/1/litBy', ['two'], '/incidents/1/litBy', '"two"', 'an incident with feedback that itself happens, or may be lit'],
    ['/incidents/0/feedback', undefined, '/incidents/1/litBy', '"one"', 'an incident with feedback that itself happens, or may be lit'],
    ['/plannedAid/0', AID, '/plannedAid/0/incident', '"two"', 'an incident that happens as stated, not one that may be lit'],
  ])('%s = %j', (pointer, value, path, found, expected) => {
    expect(parse(changed(both, pointer, value))).toEqual([[path, found, expected]]);
  });
});

describe('a doctrine', () => {
  const read = (pointer: string, value: unknown) =>
    said(readDoctrine(JSON.stringify(changed(doctrineJson, pointer, value)), library.forces, library.capabilities));

  // biome-ignore format: one row a line
  test.each<[string, unknown, string, string]>([
    ['/lossOfControl/shortForMin/value', 4, '4', 'at least 5 minutes'],
    ['/lossOfControl/inHandForMin/value', -1, '-1', 'a number that is not negative'],
    ['/lossOfControl/mostSteps/value', 21, '21', 'from 0 to 20'],
    ['/lossOfControl/mostSteps/value', 1.5, '1.5', 'a whole number'],
    ['/lossOfControl/holdsFromShare/value', 1.2, '1.2', 'a share from 0 to 1'],
    ['/lossOfControl/demandShare/value', 1.1, '1.1', 'a share from 0 to 1'],
    ['/lossOfControl/spreadPerHour/value', 2, '2', 'a share from 0 to 1'],
    ['/lossOfControl/spreadFromStep/value', 0, '0', 'from 1 to 20'],
  ])('%s = %j', (pointer, value, found, expected) => {
    expect(read(pointer, value)[0]).toEqual([pointer, found, expected]);
  });

  test('left out, nothing feeds back: it is sound', () => {
    expect(read('/lossOfControl', undefined)).toEqual([]);
  });
});
