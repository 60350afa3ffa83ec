// What the person should know of what is kept or was opened: over the screen's lower edge, each until it is dismissed.

import { describeProblem } from '../../../core/base/result.ts';
import type { Notice } from '../../exercise/keeping.ts';
import { useDesk } from '../context.ts';
import { IconButton } from '../parts/icon-button.tsx';
import { Icon } from '../parts/icons.tsx';
import { FileActions, ToFile } from './keep-file.tsx';
import { CopyToChange } from './keep-menu.tsx';
import * as words from './words.ts';

export function KeepNotices() {
  const { desk } = useDesk();
  const { notices } = desk.keeping;
  return (
    <section class="keep-notices" aria-label="Notes on kept work">
      {notices.value.map((notice) => (
        <div
          key={notice.kind}
          class={`keep-notice ${isBad(notice) ? 'is-bad' : ''}`}
          role={isBad(notice) ? 'alert' : 'status'}
        >
          <Icon name={isBad(notice) ? 'warn' : 'details'} />
          <div>
            <Said notice={notice} />
          </div>
          <IconButton
            icon="close"
            label={words.DISMISS}
            small
            onClick={() => {
              notices.value = notices.peek().filter((one) => one !== notice);
            }}
          />
        </div>
      ))}
    </section>
  );
}

const BAD: readonly Notice['kind'][] = ['refused', 'notSaved', 'notWritten'];
const isBad = (notice: Notice): boolean => BAD.includes(notice.kind) || (notice.kind === 'proof' && !notice.same);

function Said({ notice }: { readonly notice: Notice }) {
  const { desk } = useDesk();
  switch (notice.kind) {
    case 'reading':
      return (
        <>
          <p>{words.readingText(notice.what)}</p>
          <div class="keep-actions">
            <button type="button" class="btn" onClick={notice.leave}>
              {words.LEAVE}
            </button>
          </div>
        </>
      );
    case 'refused':
      return (
        <>
          <p>
            <b>{words.refusedTitle(notice.what)}</b> {words.REFUSED}
          </p>
          <ul class="problems">
            {notice.problems.map((problem) => (
              <li key={describeProblem(problem)}>
                <b>{problem.path || words.WHOLE}</b>: found {problem.found}; expected {problem.expected}
              </li>
            ))}
          </ul>
        </>
      );
    case 'proof':
      return (
        <p>
          <b>{words.proofTitle(notice)}</b>{' '}
          {words.proofText(notice, desk.trace.value?.header.engineVersion ?? notice.product)}
        </p>
      );
    case 'lookOnly':
      return (
        <>
          <p>
            <b>{words.LOOK_ONLY_TITLE}</b> {words.lookOnlyText(notice.why)}
          </p>
          {notice.why === 'elsewhere' && <CopyToChange />}
        </>
      );
    case 'notSaved':
      return (
        <>
          <p>
            <b>{words.NOT_SAVED}</b> {words.notSavedText(notice.why)}
          </p>
          <div class="keep-actions">
            <ToFile />
            <SaveCopy />
          </div>
        </>
      );
    case 'fileAsks':
      return (
        <>
          <p>{words.fileAsksText(notice.name)}</p>
          <FileActions asks />
        </>
      );
    case 'notWritten':
      return (
        <>
          <p>{words.notWrittenText(notice.name, notice.why)}</p>
          <FileActions asks={false} />
        </>
      );
    case 'fromDisk':
      return (
        <>
          <p>{words.FROM_DISK}</p>
          <div class="keep-actions">
            <ToFile />
            <SaveCopy />
          </div>
        </>
      );
  }
}

function SaveCopy() {
  const { desk } = useDesk();
  return (
    <button type="button" class="btn" onClick={() => desk.keeping.ask((keeper) => keeper.saveCopy())}>
      <Icon name="save" />
      {words.SAVE_COPY}
    </button>
  );
}
