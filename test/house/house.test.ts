// The house rules, held over the whole tree. Each lists what breaks it; house-rules.test.ts shows that each can.

import { describe, expect, it } from 'vitest';
import { headsByHand } from './explained.ts';
import { codeFromText, leftOut, mathInDisguise, unrepeatable } from './language.ts';
import { forbiddenImports } from './layers.ts';
import { strayLibraries } from './libraries.ts';
import { headerless, machineTraces, strayEntries, tooLong } from './shape.ts';
import { codeUnder, type SourceFile, textsUnder, topLevelEntries } from './tree.ts';

/** Imports that the table forbids and that still stand. May only shrink: one that no longer occurs must go. */
const STANDING_EXCEPTIONS: readonly string[] = [];

const source = codeUnder('src');
const core = source.filter(({ path }) => path.startsWith('src/core/'));
const tests = codeUnder('test');
const sourceTexts = textsUnder('src').filter(({ path }) => !path.endsWith('.md'));

const broken = (files: readonly SourceFile[], rule: (file: SourceFile) => string[]): string[] => files.flatMap(rule);

describe('who may import what', () => {
  it('finds the source', () => {
    expect(core.length).toBeGreaterThan(20);
    expect(source.length).toBeGreaterThan(core.length);
  });

  it('folders keep to the table, but for exceptions that still stand', () => {
    expect(new Set(broken(source, forbiddenImports))).toEqual(new Set(STANDING_EXCEPTIONS));
  });

  it('libraries stay at home', () => {
    expect(broken(source, strayLibraries)).toEqual([]);
  });
});

describe('what code may say', () => {
  it('core says nothing that engines answer differently', () => {
    expect(broken(core, unrepeatable)).toEqual([]);
    expect(broken(core, mathInDisguise)).toEqual([]);
  });

  it('no code is made from text', () => {
    expect(broken(source, codeFromText)).toEqual([]);
  });

  it('columns of tables say how they are counted', () => {
    expect(broken(source, headsByHand)).toEqual([]);
  });

  it('no test is left out', () => {
    expect(broken(tests, leftOut)).toEqual([]);
  });
});

describe('what files look like', () => {
  it('source files are small', () => {
    expect(broken(sourceTexts, tooLong)).toEqual([]);
  });

  it('source files open by saying what they are', () => {
    expect(broken(sourceTexts, headerless)).toEqual([]);
  });

  it('nothing else lies at the top', () => {
    expect(strayEntries(topLevelEntries())).toEqual([]);
  });

  it('nothing speaks of the machine it was written on', () => {
    const texts = textsUnder('').filter(({ path }) => path !== 'test/house/house-rules.test.ts');
    expect(broken(texts, machineTraces)).toEqual([]);
  });
});
