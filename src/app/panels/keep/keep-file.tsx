// The file of the person's own that the exercise is also written into: the way to one, and what became of it.

import { useDesk } from '../context.ts';
import { Icon } from '../parts/icons.tsx';
import { momentOfDay } from './times.ts';
import * as words from './words.ts';

/** In the exercise's own menu. */
export function InFile() {
  const { desk } = useDesk();
  const { ownFile, lookOnly } = desk.keeping;
  const now = ownFile.value;
  if (lookOnly.value !== null) return null;
  if (now.kind === 'cannot') return <p class="caption">{words.CANNOT_IN_FILE}</p>;
  if (now.kind === 'none') {
    return (
      <div class="keep-link">
        <ToFile />
        <span class="caption">{words.IN_FILE_HINT}</span>
      </div>
    );
  }
  const isTrouble = now.kind === 'asks' || now.kind === 'notWritten';
  return (
    <div class="keep-link">
      <p role="status" class={isTrouble ? 'field-message' : ''}>
        {words.inFileText(now, momentOfDay)}
      </p>
      {isTrouble ? <FileActions asks={now.kind === 'asks'} /> : <LeaveFile />}
    </div>
  );
}

/** Nothing where the browser can't do it, or does it already. */
export function ToFile() {
  const { desk } = useDesk();
  const { keeping } = desk;
  if (keeping.ownFile.value.kind !== 'none') return null;
  return (
    <button type="button" class="btn" onClick={() => keeping.ask((keeper) => keeper.keepInFile())}>
      <Icon name="save" />
      {words.IN_FILE}
    </button>
  );
}

/** What can be done about a file that isn't written. */
export function FileActions({ asks }: { readonly asks: boolean }) {
  const { keeping } = useDesk().desk;
  return (
    <div class="keep-actions">
      <button type="button" class="btn" onClick={() => keeping.ask((keeper) => keeper.goOnInFile())}>
        {asks ? words.GO_ON_IN_FILE : words.TRY_AGAIN}
      </button>
      <button type="button" class="btn" onClick={() => keeping.ask((keeper) => keeper.keepInFile())}>
        {words.OTHER_FILE}
      </button>
      <LeaveFile />
    </div>
  );
}

function LeaveFile() {
  const { keeping } = useDesk().desk;
  return (
    <button type="button" class="btn" onClick={() => keeping.ask((keeper) => keeper.leaveFile())}>
      {words.LEAVE_FILE}
    </button>
  );
}
