// Which documents ship with the product. A list of names only, so that whoever fetches them needs no parser.

/** Doctrines, by their path under data/: one for each era. */
export const DOCTRINE_FILES = ['doctrine/present-practice.json', 'doctrine/august-2011.json'] as const;

/** Documents that the engine needs, by their path under data/. */
export const ENGINE_FILES = [
  'capabilities/capabilities.json',
  'clock/europe-london.json',
  'collaborations/collaborations.json',
  'coordination/centres.json',
  'coordination/network.json',
  ...DOCTRINE_FILES,
  'forces/forces.json',
  'forces/structures.json',
  'holdings/contributions.json',
  'holdings/holdings.json',
  'interoperability/standards.json',
  'roads/muster-points.json',
  'roads/roads.json',
  'roads/speeds.json',
] as const;

/** Documents that no run depends on, only what is made of it afterwards: their hashes are not in traces. */
const REFERENCE_FILES = [
  'experiments/steps.json',
  'forces/groupings.json',
  'roles/roles.json',
  'scoring/weights.json',
  'spr/editions.json',
] as const;

/** All that a library is parsed from. */
export const LIBRARY_FILES = [...ENGINE_FILES, ...REFERENCE_FILES] as const;
export type LibraryFile = (typeof LIBRARY_FILES)[number];

/** Scenarios, by their path under scenarios/. */
export const SCENARIO_FILES = [
  'london-2011.json',
  'large-disorder.json',
  'marauding-attack.json',
  'two-city-attack.json',
  'nerve-agent.json',
  'east-coast-surge.json',
  'surveillance-three-regions.json',
  'august-2024.json',
  'peaceful-protest.json',
  'cyber-incident.json',
  'planned-summit.json',
  'august-2011.json',
  'spreading-disorder.json',
] as const;
