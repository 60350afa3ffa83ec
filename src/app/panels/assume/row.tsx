// One assumption: its name, its handles and fields (or its switch or choice), where it comes from, and, once changed, what it
// was and the way back.

import {
  type Assumption,
  FIVE,
  type FigureValue,
  fiveOf,
  isChanged,
  movedFive,
  type OfFive,
} from '../../../core/scenario/assumption.ts';
import { asOfText } from '../format.ts';
import { BasisMark, basisOf } from '../parts/basis.tsx';
import { contextOf, fullNameOf, labelOf, numberText, rangeOf, summaryText, unitOf, valueText } from './figures.ts';
import { NumberField } from './number-field.tsx';
import { type Handle, Track } from './track.tsx';
import * as words from './words.ts';

export interface RowProps {
  readonly one: Assumption;
  readonly now: ReadonlyMap<string, FigureValue>;
  readonly disabled: boolean;
  /** Stands in a list of many groups: told with where it belongs. */
  readonly isFar: boolean;
  /** Why it does nothing, or what was wrong with what was set last. */
  readonly note: string | null;
  readonly refusal: string | null;
  readonly onTry: (values: Readonly<Record<string, FigureValue>>) => void;
  readonly onSet: (values: Readonly<Record<string, FigureValue>>) => void;
}

export function Row(props: RowProps) {
  const { one, now, disabled, isFar, note, refusal, onSet } = props;
  const changed = isChanged(one, now);
  const old = summaryText(one, (path) => one.given[path] ?? 0);
  return (
    <div class={`assumption ${changed ? 'is-changed' : ''}`} data-path={one.path}>
      <div class="assumption-head">
        <span class="assumption-name">
          {labelOf(one)}
          {isFar && (
            <span class="muted">{[...new Set([one.names[0], contextOf(one)])].filter(Boolean).join(', ')}</span>
          )}
        </span>
        <b>{summaryText(one, (path) => now.get(path) ?? 0)}</b>
        {one.by !== null && <BasisMark {...(changed ? { basis: 'user' } : basisOf(one.by))} />}
      </div>
      <Control {...props} />
      {changed && (
        <p class="assumption-was">
          {words.was(old)}
          <button
            type="button"
            class="link"
            disabled={disabled}
            aria-label={words.resetOf(fullNameOf(one), old)}
            onClick={() => onSet(one.given)}
          >
            {words.RESET}
          </button>
        </p>
      )}
      {refusal !== null && (
        <p class="field-message" role="alert">
          {refusal}
        </p>
      )}
      {note !== null && <p class="caption">{note}</p>}
      {one.by !== null && (
        <details class="assumption-source">
          <summary>
            <span>{one.by.source}</span>
          </summary>
          <p>
            {one.by.source}, {asOfText(one.by.asOf)}.
          </p>
          {one.kind === 'five' && <Outermost {...props} />}
          <p class="muted">
            {words.PLACE}: <code>{one.path}</code>
          </p>
        </details>
      )}
    </div>
  );
}

function Control(props: RowProps) {
  const { one, now, disabled, onSet } = props;
  const value = now.get(one.path);
  if (one.kind === 'five') return <Five {...props} />;
  if (one.kind === 'number') return <One {...props} value={Number(value)} />;
  const options: readonly FigureValue[] = one.kind === 'switch' ? [true, false] : one.options;
  return (
    <select
      class="select-small"
      aria-label={fullNameOf(one)}
      disabled={disabled}
      value={String(value)}
      onChange={({ currentTarget }) => {
        const chosen = options.find((option) => String(option) === currentTarget.value);
        if (chosen !== undefined) onSet({ [one.path]: chosen });
      }}
    >
      {options.map((option) => (
        <option key={String(option)} value={String(option)}>
          {valueText(one, option)}
        </option>
      ))}
    </select>
  );
}

function One({ one, now, disabled, value, onTry, onSet }: RowProps & { readonly value: number }) {
  const unit = unitOf(one);
  const range = rangeOf(one, now, unit);
  const { least, most, whole } = one.limits ?? { least: 0, most: Number.POSITIVE_INFINITY, whole: false };
  const label = fullNameOf(one);
  const handle: Handle = { id: 'value', label, value, text: numberText(value, unit), least, most, look: 'disc' };
  return (
    <div class="assumption-control">
      <Track
        range={range}
        handles={[handle]}
        given={Number(one.given[one.path])}
        disabled={disabled}
        onTry={(_, to) => onTry({ [one.path]: to })}
        onSet={(_, to) => onSet({ [one.path]: to })}
      />
      <div class="assumption-fields">
        <NumberField
          label=""
          fullName={label}
          {...{ value, unit, least, most, whole, disabled }}
          onSet={(to) => onSet({ [one.path]: to })}
        />
      </div>
    </div>
  );
}

const MIDDLE = ['p10', 'p50', 'p90'] as const;

function fiveNow(one: Assumption, now: RowProps['now']) {
  const paths = fiveOf(one.path);
  const five = Object.fromEntries(FIVE.map((name) => [name, Number(now.get(paths[name]))])) as Record<OfFive, number>;
  const limits = one.limits ?? { least: 0, most: Number.POSITIVE_INFINITY, whole: false };
  const movedTo = (which: OfFive, to: number): Record<string, number> => {
    const next = movedFive(five, which, to, limits);
    return Object.fromEntries(FIVE.map((name) => [paths[name], next[name]]));
  };
  /** Between which the three in the middle may be: those outside them give way. */
  const boundsOf = (which: OfFive): { least: number; most: number } => ({
    least: which === 'p50' ? five.p10 : which === 'p90' ? five.p50 : which === 'max' ? five.p90 : limits.least,
    most: which === 'p50' ? five.p90 : which === 'p10' ? five.p50 : which === 'min' ? five.p10 : limits.most,
  });
  return { paths, five, movedTo, boundsOf };
}

function Five({ one, now, disabled, onTry, onSet }: RowProps) {
  const unit = unitOf(one);
  const { paths, five, movedTo, boundsOf } = fiveNow(one, now);
  const handles = MIDDLE.map(
    (id): Handle => ({
      id,
      label: `${fullNameOf(one)}, ${words.FIVE_WORDS[id]} (${words.FIVE_MEANING[id]})`,
      value: five[id],
      text: numberText(five[id], unit),
      ...boundsOf(id),
      look: id === 'p50' ? 'disc' : 'bar',
    }),
  );
  return (
    <div class="assumption-control">
      <Track
        range={rangeOf(one, now, unit)}
        handles={handles}
        given={Number(one.given[paths.p50])}
        disabled={disabled}
        onTry={(id, to) => onTry(movedTo(id as OfFive, to))}
        onSet={(id, to) => onSet(movedTo(id as OfFive, to))}
      />
      <div class="assumption-fields">
        <Fields which={MIDDLE} {...{ one, now, disabled, onSet }} />
      </div>
    </div>
  );
}

/** The outermost two are of use to few. */
function Outermost({ one, now, disabled, onSet }: RowProps) {
  return (
    <div class="assumption-fields">
      <Fields which={['min', 'max']} {...{ one, now, disabled, onSet }} />
    </div>
  );
}

interface FieldsProps extends Pick<RowProps, 'one' | 'now' | 'disabled' | 'onSet'> {
  readonly which: readonly OfFive[];
}

function Fields({ which, one, now, disabled, onSet }: FieldsProps) {
  const { five, movedTo, boundsOf } = fiveNow(one, now);
  return (
    <>
      {which.map((id) => (
        <NumberField
          key={id}
          label={words.FIVE_WORDS[id]}
          fullName={`${fullNameOf(one)}, ${words.FIVE_WORDS[id]}`}
          value={five[id]}
          unit={unitOf(one)}
          {...boundsOf(id)}
          whole={one.limits?.whole === true}
          disabled={disabled}
          onSet={(to) => onSet(movedTo(id, to))}
        />
      ))}
    </>
  );
}
