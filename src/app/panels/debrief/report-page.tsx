// The report to take away: its marking, and the three kinds of file that it is written as.

import { useState } from 'preact/hooks';
import { paperHtml } from '../../../core/report/html.ts';
import { postExerciseReport } from '../../../core/report/post-exercise.ts';
import type { TellsOf } from '../../../core/report/run.ts';
import { type PlainTable, tablesOf } from '../../../core/report/tables.ts';
import { useDesk } from '../context.ts';
import { Icon } from '../parts/icons.tsx';
import { MarkingField } from '../parts/marking-field.tsx';
import * as words from './words.ts';

type Written = 'idle' | 'working' | 'failed';

export function ReportPage({ tells }: { readonly tells: TellsOf }) {
  const { desk, view } = useDesk();
  const [word, setWord] = useState<Written>('idle');
  const { keeping } = desk;
  const paper = postExerciseReport(tells);
  const isReady = tells.hash !== null;
  const save = (ending: string, content: string | Blob): void =>
    keeping.ask((keeper) => keeper.saveAs(`${tells.name} report`, ending, content));
  const saveWord = async (): Promise<void> => {
    setWord('working');
    try {
      const { wordFile } = await import('../../papers/word.ts');
      save('.docx', await wordFile(paper));
      setWord('idle');
    } catch {
      setWord('failed');
    }
  };
  const saveTable = async (table: PlainTable): Promise<void> => {
    const { csvText } = await import('../../papers/csv.ts');
    keeping.ask((keeper) => keeper.saveAs(`${tells.name} ${table.file}`, '.csv', csvText(table)));
  };
  return (
    <div class="report">
      <p>{words.ABOUT_REPORT}</p>
      <MarkingField />
      <p class="muted">{tells.worth === null ? words.WORTH_UNKNOWN : words.WORTH_KNOWN}</p>
      {view.besides.waiting.value > 0 && (
        <p class="muted" role="status">
          {words.besidesWaiting(view.besides.waiting.value)}
        </p>
      )}
      {!isReady && <p role="status">{words.NOT_HASHED}</p>}
      <div class="report-files">
        <button
          type="button"
          class="btn btn-primary"
          disabled={!isReady}
          onClick={() => save('.html', paperHtml(paper))}
        >
          <Icon name="save" />
          {words.HTML}
        </button>
        <span class="caption">{words.HTML_HINT}</span>
        <button type="button" class="btn" disabled={!isReady || word === 'working'} onClick={saveWord}>
          <Icon name="save" />
          {word === 'working' ? words.WORKING : words.WORD}
        </button>
        <span class="caption" role="status">
          {word === 'failed' && words.FAILED}
        </span>
      </div>
      <h3>{words.TABLES}</h3>
      <div class="report-tables">
        {tablesOf(paper)
          .filter(({ file }) => file in words.TABLE_WORDS)
          .map((table) => (
            <button type="button" class="btn" key={table.file} disabled={!isReady} onClick={() => saveTable(table)}>
              {words.TABLE_WORDS[table.file]}
            </button>
          ))}
      </div>
    </div>
  );
}
