// Words of the briefing.

export const EYEBROW = 'Briefing';
export const BEGIN = 'Begin';
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
export const demand = (incident: string, phase: string): string => `${incident}, ${phase.toLowerCase()}`;
export const holdings = (capability: string): string => `Holdings of ${capability.toLowerCase()} set by the scenario`;
