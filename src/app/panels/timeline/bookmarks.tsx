// Moments to come back to, each with a note: set at the cursor, listed, and gone to. They are notes of the exercise, written down
// and kept as evaluators' are.

import { useId, useState } from 'preact/hooks';
import { LONGEST_NOTE } from '../../../core/model/evaluation.ts';
import type { Trace } from '../../../core/trace/trace.ts';
import { useDesk } from '../context.ts';
import { Icon } from '../parts/icons.tsx';
import { Popover } from '../parts/popover.tsx';
import { weekdayHourText } from '../read/clock.ts';
import { bookmark, bookmarksOf, isFull } from './bookmarking.ts';
import * as words from './words.ts';

export function Bookmarks({ trace }: { readonly trace: Trace }) {
  return (
    <Popover label={words.BOOKMARKS} face={<Icon name="bookmark" />} faceClass="icon bookmarks-open" align="end">
      {(close) => <BookmarksPanel trace={trace} onGone={close} />}
    </Popover>
  );
}

interface BookmarksPanelProps {
  readonly trace: Trace;
  readonly onGone: () => void;
}

function BookmarksPanel({ trace, onGone }: BookmarksPanelProps) {
  const { desk, view } = useDesk();
  const id = useId();
  const [text, setText] = useState('');
  const notes = bookmarksOf(desk);
  const isFixed = isFull(desk);
  const set = (): void => {
    bookmark(desk, text);
    setText('');
  };
  return (
    <div class="bookmarks">
      <form
        class="field"
        onSubmit={(event) => {
          event.preventDefault();
          if (!isFixed) set();
        }}
      >
        <label for={id}>{words.BOOKMARK_NOTE}</label>
        <input
          id={id}
          type="text"
          maxLength={LONGEST_NOTE}
          autocomplete="off"
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
        <button type="submit" class="btn" disabled={isFixed}>
          {words.bookmarkAt(weekdayHourText(trace.header, view.minute.value * 60))}
        </button>
      </form>
      {notes.length === 0 ? (
        <p class="muted">{words.NO_BOOKMARKS}</p>
      ) : (
        <ol>
          {notes.map(({ note, place }) => (
            <li key={place}>
              <button
                type="button"
                class="fact"
                onClick={() => {
                  desk.seek(note.atSec);
                  onGone();
                }}
              >
                <time>{weekdayHourText(trace.header, note.atSec)}</time>
                <span>{note.text}</span>
              </button>
            </li>
          ))}
        </ol>
      )}
      <p class="caption">{words.ABOUT_BOOKMARKS}</p>
    </div>
  );
}
