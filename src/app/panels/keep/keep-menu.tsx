// The exercise as a thing that is kept: its name, whether it is saved, and the ways to take it elsewhere.

import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { LinkMade } from '../../exercise/keeping.ts';
import { useDesk } from '../context.ts';
import { Icon } from '../parts/icons.tsx';
import { useTyped } from '../parts/use-typed.ts';
import { InFile } from './keep-file.tsx';
import { momentOfDay } from './times.ts';
import * as words from './words.ts';

export function KeepMenu() {
  const { desk } = useDesk();
  const { keeping } = desk;
  const first = useRef<HTMLInputElement>(null);
  const id = useId();
  useEffect(() => first.current?.focus(), []);
  const name = useTyped(keeping.name.value, (typed) => {
    if (typed.trim() !== '') keeping.ask((keeper) => keeper.rename(typed.trim()));
  });
  return (
    <div class="keep-menu">
      <div class="field">
        <label for={id}>{words.NAME}</label>
        <input
          id={id}
          ref={first}
          type="text"
          maxLength={120}
          autocomplete="off"
          disabled={keeping.lookOnly.value !== null}
          {...name}
        />
      </div>
      <Saved />
      <div class="keep-actions">
        <button type="button" class="btn" title="Ctrl S" onClick={() => keeping.ask((keeper) => keeper.saveCopy())}>
          <Icon name="save" />
          {words.SAVE_COPY}
        </button>
        <button
          type="button"
          class="btn"
          title={words.OPEN_HINT}
          onClick={() => keeping.ask((keeper) => keeper.openFile())}
        >
          {words.OPEN}
        </button>
      </div>
      <InFile />
      <Link />
    </div>
  );
}

function Saved() {
  const { desk } = useDesk();
  const { state, lasting, lookOnly } = desk.keeping;
  const now = state.value;
  if (lookOnly.value !== null) {
    return (
      <>
        <p>{words.lookOnlyText(lookOnly.value)}</p>
        {lookOnly.value === 'elsewhere' && <CopyToChange />}
      </>
    );
  }
  if (now.kind === 'notSaved') {
    return (
      <p class="field-message" role="status">
        {words.NOT_SAVED} {words.notSavedText(now.why)}
      </p>
    );
  }
  return (
    <p role="status">
      {now.kind === 'saved' ? words.savedText(momentOfDay(now.atMs), now.inFile) : words.SAVING}
      {lasting.value !== null && !(now.kind === 'saved' && now.inFile) && (
        <span class="caption">{words.LASTING[lasting.value]}</span>
      )}
    </p>
  );
}

export function CopyToChange() {
  const { desk } = useDesk();
  return (
    <button type="button" class="btn" onClick={() => desk.keeping.ask((keeper) => keeper.copy())}>
      {words.COPY_TO_CHANGE}
    </button>
  );
}

function Link() {
  const { desk } = useDesk();
  const [made, setMade] = useState<LinkMade | null>(null);
  const [copied, setCopied] = useState(false);
  const shown = useRef<HTMLTextAreaElement>(null);
  useEffect(() => shown.current?.select(), [made]);
  // A link is of the exercise as it was when it was made.
  const decisions = desk.decisions.value;
  useEffect(() => setMade(null), [decisions]);
  const make = (): void =>
    desk.keeping.ask(async (keeper) => {
      setCopied(false);
      setMade(await keeper.makeLink());
    });
  const copy = async (): Promise<void> => {
    shown.current?.select();
    try {
      await navigator.clipboard.writeText(shown.current?.value ?? '');
      setCopied(true);
    } catch {
      // It is selected: the person copies it as they copy anything.
    }
  };
  if (made?.kind === 'made') {
    return (
      <div class="keep-link">
        <textarea ref={shown} readOnly rows={3} aria-label={words.LINK_LABEL} value={made.address} />
        <p class="caption">
          {words.LINK_MADE} {desk.branches.value.others.length > 0 && words.LINK_BRANCH}
        </p>
        <button type="button" class="btn" onClick={copy}>
          {copied ? words.COPIED : words.COPY_LINK}
        </button>
      </div>
    );
  }
  return (
    <div class="keep-link">
      <button type="button" class="btn" onClick={make}>
        {words.LINK}
      </button>
      {made !== null && <p role="status">{words.noLinkText(made)}</p>}
    </div>
  );
}
