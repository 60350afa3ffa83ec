// Taking decisions: what the form makes of what is typed, what waits for people in a real run, and who took what in the list.

import { describe, expect, it } from 'vitest';
import { NOTHING_DECIDED, replacing, taking, undoing } from '../../src/app/exercise/decided.ts';
import {
  type Draft,
  decisionOf,
  draftOf,
  FORM_KINDS,
  faultsOf,
  isNotThere,
  kindsFor,
} from '../../src/app/panels/decide/draft.ts';
import { firstDraft } from '../../src/app/panels/decide/first-draft.ts';
import { takenOverBy, waitingNow } from '../../src/app/panels/decide/waiting.ts';
import { decisionRows } from '../../src/app/panels/left/decisions.ts';
import { donorDecisionsOf } from '../../src/app/panels/read/donor-decisions.ts';
import { tallyOf } from '../../src/app/panels/read/tally.ts';
import type { ForceId } from '../../src/core/model/dataset.ts';
import type { Decision } from '../../src/core/model/decisions.ts';
import type { RoleId } from '../../src/core/model/roles.ts';
import { readDecisions } from '../../src/core/scenario/decisions.ts';
import type { Trace } from '../../src/core/trace/trace.ts';
import { loaded, runOf, stateAt } from './run.ts';

const HOUR = 3600;
const kent = 'E23000032' as ForceId;
const answers: Decision = { atSec: 0, kind: 'takeOver', what: { of: 'answers', force: kent } };
const draftAt = (trace: Trace, sec: number): Draft => {
  const state = stateAt(trace, sec);
  const taken = { kind: 'request', by: 'hostGold' as RoleId, overrides: false } as const;
  return firstDraft({ trace, tally: tallyOf(trace, state), state, selection: null }, taken);
};

describe('the form', () => {
  const trace = runOf('large disorder');
  const draft = draftAt(trace, 5 * HOUR);

  it('is filled with what is short now, where it is short', () => {
    expect(trace.header.incidents.map(({ id }) => id)).toContain(draft.incident);
    expect(draft.capability).toBe('publicOrder');
    expect(Number(draft.units)).toBeGreaterThan(10);
    expect(faultsOf(draft)).toEqual([]);
  });

  it.each(FORM_KINDS)('makes of %s a decision that the door lets in, and of that the same form again', (kind) => {
    for (const gives of ['all', 'some', 'decline'] as const) {
      const filled: Draft = {
        ...draft,
        kind,
        gives,
        text: 'Cordon moved',
        to: 'elsewhere',
        rationale: ' short of time ',
        neededInMin: '90',
      };
      const made = decisionOf(filled, HOUR);
      expect(readDecisions(JSON.stringify([made]))).toEqual({ ok: true, value: [made] });
      expect(made).toMatchObject({ atSec: HOUR, by: 'hostGold', rationale: 'short of time' });
      expect(decisionOf(draftOf(made, draftAt(trace, 0)), HOUR)).toEqual(made);
    }
  });

  it('asks another force than the host first, and says before it is taken what would do nothing there', () => {
    expect(draft.force).not.toBe(trace.header.forceIds[trace.header.incidents[0]!.force]);
    expect(trace.header.forceIds).toContain(draft.force);
    const lacks = (kind: 'militaryAid' | 'openGroup' | 'request') => isNotThere({ ...draft, kind }, trace.header);
    expect([lacks('militaryAid'), lacks('openGroup'), lacks('request')]).toEqual([true, false, false]);
  });

  it('says which field holds nothing that can be decided on', () => {
    for (const units of ['', '0', '-3', '2.5', 'two', '99999'])
      expect(faultsOf({ ...draft, units })).toEqual(['units']);
    expect(faultsOf({ ...draft, neededInMin: 'soon' })).toEqual(['neededInMin']);
    expect(faultsOf({ ...draft, kind: 'note' })).toEqual(['text']);
  });

  it('offers a role what it decides, and exercise control in its stead all', () => {
    const { roles } = loaded().library;
    const donor = roles.find(({ id }) => id === 'donorForce');
    expect(kindsFor(donor, false)).toEqual(FORM_KINDS.filter((kind) => donor?.decides.includes(kind)));
    expect(
      kindsFor(
        roles.find(({ id }) => id === 'observer'),
        false,
      ),
    ).toEqual([]);
    expect(kindsFor(donor, true)).toEqual(FORM_KINDS);
  });
});

describe('what waits for people', () => {
  const trace = runOf('large disorder', [answers]);
  const force = trace.header.forceIds.indexOf(kent);
  const asked = donorDecisionsOf(trace, force, trace.header.durationSec)[0]!;
  const atSec = asked.askedSec + 20 * 60;
  const waiting = (run: Trace, sec: number) => {
    const state = stateAt(run, sec);
    return waitingNow(run, state, tallyOf(run, state));
  };

  it('is an ask of a force whose answers were taken over, until it runs out', () => {
    expect(waiting(trace, asked.askedSec - 1)).toEqual([]);
    const [one] = waiting(trace, atSec);
    expect(one).toMatchObject({ of: 'ask', force, incident: asked.incident, asked: asked.asked });
    if (one?.of !== 'ask') return;
    expect(one.atHome).toBeGreaterThan(0);
    expect(one.keeps).toBe(asked.answer?.keeps);
    expect(one.untilSec).toBe(asked.answer?.sec);
    expect(asked.answer).toMatchObject({ given: 0, by: 'nobody' });
    expect(waiting(trace, one.untilSec! + 1).some((other) => other.of === 'ask' && other.request === one.request)).toBe(
      false,
    );
  });

  it('is over once people answer, and what they give is given', () => {
    const answer: Decision = {
      atSec,
      by: 'donorForce' as RoleId,
      overrides: true,
      rationale: 'a match at home',
      kind: 'answer',
      force: kent,
      capability: 'publicOrder' as never,
      incident: trace.header.incidents[asked.incident]!.id,
      units: 1,
    };
    const decided = runOf('large disorder', [answers, answer]);
    expect(waiting(decided, atSec + 1)).toEqual([]);
    expect(donorDecisionsOf(decided, force, atSec + 60)[0]?.answer).toMatchObject({ given: 1, by: 'people' });
    expect(decisionRows(decided, [answers, answer])[1]).toMatchObject({
      who: 'Donor force',
      inStead: true,
      why: 'a match at home',
      refusal: null,
    });
  });

  it('is nothing any more once it is handed back', () => {
    const back: Decision = { atSec: HOUR, kind: 'handBack', what: { of: 'answers', force: kent } };
    expect(takenOverBy(runOf('large disorder', [answers, back]), 2 * HOUR)).toEqual([]);
  });

  it('is an incident to be declared, and what it lacks where people ask', () => {
    const { id } = trace.header.incidents[0]!;
    const taken: Decision[] = [
      { atSec: 0, kind: 'takeOver', what: { of: 'declaration', incident: id } },
      { atSec: 0, kind: 'takeOver', what: { of: 'requests', incident: id } },
    ];
    const run = runOf('large disorder', taken);
    expect(waiting(run, HOUR)).toContainEqual({ of: 'declaration', incident: 0 });
    // Nothing is demanded of what nobody declares.
    expect(waiting(run, 5 * HOUR)).toEqual([{ of: 'declaration', incident: 0 }]);
    const declared = runOf('large disorder', [...taken, { atSec: HOUR, kind: 'declare', incident: id }]);
    expect(waiting(declared, 5 * HOUR)).toContainEqual(expect.objectContaining({ of: 'requests', incident: 0 }));
  });
});

describe('a decision in the list', () => {
  const later: Decision = { ...answers, atSec: 2 * HOUR };
  const note: Decision = { atSec: HOUR, kind: 'note', text: 'Press line' };

  it('is moved, given a reason, or taken away, and undo brings it back', () => {
    const both = taking(note)(taking(answers)(NOTHING_DECIDED)!)!;
    const moved = replacing(answers, later)(both);
    expect(moved?.decisions).toEqual([note, later]);
    expect(undoing(moved!)?.decisions).toEqual([answers, note]);
    expect(replacing(note, null)(both)?.decisions).toEqual([answers]);
    expect(replacing({ ...note }, null)(both)).toBeNull();
  });
});
