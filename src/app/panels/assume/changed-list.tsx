// Figures that a person changed, in short, for the left panel: what each is, what it was, and the way back.

import { asGiven, valuesNow } from '../../../core/scenario/assumption.ts';
import { useDesk } from '../context.ts';
import { changedOf, fullNameOf, summaryText } from './figures.ts';
import { useForm } from './form-now.ts';
import * as words from './words.ts';

export function ChangedList() {
  const { desk } = useDesk();
  const { assuming } = desk;
  const form = useForm().now.value;
  if (form.kind !== 'read') return null;
  const { assumptions: all } = form.form;
  const settings = assuming.settings.value;
  const now = valuesNow(all, settings);
  return (
    <ul class="assume-changed">
      {changedOf(all, now).map((one) => {
        const old = summaryText(one, (path) => one.given[path] ?? 0);
        return (
          <li key={one.path}>
            <div>
              <span>{fullNameOf(one)}</span>
              <span>
                <b>{summaryText(one, (path) => now.get(path) ?? 0)}</b> <span class="muted">{words.was(old)}</span>
              </span>
            </div>
            <button
              type="button"
              class="link"
              disabled={assuming.isFixed()}
              aria-label={words.resetOf(fullNameOf(one), old)}
              onClick={() => assuming.set(asGiven(settings, one))}
            >
              {words.RESET}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
