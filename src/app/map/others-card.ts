// The forces without an area on this map, at its edge: a mark each in the colours of the areas, to be selected like an area.
// There is no card where an exercise has none of them.

import type { Force } from '../../core/model/dataset.ts';
import { hasArea } from '../../core/model/national-forces.ts';
import type { Trace } from '../../core/trace/trace.ts';
import { element } from './dom.ts';
import type { AreaLayer } from './layers/layer.ts';
import { swatch, swatchClass } from './looks.ts';
import { OTHERS, OTHERS_SHORT } from './words.ts';

export interface OthersCard {
  readonly card: HTMLElement;
  /** Another exercise: who of them is in it. */
  show(trace: Trace | null): void;
  /** Colours as they are now; `selected` is an index in the trace's forces, −1 for none. */
  update(layer: AreaLayer, selected: number): void;
}

interface Row {
  readonly force: number;
  readonly button: HTMLButtonElement;
  readonly mark: HTMLElement;
}

export function createOthersCard(select: (force: number) => void, onChange: () => void): OthersCard {
  const list = element('ul', '');
  const card = element('section', 'map-card map-others', element('b', 'map-eyebrow', OTHERS_SHORT), list);
  card.setAttribute('aria-label', OTHERS);
  card.hidden = true;
  let rows: readonly Row[] = [];

  function rowOf(force: Force, n: number): Row {
    const mark = swatch(undefined);
    const button = element('button', '', mark, force.shortName);
    button.type = 'button';
    button.addEventListener('click', () => select(n));
    return { force: n, button, mark };
  }

  return {
    card,
    show(trace) {
      const forces = trace?.header.exercise.forces ?? [];
      rows = forces.flatMap((force, n) => (hasArea(force) ? [] : [rowOf(force, n)]));
      list.replaceChildren(...rows.map(({ button }) => element('li', '', button)));
      card.hidden = rows.length === 0;
      onChange();
    },
    update(layer, selected) {
      for (const { force, button, mark } of rows) {
        const look = swatchClass(layer.classes[layer.classOf[force]!]?.look);
        if (mark.className !== look) mark.className = look;
        const said = layer.words(force);
        if (button.title !== said) button.title = said;
        const pressed = String(force === selected);
        if (button.getAttribute('aria-pressed') !== pressed) button.setAttribute('aria-pressed', pressed);
      }
    },
  };
}
