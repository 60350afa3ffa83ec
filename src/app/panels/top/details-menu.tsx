// What is needed to run the same exercise again, and how the map is drawn: of use to few, so behind one button.

import type { RendererChoice } from '../../exercise/desk.ts';
import { useDesk } from '../context.ts';
import { asOfText, whole } from '../format.ts';
import { Choice } from '../parts/choice.tsx';
import { Icon } from '../parts/icons.tsx';
import { Popover } from '../parts/popover.tsx';
import { showAsRole } from '../seat.ts';
import * as words from '../wall/words.ts';
import { RoomWindow } from './room-window.tsx';
import { BRANCHES } from './words.ts';

const RENDERERS: readonly { readonly value: RendererChoice; readonly label: string }[] = [
  { value: 'auto', label: 'Automatic' },
  { value: 'webgl', label: 'WebGL' },
  { value: 'canvas', label: 'Canvas' },
];

export function DetailsMenu() {
  return (
    <Popover label="Details of this run" face={<Icon name="details" />} faceClass="icon" align="end">
      {(close) => <Details onDone={close} />}
    </Popover>
  );
}

function Details({ onDone }: { readonly onDone: () => void }) {
  const { desk, view } = useDesk();
  const trace = desk.trace.value;
  return (
    <div class="details">
      <h2>Details of this run</h2>
      <dl class="pairs">
        <div>
          <dt>Seed</dt>
          <dd>{desk.seed.value}</dd>
        </div>
        {trace !== null && (
          <>
            <div>
              <dt>Engine</dt>
              <dd>{trace.header.engineVersion}</dd>
            </div>
            <div>
              <dt>Assumptions</dt>
              <dd>{trace.header.exercise.doctrine.title}</dd>
            </div>
            <div>
              <dt>Facts</dt>
              <dd>{whole(trace.facts.length)}</dd>
            </div>
          </>
        )}
      </dl>
      <p class="caption">SHA-256 of the record</p>
      <p class="hash">{desk.traceHash.value ?? 'being worked out'}</p>
      <RoomWindow />
      <div class="field">
        <button
          type="button"
          class="btn"
          disabled={trace === null}
          onClick={() => {
            onDone();
            showAsRole(desk, view);
          }}
        >
          {words.SHOW_AS}
        </button>
        <p class="caption">{words.SHOW_AS_HINT}</p>
      </div>
      <button
        type="button"
        class="btn"
        title="B"
        onClick={() => {
          onDone();
          view.branches.value = true;
        }}
      >
        {BRANCHES}
      </button>
      <Choice
        legend="Map drawn with"
        look="bar"
        options={RENDERERS}
        value={desk.renderer.value}
        onChange={(choice) => desk.setRenderer(choice)}
      />
      <p class="caption">
        Roads: {desk.data.roads.about.source}, {asOfText(desk.data.roads.about.asOf)}.
      </p>
    </div>
  );
}
