// The form of the exercise on the desk, read from the engine while anybody shows it, and again when the exercise changes. The
// last one read stays until then.

import { effect, type ReadonlySignal, type Signal, signal, untracked } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { remember } from '../../../core/base/remember.ts';
import type { Problem } from '../../../core/base/result.ts';
import type { AssumptionForm } from '../../exercise/assuming.ts';
import type { Desk } from '../../exercise/desk.ts';
import { useDesk } from '../context.ts';

export type FormNow =
  | { readonly kind: 'reading' }
  | { readonly kind: 'read'; readonly form: AssumptionForm }
  | { readonly kind: 'failed'; readonly problems: readonly Problem[] };

interface Reader {
  readonly now: Signal<FormNow>;
  /** How many parts of the screen show it. */
  readonly shownBy: Signal<number>;
  readonly tries: Signal<number>;
}

const readerOf = remember((desk: Desk): Reader => {
  const now = signal<FormNow>({ kind: 'reading' });
  const [shownBy, tries] = [signal(0), signal(0)];
  let visit = -1;
  let last = 0;
  effect(() => {
    // What the form is of; what is set in it is none of that.
    desk.scenario.value;
    desk.seed.value;
    desk.decisions.value;
    tries.value;
    if (shownBy.value === 0) return;
    if (visit !== desk.visit.value) now.value = { kind: 'reading' };
    visit = desk.visit.value;
    const number = ++last;
    const put = (next: FormNow): void => {
      if (number === last) now.value = next;
    };
    untracked(() => desk.assuming.form()).then(
      (form) => {
        if (form !== null)
          put(form.ok ? { kind: 'read', form: form.value } : { kind: 'failed', problems: form.problems });
      },
      (error: unknown) =>
        put({ kind: 'failed', problems: [{ path: 'engine', found: String(error), expected: 'an answer' }] }),
    );
  });
  return { now, shownBy, tries };
});

export function useForm(): { readonly now: ReadonlySignal<FormNow>; readonly again: () => void } {
  const { desk } = useDesk();
  const { now, shownBy, tries } = readerOf(desk);
  useEffect(() => {
    shownBy.value = shownBy.peek() + 1;
    return () => {
      shownBy.value = shownBy.peek() - 1;
    };
  }, [shownBy]);
  return { now, again: () => (tries.value = tries.peek() + 1) };
}
