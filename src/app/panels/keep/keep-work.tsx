// Work kept on this computer, on the start: what it is, when it was saved, and the way back into it.

import { useState } from 'preact/hooks';
import type { Keeper, KeptWork } from '../../exercise/keeping.ts';
import { useDesk } from '../context.ts';
import { sinceStart } from '../format.ts';
import { savedWhen } from './times.ts';
import * as words from './words.ts';

const SHOWN_FIRST = 3;

export function KeepWork() {
  const { desk } = useDesk();
  const [all, setAll] = useState(false);
  const work = desk.keeping.work.value;
  if (work.length === 0) return null;
  return (
    <section class="work" aria-labelledby="work-title">
      <div class="choose-head">
        <h2 id="work-title">{words.YOUR_WORK}</h2>
      </div>
      <div class="work-rows">
        {work.slice(0, all ? work.length : SHOWN_FIRST).map((one) => (
          <Row key={one.row.id} work={one} />
        ))}
      </div>
      {work.length > SHOWN_FIRST && (
        <button type="button" class="link" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? words.FEWER : words.allText(work.length)}
        </button>
      )}
    </section>
  );
}

function Row({ work: { row, place } }: { readonly work: KeptWork }) {
  const { desk } = useDesk();
  const [sure, setSure] = useState(false);
  const ask = (what: (keeper: Keeper) => unknown) => (): void => desk.keeping.ask(what);
  const { id } = row;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for what is filled in.
    <div class="work-row" role="group" aria-label={row.name}>
      <div class="work-what">
        <b class="serif">{row.name}</b>
        <span>
          {row.name !== row.scenario && `${row.scenario}, `}
          {sinceStart(Math.floor(place?.cursorSec ?? 0))}, {words.decisionsText(row.decisions)}. Saved{' '}
          {savedWhen(row.changedAt, Date.now())}
        </span>
      </div>
      <button type="button" class="btn" aria-label={`${words.RESUME} ${row.name}`} onClick={ask((k) => k.resume(id))}>
        {words.RESUME}
      </button>
      <details class="work-more" name="work-more">
        <summary>More</summary>
        <div class="work-more-panel">
          <button type="button" class="btn btn-small" onClick={ask((k) => k.saveCopy(id))}>
            {words.SAVE_COPY}
          </button>
          <button
            type="button"
            class="btn btn-small"
            onClick={sure ? ask((k) => k.remove(id)) : () => setSure(true)}
            onBlur={() => setSure(false)}
          >
            {sure ? words.DELETE_SURE : words.DELETE}
          </button>
          {row.saved > 1 && <Versions id={id} />}
        </div>
      </details>
    </div>
  );
}

type Version = Awaited<ReturnType<Keeper['versions']>>[number];

function Versions({ id }: { readonly id: string }) {
  const { desk } = useDesk();
  const [versions, setVersions] = useState<readonly Version[] | null>(null);
  const look = (): void => desk.keeping.ask(async (keeper) => setVersions((await keeper.versions(id)).slice(1)));
  if (versions === null) {
    return (
      <button type="button" class="btn btn-small" onClick={look}>
        {words.VERSIONS}
      </button>
    );
  }
  return (
    <div class="work-versions">
      <b>{words.VERSIONS}</b>
      {versions.map(({ saved, changedAt, decisions }) => (
        <div key={saved}>
          <span>
            {savedWhen(changedAt, Date.now())}, {words.decisionsText(decisions)}
          </span>
          <button
            type="button"
            class="link"
            onClick={() => desk.keeping.ask((keeper) => keeper.openVersion(id, saved))}
          >
            {words.OPEN_COPY}
          </button>
        </div>
      ))}
    </div>
  );
}
