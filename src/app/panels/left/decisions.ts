// What can be decided now and what has been: rows of the decisions panel. Pure: trace, cursor and decisions in.

import type { Decision } from '../../../core/model/decisions.ts';
import type { TierId } from '../../../core/model/doctrine.ts';
import { spokenRole } from '../../../core/model/roles.ts';
import { wordsOfDecision } from '../../../core/trace/describe-decisions.ts';
import type { Trace } from '../../../core/trace/trace.ts';
import { listed, sentence } from '../format.ts';
import { momentText } from '../read/clock.ts';
import { capabilityAt, tierName } from '../read/names.ts';
import { capabilitiesUsing, refusalsOf, tierStanding } from '../read/tiers.ts';
import { NOT_APPLICABLE_WORDS } from '../words.ts';
import * as words from './words.ts';

/** The tier that a person may stand up by decision. */
const DECIDABLE_TIER = 'national' as TierId;

export interface TierChoice {
  readonly tier: TierId;
  readonly name: string;
  /** Why it stands, or that it does not yet. */
  readonly note: string;
  readonly canActivate: boolean;
}

/** The national tier as it stands at the cursor; null where nothing in this exercise uses one. */
export function tierChoice(trace: Trace, atSec: number): TierChoice | null {
  const { header } = trace;
  const tier = header.tierIds.indexOf(DECIDABLE_TIER);
  if (tier < 0 || capabilitiesUsing(trace, tier).length === 0) return null;
  const name = tierName(header, tier);
  const { active, waiting } = tierStanding(trace, tier, atSec);
  const first = active[0];
  const base = { tier: DECIDABLE_TIER, name };
  if (waiting.length === 0 && first !== undefined) {
    const note = words.standsSince(name, momentText(header, first.atSec), first.cause);
    return { ...base, note, canActivate: false };
  }
  if (atSec >= header.durationSec) return { ...base, note: words.afterEnd, canActivate: false };
  const note =
    first === undefined
      ? words.notYet(name)
      : words.partly(name, listed(waiting.map((c) => capabilityAt(header, c).name.toLowerCase())));
  return { ...base, note, canActivate: true };
}

export interface DecisionRow {
  readonly key: string;
  readonly when: string;
  readonly text: string;
  /** The role that took it, and whether exercise control did in its stead; null where nobody said. */
  readonly who: string | null;
  readonly inStead: boolean;
  readonly why: string | null;
  /** What came of it when it did nothing. */
  readonly refusal: string | null;
  readonly atSec: number;
}

function textOf({ header }: Trace, decision: Decision): string {
  if (decision.kind !== 'activateTier') return sentence(wordsOfDecision(header, decision));
  const tier = header.tierIds.indexOf(decision.tier);
  return words.activated(tier < 0 ? decision.tier : tierName(header, tier));
}

/** Decisions in the order taken. A refusal is known once the engine has run with it. */
export function decisionRows(trace: Trace, decisions: readonly Decision[]): DecisionRow[] {
  const { header } = trace;
  const refusals = refusalsOf(trace);
  const matched = new Set<number>();
  return decisions.map((decision, n) => {
    const said = JSON.stringify(decision);
    const place = header.decisions.findIndex((d, i) => !matched.has(i) && JSON.stringify(d) === said);
    matched.add(place);
    const reason = refusals.get(place);
    return {
      key: `${n} ${decision.atSec}`,
      when: momentText(header, decision.atSec),
      text: textOf(trace, decision),
      who: decision.by === undefined ? null : sentence(spokenRole(decision.by)),
      inStead: decision.overrides === true,
      why: decision.rationale ?? null,
      refusal: reason === undefined ? null : words.didNothing(NOT_APPLICABLE_WORDS[reason]),
      atSec: decision.atSec,
    };
  });
}
