// The question in a person's own words: read into the sentence below, where every figure can be seen and changed, and asked at
// once if nothing that it needs is missing. What was not read is said.

import { batch } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import { hasArea } from '../../../../core/model/national-forces.ts';
import { useDesk } from '../../context.ts';
import { type Form, lacksHolding, questionOf } from '../form.ts';
import * as words from '../words.ts';
import { fillIn } from './fill-in.ts';
import { type Reading, readTyped } from './read.ts';
import { TypedInput } from './typed-input.tsx';

interface TypedFieldProps {
  readonly form: Form;
  readonly ask: () => void;
}

export function TypedField({ form, ask }: TypedFieldProps) {
  const { desk, asker, view } = useDesk();
  const { forces, musterPoints, scenarios } = desk.data;
  const [reading, setReading] = useState<Reading | 'nothing' | 'unread'>('nothing');
  const read = (): void => {
    const sentence = view.typed.peek().text;
    if (sentence.trim() === '') return;
    const found = readTyped(sentence, { forces: forces.filter(hasArea), musterPoints, scenarios });
    setReading(found ?? 'unread');
    if (found === null || found.needs.length > 0) asker.stop();
    if (found === null) {
      form.waits.value = true;
      return;
    }
    batch(() => {
      form.waits.value = found.needs.length > 0;
      fillIn(form, found);
    });
    if (found.needs.length > 0) return;
    if (questionOf(form, scenarios) !== null) ask();
    if (lacksHolding(form)) goToHeld();
  };
  const typed = view.typed.value;
  useEffect(() => {
    if (typed.isSent) read();
  }, [typed]);
  return (
    <TypedInput onSend={read}>
      <Understood reading={reading} form={form} />
    </TypedInput>
  );
}

/** The one figure that only the asker has, drawn with the sentence in the next turn. */
function goToHeld(): void {
  setTimeout(() => document.querySelector<HTMLElement>('[data-held]')?.focus());
}

function Understood({ reading, form }: { readonly reading: Reading | 'nothing' | 'unread'; readonly form: Form }) {
  if (reading === 'nothing') return <div role="status" />;
  if (reading === 'unread') {
    return (
      <div role="status" class="ask-read">
        <p>{words.NOT_READ}</p>
      </div>
    );
  }
  const { needs, unsaid, cut } = reading;
  const missing = needs.map((one) => words.MISSING[one]);
  const needsHeld = reading.kind === 'lends' && form.kind.value === 'lends' && lacksHolding(form);
  if (needsHeld) missing.push(words.HOLDS_NEEDED);
  return (
    <div role="status" class="ask-read">
      {missing.length > 0 && (
        <p>
          <b>{words.notAsked(missing.join('; '))}</b>
        </p>
      )}
      {cut.map((one) => (
        <p key={one}>{words.CUT[one]}</p>
      ))}
      {unsaid.length > 0 && <p>{words.stands(unsaid.map((one) => words.MISSING[one]).join(', '))}</p>}
    </div>
  );
}
