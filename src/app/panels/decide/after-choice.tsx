// A decision is taken before others that were taken already: whether those stay, go, or are kept on a branch of their own.

import { useId } from 'preact/hooks';
import * as words from './words.ts';

export type After = keyof typeof words.AFTER_WORDS;

interface AfterChoiceProps {
  readonly later: number;
  readonly value: After;
  readonly onChange: (value: After) => void;
}

export function AfterChoice({ later, value, onChange }: AfterChoiceProps) {
  const name = useId();
  return (
    <fieldset class="decide-after">
      <legend class="caption">{words.laterText(later)}</legend>
      {(Object.keys(words.AFTER_WORDS) as After[]).map((one) => (
        <label key={one}>
          <input type="radio" name={name} checked={one === value} onChange={() => onChange(one)} />
          <span>{one === 'stays' && later > 1 ? words.THEY_STAY : words.AFTER_WORDS[one]}</span>
        </label>
      ))}
    </fieldset>
  );
}
