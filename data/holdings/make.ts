// The rules of rule.json applied to the forces: holdings.json and contributions.json. Pure: texts in, texts out, one
// holding a line, each saying by which rule it came about.

import type { Capability, Force, ForceId, Holding, Provenance } from '../../src/core/model/dataset.ts';
import { holdingsAlike } from './alike.ts';
import type { Apportion, PerOfficers, Rule, Rules } from './rules.ts';
import { shareOut } from './share.ts';

type Units = Provenance & { readonly units: number };

/** Forces with the strength that weighs them, in hundredths of an officer, so that shares are exact. */
interface Weighed {
  readonly forces: readonly Force[];
  readonly hundredths: readonly number[];
  readonly asOf: string;
}

const officersOn = (asOf: string): string => `officers (full-time equivalent, Home Office, ${asOf})`;

export function makeHoldings(rule: string, forces: string, capabilities: string): Readonly<Record<string, string>> {
  const rules: Rules = JSON.parse(rule);
  const catalogue: readonly Capability[] = JSON.parse(capabilities);
  const all: readonly Force[] = JSON.parse(forces);
  const weighed = weigh(
    all.filter(({ kind }) => kind === 'territorial'),
    rules.strengthAsOf,
  );
  const officers = weighed.hundredths.reduce((sum, one) => sum + one, 0) / 100;
  const list = (rows: readonly Holding[]): string => `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`;
  const holdings = rules.holdings.flatMap((rule) => {
    const ofAreas = holdingsBy(rule, weighed, catalogue);
    const others = all.filter(({ kind }) => kind !== 'territorial');
    return [...ofAreas, ...holdingsAlike(rules.alike, rule, others, ofAreas, officers)];
  });
  const contributions = rules.contributions.flatMap((rule) => holdingsBy(rule, weighed, catalogue));
  return { 'holdings.json': list(holdings), 'contributions.json': list(contributions) };
}

function weigh(forces: readonly Force[], asOf: string): Weighed {
  const hundredths = forces.map(({ name, strength }) => {
    const officers = strength.find((one) => one.asOf === asOf);
    if (!officers) throw new Error(`${name} has no strength at ${asOf}`);
    return Math.round(officers.value * 100);
  });
  return { forces, hundredths, asOf };
}

function holdingsBy(rule: Rule, weighed: Weighed, catalogue: readonly Capability[]): readonly Holding[] {
  const capability = catalogue.find(({ id }) => id === rule.capability);
  if (!capability) throw new Error(`rule.json names an unknown capability, ${rule.capability}`);
  const units = rule.rule === 'apportion' ? apportioned(rule, weighed, capability) : perOfficers(rule, weighed);
  return weighed.forces.map(({ id }, n) => ({ force: id, capability: rule.capability, ...units[n]! }));
}

function apportioned(rule: Apportion, weighed: Weighed, capability: Capability): readonly Units[] {
  const { value, counts, source, asOf } = rule.total;
  const total = counts === 'units' ? value : Math.floor(value / capability.travelling.value);
  const what =
    counts === 'units' ? source : `${source}, ${capability.travelling.value} to a unit makes ${total} units at most`;
  const placeOf = (force: ForceId): number => {
    const place = weighed.forces.findIndex(({ id }) => id === force);
    if (place < 0) throw new Error(`rule.json names an unknown force, ${force}`);
    return place;
  };
  const known = new Map<number, Units>();
  for (const { force, ...units } of rule.fixed) known.set(placeOf(force), units);
  for (const { force, share, ...from } of rule.shares) {
    known.set(placeOf(force), {
      units: Math.round(total * share),
      source: `${percent(share)} of the total. ${from.source}. ${what}`,
      asOf: from.asOf,
      basis: 'illustrative',
    });
  }
  const given = new Map([...known].map(([place, { units }]) => [place, units]));
  const shared = shareOut(total, weighed.hundredths, rule.atLeast, given);
  return shared.map(
    (units, place): Units =>
      known.get(place) ?? {
        units,
        source: `${what}; shared by ${officersOn(weighed.asOf)}, at least ${rule.atLeast} each`,
        asOf,
        basis: 'illustrative',
      },
  );
}

function perOfficers(rule: PerOfficers, { forces, hundredths, asOf }: Weighed): readonly Units[] {
  const units = hundredths.map((one) => Math.floor(one / 100 / rule.officersPerUnit));
  const regionOf = (force: Force): string =>
    rule.per === 'force' ? force.id : (force.groupings.organisedCrime ?? force.id);
  for (const region of new Set(forces.map(regionOf))) {
    const places = forces.flatMap((force, place) => (regionOf(force) === region ? [place] : []));
    const held = places.reduce((sum, place) => sum + units[place]!, 0);
    if (held >= rule.atLeast) continue;
    const largest = places.reduce((a, b) => (hundredths[b]! > hundredths[a]! ? b : a));
    units[largest]! += rule.atLeast - held;
  }
  const perWhom = rule.per === 'force' ? 'each' : 'in each organised-crime region, by its largest force';
  const source = `${rule.source}: one unit to ${rule.officersPerUnit.toLocaleString('en-GB')} ${officersOn(asOf)}, at least ${rule.atLeast} ${perWhom}`;
  return units.map((one): Units => ({ units: one, source, asOf, basis: rule.basis }));
}

const percent = (share: number): string => `${Math.round(share * 100)}%`;
