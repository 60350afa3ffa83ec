// "Time from here" over the map: for one place, or for every area. Inspector and timeline beside it follow what is chosen in it.

import './here.css';
import { useEffect, useRef } from 'preact/hooks';
import { useDesk } from '../context.ts';
import type { HereTab } from '../here-view.ts';
import { Choice } from '../parts/choice.tsx';
import { IconButton } from '../parts/icon-button.tsx';
import { weekdayHourText } from '../read/clock.ts';
import { EverywherePage } from './everywhere-page.tsx';
import { PlacePage } from './place-page.tsx';
import type { HereBasis } from './question.ts';
import * as words from './words.ts';

export function HereSheet() {
  const { desk, view } = useDesk();
  const { tab, basis } = view.here;
  const trace = desk.trace.value;
  const sheet = useRef<HTMLElement>(null);
  const isOpen = trace !== null;
  useEffect(() => {
    if (!isOpen) return;
    const opener = document.activeElement;
    sheet.current?.querySelector<HTMLElement>('select, input')?.focus();
    // Back to where it was, unless the focus has gone elsewhere meanwhile.
    return () => {
      if (document.activeElement === document.body && opener instanceof HTMLElement) opener.focus();
    };
  }, [isOpen]);
  if (trace === null || tab.value === null) return null;
  return (
    <section class={`here ${view.updating.value ? 'is-stale' : ''}`} aria-label={words.TITLE} ref={sheet}>
      <header>
        <h2>{words.TITLE}</h2>
        <Choice<HereTab>
          legend={words.WHICH}
          hideLegend
          look="bar"
          options={[
            { value: 'place', label: words.ONE_PLACE },
            { value: 'everywhere', label: words.EVERY_AREA },
          ]}
          value={tab.value}
          onChange={(next) => {
            tab.value = next;
          }}
        />
        <Choice<HereBasis>
          legend={words.BASIS}
          hideLegend
          look="bar"
          options={[
            { value: 'asItStands', label: words.asItStands(weekdayHourText(trace.header, view.minute.value * 60)) },
            { value: 'rest', label: words.AT_HOME },
          ]}
          value={basis.value}
          onChange={(next) => {
            basis.value = next;
          }}
        />
        <span class="spread" />
        <IconButton
          icon="close"
          label={words.CLOSE}
          small
          onClick={() => {
            tab.value = null;
          }}
        />
      </header>
      {tab.value === 'place' ? <PlacePage trace={trace} /> : <EverywherePage trace={trace} />}
    </section>
  );
}
