// One of a few: radio buttons with visible labels.

import { useId } from 'preact/hooks';

interface ChoiceProps<T extends string | number> {
  readonly legend: string;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly value: T;
  readonly onChange: (value: T) => void;
  /** `list` stacks the options, `bar` sets them side by side. */
  readonly look: 'list' | 'bar';
  readonly hideLegend?: boolean;
}

export function Choice<T extends string | number>({
  legend,
  options,
  value,
  onChange,
  look,
  hideLegend,
}: ChoiceProps<T>) {
  const name = useId();
  return (
    <fieldset class={`choice choice-${look}`}>
      <legend class={hideLegend === true ? 'hidden-word' : ''}>{legend}</legend>
      {options.map((option) => (
        <label key={option.value} class={option.value === value ? 'is-chosen' : ''}>
          <input type="radio" name={name} checked={option.value === value} onChange={() => onChange(option.value)} />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
