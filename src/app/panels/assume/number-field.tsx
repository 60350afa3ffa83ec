// A field for one number of an assumption, beside its slider: takes what the schema allows, and says what it does not.

import { useId, useState } from 'preact/hooks';
import { FIELD_UNIT, numberText, perUnit, tidy } from './figures.ts';
import type { Unit } from './labels.ts';
import * as words from './words.ts';

interface NumberFieldProps {
  /** Shown before the field; the full name is for who can't see where it stands. */
  readonly label: string;
  readonly fullName: string;
  readonly value: number;
  readonly unit: Unit;
  readonly least: number;
  readonly most: number;
  readonly whole: boolean;
  readonly disabled: boolean;
  readonly onSet: (value: number) => void;
}

export function NumberField({ label, fullName, value, unit, least, most, whole, disabled, onSet }: NumberFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const [wrong, setWrong] = useState<string | null>(null);
  const id = useId();
  const per = perUnit(unit);
  const take = (text: string): void => {
    const said = text.trim().replaceAll('−', '-').replace(',', '.').replace('%', '');
    const number = said === '' ? Number.NaN : tidy(Number(said) / per);
    const problem = problemOf(number, least, most, whole, unit);
    setWrong(problem);
    if (problem !== null) return;
    setTyped(null);
    if (number !== value) onSet(number);
  };
  return (
    <label class="number-field">
      {label !== '' && <span>{label}</span>}
      <input
        type="text"
        inputMode="decimal"
        autocomplete="off"
        aria-label={`${fullName}${FIELD_UNIT[unit] === '' ? '' : `, ${FIELD_UNIT[unit]}`}`}
        aria-invalid={wrong !== null}
        aria-describedby={wrong === null ? undefined : id}
        value={typed ?? String(tidy(value * per))}
        disabled={disabled}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        onChange={({ currentTarget }) => take(currentTarget.value)}
      />
      {wrong !== null && (
        <span class="field-message" id={id} role="alert">
          {wrong}
        </span>
      )}
    </label>
  );
}

function problemOf(value: number, least: number, most: number, whole: boolean, unit: Unit): string | null {
  if (!Number.isFinite(value)) return words.NUMBER;
  if (whole && !Number.isInteger(value)) return words.WHOLE;
  if (value >= least && value <= most) return null;
  return Number.isFinite(most)
    ? words.between(numberText(least, unit), numberText(most, unit))
    : words.atLeastFrom(numberText(least, unit));
}
