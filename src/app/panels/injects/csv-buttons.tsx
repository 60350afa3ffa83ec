// The list out as CSV and in from CSV; what is wrong with a file is told by row and column, and nothing is then changed; rows left out of a sound one are told too.

import { useRef, useState } from 'preact/hooks';
import type { TakenList } from '../../exercise/listing.ts';
import { useDesk } from '../context.ts';
import { isClosed } from './order.ts';
import * as words from './words.ts';

export function CsvButtons({ onTaken }: { readonly onTaken: (taken: TakenList | null) => void }) {
  const { desk } = useDesk();
  const input = useRef<HTMLInputElement>(null);
  const [isBusy, setBusy] = useState(false);
  const hasList = desk.scenario.value?.mel !== undefined;
  const take = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    setBusy(true);
    const taken = await desk.takeMel(file).catch((error: unknown): TakenList => {
      return { isTaken: false, told: [{ path: '', found: String(error), expected: 'a list of injects' }] };
    });
    onTaken(taken);
    setBusy(false);
  };
  return (
    <>
      <button
        type="button"
        class="btn btn-small"
        disabled={!hasList}
        onClick={async () => {
          const text = await desk.melText().catch(() => null);
          if (text !== null) download(`${desk.scenario.peek()?.id ?? 'exercise'}-injects.csv`, text);
        }}
      >
        {words.SAVE_CSV}
      </button>
      <button
        type="button"
        class="btn btn-small"
        disabled={isBusy || isClosed(desk)}
        title={words.BRING_HINT}
        onClick={() => input.current?.click()}
      >
        {words.BRING_CSV}
      </button>
      <input
        ref={input}
        type="file"
        accept=".csv,text/csv"
        hidden
        aria-label={words.BRING_CSV}
        onChange={({ currentTarget }) => {
          void take(currentTarget.files?.[0]);
          currentTarget.value = '';
        }}
      />
    </>
  );
}

function download(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/csv' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Some browsers read it only after the click has been dealt with.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
