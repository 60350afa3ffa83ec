// Words of the left panel: the situation and the decisions.

import { sentence } from '../format.ts';
import type { TierActivated } from '../read/tiers.ts';
import { CAUSE_WORDS } from '../words.ts';

export const BRIEFING = 'Briefing';
export const SITUATION = 'Situation';
export const DECISIONS = 'Decisions';
export const AT_WORK = 'Units at work, own + lent';
export const ON_THE_WAY = 'Units on the way';
export const SUPPLYING = 'Forces supplying';
export const SHORT = 'Units short';
export const DECIDE = 'Decide…';
export const NO_DECISION = 'No decision taken. What follows a decision is worked out again; what went before stays.';
export const FOLD = 'Fold panel';
export const UNFOLD = 'Unfold panel';
export const MORE = 'All of the briefing';
export const LESS = 'Less';

export const activateNow = (tier: string): string => `Activate ${article(tier)} now`;
export const activated = (tier: string): string => `Activate ${article(tier)}`;
export const notYet = (tier: string): string => `${sentence(article(tier))} does not stand yet.`;
export const partly = (tier: string, capabilities: string): string =>
  `${sentence(article(tier))} does not stand yet for ${capabilities}.`;
export const standsSince = (tier: string, when: string, cause: TierActivated['cause']): string =>
  cause === 'standing'
    ? `${sentence(article(tier))} always stands in this scenario.`
    : `${sentence(article(tier))} stands since ${when}: ${CAUSE_WORDS[cause]}.`;
export const afterEnd = 'The exercise has ended. Move the cursor back to decide earlier.';
export const didNothing = (reason: string): string => `Did nothing: ${reason}.`;

/** `the national tier`, whether the doctrine calls it “National tier”, “National” or “National (tier 3)”. */
function article(tier: string): string {
  const name = tier.replace(/\s*\(.*\)$/, '').toLowerCase();
  return `the ${name.includes('tier') ? name : `${name} tier`}`;
}

export const BRANCH = 'Branch';
