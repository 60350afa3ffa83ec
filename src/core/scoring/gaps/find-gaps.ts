// All gaps of a run, the largest first by what they touch. Gaps smaller than is worth telling are left out; ids stay the
// same from run to run, so that what closing one is worth can be followed over many.

import type { ScoringRules } from '../../model/scoring.ts';
import type { TraceReading } from '../reading.ts';
import { wholeRun } from '../scope.ts';
import type { Scope, Summaries } from '../types.ts';
import { attributeMismatch } from './attribute-mismatch.ts';
import { capacityShort } from './capacity-short.ts';
import { coverBreached } from './cover-breached.ts';
import { singlePointOfFailure, skillNotExercised } from './from-summaries.ts';
import { idleUnits } from './idle-units.ts';
import { lateActivation } from './late-activation.ts';
import { missingLink } from './missing-link.ts';
import { partnerNotLinked } from './partner-not-linked.ts';
import { registerWrong } from './register-wrong.ts';
import { rendezvousFull } from './rendezvous-full.ts';
import { saturatedCentre } from './saturated-centre.ts';
import { shareNotMet } from './share-not-met.ts';
import { slowDecision } from './slow-decision.ts';
import { spanExceeded } from './span-exceeded.ts';
import { standardMissed } from './standard-missed.ts';
import type { Gap, GapKind, GapRule } from './types.ts';

const RULES: readonly GapRule[] = [
  capacityShort,
  standardMissed,
  rendezvousFull,
  shareNotMet,
  coverBreached,
  spanExceeded,
  attributeMismatch,
  idleUnits,
  lateActivation,
  slowDecision,
  saturatedCentre,
  registerWrong,
  missingLink,
  partnerNotLinked,
  singlePointOfFailure,
  skillNotExercised,
];

/** Nothing was lacking for these at any incident of this run; they are told all the same, and last. */
const NOT_BY_SIZE: ReadonlySet<GapKind> = new Set([
  'shareNotMet',
  'partnerNotLinked',
  'singlePointOfFailure',
  'skillNotExercised',
]);

/** What hangs on a thing most stays first; ids begin with their kind. */
const byName = (x: Gap, y: Gap): number =>
  x.kind === 'singlePointOfFailure' && y.kind === x.kind ? 0 : x.id < y.id ? -1 : 1;

export function findGaps(
  reading: TraceReading,
  rules: ScoringRules,
  scope: Scope = wholeRun(reading.trace),
  summaries: Summaries = {},
): readonly Gap[] {
  const inputs = { reading, rules, scope, summaries };
  const least = rules.yardsticks.gapOfficerHours.value;
  return RULES.flatMap((rule) => rule(inputs))
    .map((gap) => seenFrom(reading, scope, gap))
    .filter(({ kind, severity }) => severity >= least || NOT_BY_SIZE.has(kind))
    .sort((x, y) => y.severity - x.severity || byName(x, y));
}

/** As far as it had come by then: a page that tells of a part of a run tells nothing that happened later. */
function seenFrom({ trace }: TraceReading, { untilSec }: Scope, gap: Gap): Gap {
  const { timeSec } = trace.facts;
  const isLater = gap.untilSec > untilSec || gap.facts.some((row) => timeSec[row]! > untilSec);
  if (!isLater) return gap;
  return {
    ...gap,
    untilSec: Math.max(gap.fromSec, Math.min(gap.untilSec, untilSec)),
    facts: gap.facts.filter((row) => timeSec[row]! <= untilSec),
  };
}
