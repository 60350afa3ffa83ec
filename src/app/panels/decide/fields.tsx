// The fields of the form of decisions: one for each thing that a kind asks for, all of one look.

import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { Sight } from '../../../core/trace/sight.ts';
import type { ExerciseState } from '../../../core/trace/state.ts';
import type { Trace } from '../../../core/trace/trace.ts';
import { useDesk } from '../context.ts';
import { sentence } from '../format.ts';
import type { Draft, Field } from './draft.ts';
import { forcesToChoose, incidentsToChoose } from './known-choices.ts';
import * as words from './words.ts';

export interface Option {
  readonly value: string;
  readonly label: string;
}

interface RowProps {
  readonly label: string;
  readonly fault?: string | undefined;
  /** The control, of that id. */
  readonly children: (id: string) => ComponentChildren;
}

export function FormRow({ label, fault, children }: RowProps) {
  const id = useId();
  return (
    <div class="decide-row">
      <label for={id}>{label}</label>
      {children(id)}
      {fault !== undefined && (
        <span class="field-message" role="alert">
          {fault}
        </span>
      )}
    </div>
  );
}

interface SelectProps {
  readonly id: string;
  readonly value: string;
  readonly options: readonly Option[];
  readonly onChange: (value: string) => void;
}

export const Select = ({ id, value, options, onChange }: SelectProps) => (
  <select id={id} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
    {options.map((option) => (
      <option key={option.value} value={option.value}>
        {option.label}
      </option>
    ))}
  </select>
);

const wordsAsOptions = (all: Readonly<Record<string, string>>): Option[] =>
  Object.entries(all).map(([value, label]) => ({ value, label: sentence(label) }));

function optionsFor(field: Field, trace: Trace, state: ExerciseState, sight: Sight | null): readonly Option[] {
  const { exercise } = trace.header;
  const named = (list: readonly { readonly id: string; readonly name: string }[]) =>
    list.map(({ id, name }) => ({ value: id, label: name }));
  switch (field) {
    case 'charge':
      return wordsAsOptions(words.CHARGE_WORDS);
    case 'tier':
      return named(exercise.doctrine.tiers);
    case 'force':
      return named(forcesToChoose(trace, sight)).sort((x, y) => x.label.localeCompare(y.label, 'en'));
    case 'incident':
    case 'to':
      return named(incidentsToChoose(trace, state, sight));
    case 'capability':
      return named(exercise.capabilities);
    case 'gives':
      return wordsAsOptions(words.GIVES_WORDS);
    default:
      return [];
  }
}

interface FieldProps {
  readonly field: Field;
  readonly draft: Draft;
  readonly trace: Trace;
  readonly state: ExerciseState;
  readonly isFaulty: boolean;
  readonly onChange: (change: Partial<Draft>) => void;
}

export function FormField({ field, draft, trace, state, isFaulty, onChange }: FieldProps) {
  const { desk } = useDesk();
  const label = words.FIELD_WORDS[field];
  const fault = isFaulty ? words.FAULTS[field] : undefined;
  if (field === 'fromOthers') {
    return (
      <label class="decide-check">
        <input
          type="checkbox"
          checked={draft.fromOthers}
          onChange={(event) => onChange({ fromOthers: event.currentTarget.checked })}
        />
        <span>{label}</span>
      </label>
    );
  }
  if (field === 'units' || field === 'bays' || field === 'tourHours' || field === 'neededInMin' || field === 'text') {
    return (
      <FormRow label={label} fault={fault}>
        {(id) => (
          <input
            id={id}
            type="text"
            class={field === 'text' ? '' : 'decide-figure'}
            inputMode={field === 'text' ? 'text' : 'numeric'}
            maxLength={field === 'text' ? 500 : 5}
            value={draft[field]}
            aria-invalid={fault !== undefined}
            onInput={(event) => onChange({ [field]: event.currentTarget.value })}
          />
        )}
      </FormRow>
    );
  }
  return (
    <FormRow label={label} fault={fault}>
      {(id) => (
        <Select
          id={id}
          value={draft[field]}
          options={optionsFor(field, trace, state, desk.sight.value)}
          onChange={(value) => onChange({ [field]: value } as Partial<Draft>)}
        />
      )}
    </FormRow>
  );
}
