// Words of the briefing.

import type { Disruption } from '../../../core/model/scenario.ts';
import { wordsOfRoads } from '../../../core/trace/describe-roads.ts';

export const EYEBROW = 'Briefing';
export const BEGIN = 'Begin';
export const TABLETOP = 'Run a tabletop…';
export const TABLETOP_HINT = 'The room’s time, papers to print, and whether this computer is ready';
export const OTHER = 'Choose another scenario';
export const KNOWN = 'What the scenario is built on';
export const SOURCES = 'Sources';
export const DETAILS = 'Details';
export const SEED = 'Seed';
export const SEED_HELP =
  'The same seed, scenario and decisions give the same exercise, to the second, on every machine. Another seed is other luck.';
export const TESTS = 'What it tests';
export const PARAMETER_HELP = 'The exercise happens here.';

export const EDITION = 'Strategic Policing Requirement';

export const reported = (name: string): string => `${name} reported`;
export const warning = (name: string): string => `Warning of ${name}`;
export const warned = (share: string, before: string): string => `in ${share} of runs, ${before} before its report`;
export const thenAsked = (units: string): string => `the host then asks others for ${units}`;
export const thenStoodUp = (tiers: string): string => `tiers then stood up: ${tiers}`;
export const mayBeLit = (name: string): string => `${name} may be lit by another incident`;
export const afterLit = (minutes: string): string => `reported ${minutes} after that`;
export const feedsBack = (name: string): string => `${name}: unmet demand feeds back`;
export const FEEDS_BACK = 'intensity by steps, as the doctrine has them';
export const demand = (incident: string, phase: string): string => `${incident}, ${phase.toLowerCase()}`;
export const holdings = (capability: string): string => `Holdings of ${capability.toLowerCase()} set by the scenario`;

/** What a disruption does, in a few words. */
export function hits(disruption: Disruption): string {
  const { effect, staff, centres, links, channels } = disruption;
  const things = [
    centres.length > 0 ? `${centres.length} ${centres.length === 1 ? 'centre' : 'centres'}` : '',
    links.length > 0 ? `${links.length} ${links.length === 1 ? 'link' : 'links'}` : '',
    ...channels,
  ].filter((one) => one !== '');
  switch (effect) {
    case 'down':
      return `down: ${things.join(', ')}`;
    case 'degraded':
      return `works with difficulty: ${things.join(', ')}`;
    case 'shortStaffed':
      return `${staff ?? 0} staff left: ${things.join(', ')}`;
    default:
      return wordsOfRoads(disruption);
  }
}

export const STRUCTURE = 'Structure of forces';
export const STRUCTURE_HELP =
  'What if some forces were one? Strengths, holdings and control rooms add up; places and roads stay. Illustrative, and nobody’s policy.';
