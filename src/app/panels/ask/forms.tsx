// The questions as sentences: each figure is a field in its place.

import { hasArea } from '../../../core/model/national-forces.ts';
import { isToldByForce } from '../../../core/model/told-by-force.ts';
import { useDesk } from '../context.ts';
import { counted, minutesText, whole } from '../format.ts';
import { type ChangeChoice, type Form, firstCapability, isAmount, lacksHolding, MOST_UNITS } from './form.ts';
import { AMOUNT_HINT, VARIATION_WORDS } from './words.ts';

export function HowSoonForm({ form }: { readonly form: Form }) {
  const { desk } = useDesk();
  const { forces, capabilities, musterPoints } = desk.data;
  const places = musterPoints.filter(({ force }) => force === form.host.value).map(({ name }) => name);
  return (
    <p class="ask-sentence">
      How soon could{' '}
      <input
        type="number"
        aria-label="Units"
        min={1}
        max={MOST_UNITS}
        value={form.units.value}
        onInput={(event) => (form.units.value = event.currentTarget.valueAsNumber)}
      />{' '}
      {!isAmount(form.units.value) && <em class="ask-hint">({AMOUNT_HINT})</em>}{' '}
      <Pick
        label="Capability"
        value={form.capability.value}
        options={capabilities.filter(({ id }) => isToldByForce(id)).map(({ id, unitPlural }) => [id, unitPlural])}
        onPick={(id) => (form.capability.value = id)}
      />{' '}
      be in{' '}
      <Pick
        label="Force"
        value={form.host.value}
        options={forces.filter(hasArea).map(({ id, name }) => [id, name])}
        onPick={(id) => {
          form.host.value = id;
          form.place.value = null;
        }}
      />
      , at{' '}
      <Pick
        label="Place"
        value={form.place.value ?? places[Math.min(1, places.length - 1)] ?? ''}
        options={places.map((name) => [name, name])}
        onPick={(name) => (form.place.value = name)}
      />
      , asked at{' '}
      <input
        type="datetime-local"
        aria-label="Local time"
        value={form.start.value}
        onInput={(event) => (form.start.value = event.currentTarget.value)}
      />
      , within{' '}
      <Pick
        label="Hours to look ahead"
        value={`${form.hours.value}`}
        options={withValue([4, 8, 12, 24, 48], form.hours.value).map((hours) => [
          `${hours}`,
          counted(hours, 'hour', 'hours'),
        ])}
        onPick={(hours) => (form.hours.value = Number(hours))}
      />
      ?
    </p>
  );
}

const SOONER = [60, 120, 240, 720, 1440, 2880, 5760] as const;
const hoursText = (minutes: number): string =>
  minutes === 60 ? 'an hour' : minutes % 60 === 0 ? `${minutes / 60} hours` : minutesText(minutes);

const tierMinutes = (change: ChangeChoice): number => (change.startsWith('tier:') ? Number(change.slice(5)) : 120);

/** What may be chosen, with what is. */
const withValue = (choices: readonly number[], value: number): readonly number[] =>
  choices.includes(value) ? choices : [...choices, value].sort((x, y) => x - y);

export function WhatIfForm({
  form,
  onChange,
}: {
  readonly form: Form;
  readonly onChange: (choice: ChangeChoice) => void;
}) {
  const { desk } = useDesk();
  const scenario = desk.data.scenarios.find(({ id }) => id === form.scenario.value);
  const first = scenario === undefined ? null : firstCapability(scenario);
  const units = desk.data.capabilities.find(({ id }) => id === first)?.unitPlural ?? 'units';
  const changes: [string, string][] = [
    ...withValue(SOONER, tierMinutes(form.change.value)).map((byMin): [string, string] => [
      `tier:${byMin}`,
      `the national tier stood up ${hoursText(byMin)} earlier`,
    ]),
    ...(['notice', 'deciding', 'booking', 'cover', 'formable'] as const).flatMap((id): [string, string][] =>
      (['low', 'high'] as const).map((side) => [
        `${id}:${side}`,
        `${VARIATION_WORDS[id].toLowerCase()} of ${units} were at its ${side}`,
      ]),
    ),
  ];
  return (
    <p class="ask-sentence">
      In{' '}
      <Pick
        label="Scenario"
        value={form.scenario.value}
        options={desk.data.scenarios.map(({ id, title }) => [id, title])}
        onPick={(id) => (form.scenario.value = id)}
      />
      , what if{' '}
      <Pick label="Change" value={form.change.value} options={changes} onPick={(id) => onChange(id as ChangeChoice)} />?
    </p>
  );
}

const DAYS = [1, 2, 3, 5, 7, 9] as const;

export function LendsForm({ form }: { readonly form: Form }) {
  const { desk, asker } = useDesk();
  const unitsOf = (capability: string): string =>
    desk.data.capabilities.find(({ id }) => id === capability)?.unitPlural ?? 'units';
  const last = asker.answered.value.lends;
  const isOfDonor = last?.question.kind === 'lends' && last.question.donor === form.donor.value;
  const held = isOfDonor && last.reply.kind === 'lends' ? last.reply.held : [];
  const inData = held.find(({ capability, holds }) => capability === 'publicOrder' && holds.basis !== 'user');
  const heldInData = inData === undefined ? '' : whole(inData.holds.units);
  return (
    <p class="ask-sentence">
      If{' '}
      <Pick
        label="Donor"
        value={form.donor.value}
        options={desk.data.forces.filter(hasArea).map(({ id, name }) => [id, name])}
        onPick={(id) => (form.donor.value = id)}
      />{' '}
      is asked for{' '}
      <Amount label="Public order units lent" value={form.lentOrder.value} onType={(n) => (form.lentOrder.value = n)} />{' '}
      {unitsOf('publicOrder')}
      {form.lentOrder.value > 0 && (
        <>
          {' '}
          (of the{' '}
          <Amount
            label="Public order units held"
            value={form.holdsOrder.value ?? Number.NaN}
            placeholder={heldInData}
            onType={(n) => (form.holdsOrder.value = Number.isNaN(n) ? null : n)}
          />{' '}
          that it holds)
        </>
      )}{' '}
      and <Amount label="Armed crews lent" value={form.lentArmed.value} onType={(n) => (form.lentArmed.value = n)} />{' '}
      {unitsOf('firearms')}
      {form.lentArmed.value > 0 && (
        <>
          {' '}
          (of the{' '}
          <Amount
            label="Armed crews held"
            value={form.holdsArmed.value ?? Number.NaN}
            mark="held"
            onType={(n) => (form.holdsArmed.value = Number.isNaN(n) ? null : n)}
          />{' '}
          that it holds{lacksHolding(form) ? ': your figure, none is made up for a force' : ''})
        </>
      )}{' '}
      for{' '}
      <Pick
        label="Days"
        value={`${form.days.value}`}
        options={withValue(DAYS, form.days.value).map((days) => [`${days}`, days === 1 ? 'a day' : `${days} days`])}
        onPick={(days) => (form.days.value = Number(days))}
      />{' '}
      from{' '}
      <input
        type="datetime-local"
        aria-label="From"
        value={form.lentFrom.value}
        onInput={(event) => (form.lentFrom.value = event.currentTarget.value)}
      />
      , what is left, and when does its cover break?
    </p>
  );
}

export function LateForm({ form }: { readonly form: Form }) {
  const { desk } = useDesk();
  return (
    <p class="ask-sentence">
      In{' '}
      <Pick
        label="Scenario"
        value={form.lateScenario.value}
        options={desk.data.scenarios.map(({ id, title }) => [id, title])}
        onPick={(id) => (form.lateScenario.value = id)}
      />
      , why was unit number{' '}
      <Amount
        label="Which unit, by when it came"
        value={form.nth.value}
        least={1}
        onType={(n) => (form.nth.value = n)}
      />{' '}
      to come from{' '}
      <Pick
        label="Unit’s force"
        value={form.lateForce.value}
        options={desk.data.forces.filter(hasArea).map(({ id, name }) => [id, name])}
        onPick={(id) => (form.lateForce.value = id)}
      />{' '}
      late?
    </p>
  );
}

interface AmountProps {
  readonly label: string;
  readonly value: number;
  readonly least?: number;
  /** By which it is found again. */
  readonly mark?: 'held';
  /** What is counted with as long as nothing is typed. */
  readonly placeholder?: string;
  readonly onType: (value: number) => void;
}

const Amount = ({ label, value, least = 0, mark, placeholder, onType }: AmountProps) => (
  <input
    type="number"
    aria-label={label}
    data-held={mark === 'held' ? '' : undefined}
    min={least}
    max={MOST_UNITS}
    placeholder={placeholder}
    value={Number.isNaN(value) ? '' : value}
    onInput={(event) => onType(event.currentTarget.valueAsNumber)}
  />
);

interface PickProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [string, string])[];
  readonly onPick: (id: string) => void;
}

function Pick({ label, value, options, onPick }: PickProps) {
  return (
    <select aria-label={label} value={value} onChange={(event) => onPick(event.currentTarget.value)}>
      {options.map(([id, text]) => (
        <option key={id} value={id} selected={id === value}>
          {text}
        </option>
      ))}
    </select>
  );
}
