// How it was made, filled in to STRESS-DES, and the limits in plain words.

import { restsOnIllustrative } from '../../scoring/assumptions.ts';
import { heading, paragraph, type Section, say } from '../document.ts';
import type { Figures } from '../figures.ts';
import type { TellsOf } from '../run.ts';
import { LIMITS, METHOD } from '../words.ts';
import { sourcedPlaces } from './assumptions.ts';

export const limits = (): Section => ({
  title: 'What this does not show',
  blocks: [{ kind: 'list', lines: LIMITS.map((one) => [one]) }],
});

export function method({ trace, worth }: TellsOf, figures: Figures): Section {
  const { header } = trace;
  const count = (what: string, n: number) => figures.of(`count:${what}`, String(n));
  const assumptions = sourcedPlaces(header.exercise.doctrine).length;
  return {
    title: METHOD.title,
    blocks: [
      paragraph([METHOD.guideline]),
      heading([METHOD.objectives]),
      paragraph([METHOD.purpose]),
      paragraph([METHOD.outputs]),
      heading([METHOD.logic]),
      paragraph([METHOD.logicSays]),
      paragraph([METHOD.decisionsSay]),
      heading([METHOD.data]),
      paragraph(
        say`${count('forces', header.forceIds.length)} forces, ${count('units', header.units.filter(({ madeUp }) => madeUp === undefined).length)} units of ${count('capabilities', header.capabilityIds.length)} capabilities, ${count('centres', header.exercise.centres.length)} coordination centres. The doctrine holds ${count('assumptions', assumptions)} numbers and rules with a source; all stand in the last section. ${restsOnIllustrative(header.exercise) ? 'Some holdings are illustrative.' : 'No holding is illustrative.'}`,
      ),
      {
        kind: 'table',
        caption: say`Data documents and their fingerprints (SHA-256)`,
        columns: [{ head: 'Document', width: 30 }, { head: 'Fingerprint' }],
        rows: header.data.map((_, n) => [
          say`${figures.header(`/data/${n}/name`)}`,
          say`${figures.header(`/data/${n}/sha256`)}`,
        ]),
      },
      heading([METHOD.experimentation]),
      paragraph(
        say`${METHOD.oneRun} Length: ${figures.header('/exercise/scenario/durationHours')} hours. Seed: ${figures.header('/seed')}. Replication: ${figures.of('replication:', String(header.replication + 1))} of that seed. ${
          worth === null
            ? 'No reruns were made for this report.'
            : say`Gaps were measured by reruns over up to ${figures.of('worth:seeds', String(worth.seeds))} seeds.`
        }`,
      ),
      heading([METHOD.implementation]),
      paragraph([METHOD.random]),
      paragraph([METHOD.repeats]),
      paragraph(
        say`Muster ${figures.header('/engineVersion')}. Fingerprint of the record (SHA-256): ${figures.hash}. Facts: ${count('facts', trace.facts.length)}.`,
      ),
      heading([METHOD.access]),
      paragraph([METHOD.accessSays]),
    ],
  };
}
