// Parts of the form that adds an inject: a field with its label and what is wrong with it, and some of several to tick.

import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface RowProps {
  readonly label: string;
  readonly fault: string | undefined;
  readonly children: (id: string) => ComponentChildren;
}

export function Row({ label, fault, children }: RowProps) {
  const id = useId();
  return (
    <div class="add-row">
      <label for={id}>{label}</label>
      {children(id)}
      <Fault fault={fault} />
    </div>
  );
}

const Fault = ({ fault }: { readonly fault: string | undefined }) =>
  fault === undefined ? null : (
    <p class="field-message" role="alert">
      {fault}
    </p>
  );

interface TicksProps {
  readonly legend: string;
  readonly all: readonly { readonly id: string; readonly name: string }[];
  readonly chosen: readonly string[];
  readonly fault?: string | undefined;
  readonly onChange: (chosen: readonly string[]) => void;
}

/** Some of several, in the order of the list. */
export function Ticks({ legend, all, chosen, fault, onChange }: TicksProps) {
  if (all.length === 0) return null;
  return (
    <fieldset class="add-ticks">
      <legend>{legend}</legend>
      <div>
        {all.map(({ id, name }) => (
          <label class="tick" key={id}>
            <input
              type="checkbox"
              checked={chosen.includes(id)}
              onChange={({ currentTarget }) =>
                onChange(
                  all.map((one) => one.id).filter((one) => (one === id ? currentTarget.checked : chosen.includes(one))),
                )
              }
            />
            {name}
          </label>
        ))}
      </div>
      <Fault fault={fault} />
    </fieldset>
  );
}
