// The list of an edition's paragraphs by section, each with its standing: one stop for Tab, arrows go through it.

import type { SprEdition, SprParagraph } from '../../../core/model/spr.ts';
import { Standing } from './standing.tsx';
import * as words from './words.ts';

interface ParagraphListProps {
  readonly edition: SprEdition;
  readonly found: readonly SprParagraph[];
  readonly chosen: string | null;
  /** Shows it beside the list. */
  readonly choose: (id: string | null) => void;
  /** And goes to it, where there is room for one of the two only. */
  readonly read: (id: string | null) => void;
}

export function ParagraphList({ edition, found, chosen, choose, read }: ParagraphListProps) {
  const all = edition.paragraphs;
  const simulated = all.filter(({ standing }) => standing.kind === 'simulated').length;
  const searching = found.length < all.length;
  const inSight = chosen === null || found.some(({ id }) => id === chosen);
  const stop = inSight ? chosen : (found[0]?.id ?? null);
  const row = (id: string | null) => ({
    type: 'button' as const,
    class: 'spr-row',
    'aria-current': (id === chosen ? 'true' : undefined) as 'true' | undefined,
    tabIndex: id === stop ? 0 : -1,
    onFocus: () => choose(id),
    onClick: () => read(id),
  });
  return (
    <nav class="spr-list" aria-label={words.PARAGRAPHS} onKeyDown={walk}>
      <p class="caption" role="status">
        {searching ? words.foundOf(found.length, all.length) : words.simulatedOf(simulated, all.length)}
      </p>
      <p class="spr-key caption" aria-hidden="true">
        <Standing simulated /> {words.SIMULATED} <Standing simulated={false} /> {words.NOT_SIMULATED}
      </p>
      {found.length === 0 && <p class="spr-none">{words.NONE_FOUND}</p>}
      {!searching && (
        <button {...row(null)}>
          <span />
          <span>{words.ABOUT_EDITION}</span>
        </button>
      )}
      {edition.sections.map((section) => {
        const own = found.filter((paragraph) => paragraph.section === section.id);
        if (own.length === 0) return null;
        return (
          <section key={section.id} aria-labelledby={`spr-section-${section.id}`}>
            <h3 id={`spr-section-${section.id}`}>
              <span>{section.id}</span>
              {section.name}
            </h3>
            <ul>
              {own.map(({ id, heading, standing }) => (
                <li key={id}>
                  <button {...row(id)}>
                    <span>{id}</span>
                    <span>{heading}</span>
                    <Standing simulated={standing.kind === 'simulated'} />
                  </button>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </nav>
  );
}

/** Arrows, Home and End move the focus, and what has the focus is shown. */
function walk(event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void {
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('.spr-row')];
  const at = rows.indexOf(document.activeElement as HTMLElement);
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    Home: 0,
    End: rows.length - 1,
  };
  const target = rows[steps[event.key] ?? -1];
  if (target === undefined) return;
  event.preventDefault();
  target.focus();
}
