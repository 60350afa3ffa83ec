// What an answer rests on and may be set otherwise, each figure in place; and, beside the question, what has been.

import { at } from '../../../core/base/assert.ts';
import type { Figure, Reply } from '../../../core/experiments/question.ts';
import type { Assumed } from '../../../core/experiments/variations.ts';
import { useDesk } from '../context.ts';
import { listed } from '../format.ts';
import { BasisMark } from '../parts/basis.tsx';
import { Choice } from '../parts/choice.tsx';
import { IconButton } from '../parts/icon-button.tsx';
import { assume, type Form } from './form.ts';
import { endText } from './tornado.tsx';
import * as words from './words.ts';

/** Those of the newest answer to this kind of question: they stay while another is worked out. */
export function useFigures(form: Form): readonly Figure[] {
  const { asker } = useDesk();
  const kind = form.kind.value;
  const reply: Reply | undefined =
    kind === 'howSoon' || kind === 'lends' ? asker.answered.value[kind]?.reply : undefined;
  return reply?.kind === 'howSoon' || reply?.kind === 'lends' ? reply.figures : [];
}

/** One figure may be of several capabilities, each at its own value; it is set for all of them. */
function byName(figures: readonly Figure[]): readonly (readonly Figure[])[] {
  const ids = [...new Set(figures.map(({ id }) => id))];
  return ids.map((id) => figures.filter((one) => one.id === id));
}

const valueText = (figures: readonly Figure[], side: Assumed['side'] | 'likely'): string =>
  [...new Set(figures.map(({ range }) => endText(range, range[side])))].join(' and ');

export function OtherFigures({ form, figures }: { readonly form: Form; readonly figures: readonly Figure[] }) {
  const { desk } = useDesk();
  /** Whose values stand beside each other, in their order; nothing where one value is of all. */
  const unitsOf = (some: readonly Figure[]): string =>
    new Set(some.map(({ range }) => range.likely)).size === 1
      ? ''
      : ` (${listed(some.map((one) => desk.data.capabilities.find(({ id }) => id === one.capability)?.unitPlural ?? ''))})`;
  return (
    <section class="ask-figures" aria-label={words.OTHER_FIGURES}>
      <p class="caption">{words.FIGURES_HINT}</p>
      <ul>
        {byName(figures).map((some) => {
          const { id, range, from } = at(some, 0);
          const set = form.assumed.value.find((one) => one.id === id)?.side ?? 'likely';
          const option = (value: Assumed['side'] | 'likely', name: string) => ({
            value,
            label: `${name}, ${valueText(some, value)}`,
          });
          return (
            <li key={id} class={set === 'likely' ? '' : 'is-changed'}>
              <span>
                {words.VARIATION_WORDS[id]}
                {unitsOf(some)}
                {range.ofFirstTier && ` ${words.IN_FIRST_TIER}`} <BasisMark {...from} />
              </span>
              <Choice
                legend={words.VARIATION_WORDS[id]}
                hideLegend
                look="bar"
                options={[option('low', words.LOW), option('likely', words.STANDS), option('high', words.HIGH)]}
                value={set}
                onChange={(side) => assume(form, id, side)}
              />
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** What has been set otherwise: it prints with the question, whether or not the figures are unfolded. */
export function Otherwise({ form, figures }: { readonly form: Form; readonly figures: readonly Figure[] }) {
  const changed = form.assumed.value.filter(({ id }) => figures.some((one) => one.id === id));
  if (changed.length === 0) return null;
  return (
    <p class="ask-otherwise">
      <span>{words.OTHERWISE}</span>
      {changed.map(({ id, side }) => (
        <span key={id} class="ask-changed">
          {words.VARIATION_WORDS[id]}{' '}
          <b>
            {valueText(
              figures.filter((one) => one.id === id),
              side,
            )}
          </b>
          <IconButton
            icon="close"
            small
            label={words.putBack(words.VARIATION_WORDS[id])}
            onClick={() => assume(form, id, 'likely')}
          />
        </span>
      ))}
    </p>
  );
}
