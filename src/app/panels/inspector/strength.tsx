// What an incident's units are worth together: nominal, each factor, effective; and what in this exercise makes it so.

import { radioOf } from '../../../core/model/scenario-rules.ts';
import { STRENGTH_FACTORS } from '../../../core/trace/facts.ts';
import type { Trace } from '../../../core/trace/trace.ts';
import { ColumnHeads, type Figure } from '../explain/how-counted.tsx';
import { Term } from '../explain/term.tsx';
import { amount, percent, toOneDecimal } from '../format.ts';
import { BasisMark, basisOf } from '../parts/basis.tsx';
import { CapabilityGlyph } from '../parts/glyph.tsx';
import { capabilityAt } from '../read/names.ts';
import type { IncidentLine } from '../read/situation.ts';
import { everLoses, factorsAt } from '../read/strength.ts';
import * as words from './words.ts';

interface StrengthProps {
  readonly trace: Trace;
  readonly incident: number;
  readonly lines: readonly IncidentLine[];
  readonly atSec: number;
}

const FIGURES: readonly Figure[] = [
  { title: words.NOMINAL, why: 'nominal' },
  ...STRENGTH_FACTORS.map((factor): Figure => ({ title: words.FACTOR_WORDS[factor], why: 'factor' })),
  { title: words.EFFECTIVE, why: 'effective' },
];

export function Strength({ trace, incident, lines, atSec }: StrengthProps) {
  const { header } = trace;
  const { scenario, interoperability } = header.exercise;
  const radio = radioOf(scenario, incident);
  const sets = interoperability.sets.filter(({ on }) => on);
  const loses = everLoses(trace, incident);
  if (!loses && sets.length === 0 && radio === null) return null;
  const here = lines.filter(({ own, lent, idle }) => own + lent + idle > 0);
  return (
    <section class="block">
      <h3>
        <Term of="worth">{words.STRENGTH_HEAD}</Term>
      </h3>
      {!loses && <p class="caption">{words.NOTHING_YET}</p>}
      {loses && here.length > 0 && (
        <table class="supply">
          <ColumnHeads heads={FIGURES} />
          <tbody>
            {here.map((line) => {
              const capability = capabilityAt(header, line.capability);
              const factors = factorsAt(trace, incident, line.capability, atSec);
              return (
                <tr key={line.capability}>
                  <th scope="row">
                    <CapabilityGlyph glyph={capability.glyph} />
                    {capability.name}
                  </th>
                  <td>{amount(line.own + line.lent + line.idle)}</td>
                  {STRENGTH_FACTORS.map((factor, n) => (
                    <td key={factor} class={factors[n]! < 1 ? 'is-short' : ''}>
                      {percent(factors[n]!)}
                    </td>
                  ))}
                  <td>
                    <b>{toOneDecimal(line.effective)}</b>
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
      {sets.map((set) => (
        <p class="caption" key={set.id}>
          <BasisMark {...basisOf(set)} /> {words.madeUpSet(set.name)} {set.about}
        </p>
      ))}
      {radio !== null && (
        <p class="caption">
          <b>
            {words.RADIO}
            {radio.contested && `, ${words.CONTESTED}`}.
          </b>{' '}
          {radio.note} <BasisMark {...basisOf(radio)} />
        </p>
      )}
      {loses && <p class="caption">{words.STRENGTH_NOTE}</p>}
    </section>
  );
}
