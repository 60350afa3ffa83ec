// Two branches side by side, in the place of the desk: a map and a timeline each, one clock for both, and what differs between
// them in words. A press on a difference goes to its moment.

import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { differenceWords } from '../../../core/scoring/difference-words.ts';
import { type Difference, differencesOf } from '../../../core/scoring/differences.ts';
import type { Trace } from '../../../core/trace/trace.ts';
import type { MountMap, OpenSecond, Second } from '../app.tsx';
import { DeskContext, useDesk } from '../context.ts';
import { WordsHere } from '../explain/words-here.tsx';
import { sinceStart } from '../format.ts';
import { playOrPause } from '../help/use-keys.ts';
import { BasisMark } from '../parts/basis.tsx';
import { MarkingBand } from '../parts/brand.tsx';
import { IconButton } from '../parts/icon-button.tsx';
import { Icon } from '../parts/icons.tsx';
import { dayText, hourText, weekdayHourText } from '../read/clock.ts';
import { Timeline } from '../timeline/timeline.tsx';
import { SpeedMenu } from '../top/speed-menu.tsx';
import { createView } from '../view.ts';
import { keepTogether } from './keep-together.ts';
import * as words from './words.ts';

interface PairScreenProps {
  readonly mountMap: MountMap;
  readonly openSecond: OpenSecond;
}

export function PairScreen({ mountMap, openSecond }: PairScreenProps) {
  const { desk, view } = useDesk();
  const branches = desk.branches.value;
  const other = branches.others.find(({ id }) => id === view.pair.value);
  const [second, setSecond] = useState<Second | null>(null);
  const [isLost, setLost] = useState(false);
  useEffect(() => {
    const now = desk.exerciseNow();
    if (other === undefined || now === null) return;
    const { branches: _, earlierSettings: _e, laterSettings: _l, ...rest } = now;
    const { decisions, settings } = other;
    let isWanted = true;
    let opened: Second | null = null;
    openSecond({ ...rest, decisions, settings, earlier: [], later: [], trace: null }).then(
      (got) => {
        opened = got;
        if (isWanted) setSecond(got);
        else got.close();
      },
      () => isWanted && setLost(true),
    );
    return () => {
      isWanted = false;
      setSecond(null);
      opened?.close();
    };
  }, [desk, other, openSecond]);
  const theirs = second?.desk.trace.value ?? null;
  const isReady = theirs !== null;
  useEffect(() => {
    if (second !== null && isReady) return keepTogether(desk, second.desk);
  }, [desk, second, isReady]);
  const leave = (): void => {
    view.pair.value = null;
  };
  const mine = desk.trace.value;
  if (other === undefined || mine === null) return null;
  const isFailed = isLost || second?.desk.engine.value.kind === 'failed';
  return (
    <div class="pair">
      <MarkingBand />
      <Head leave={leave} />
      <div class="pair-sides">
        <section class="pair-side" aria-label={`A: ${branches.now.name}`}>
          <h2>
            <b>A</b> {branches.now.name}
          </h2>
          <MapSeat mountMap={mountMap} label={words.mapOf('A')} />
          <Timeline />
        </section>
        <section class="pair-side" aria-label={`B: ${other.name}`}>
          <h2>
            <b>B</b> {other.name}
          </h2>
          {second !== null && isReady ? (
            <OtherSide key={other.id} second={second} />
          ) : (
            <p class="pair-wait" role="status">
              {isFailed ? words.FAILED : words.LOADING}
            </p>
          )}
        </section>
        <aside class="pair-differs" aria-label={words.DIFFERENCES}>
          <h2>
            {words.DIFFERENCES} <BasisMark basis="illustrative" />
          </h2>
          {theirs === null ? (
            <p class="muted">{isFailed ? words.FAILED : words.LOADING}</p>
          ) : (
            <Differences mine={mine} theirs={theirs} />
          )}
          <p class="caption">{words.ONE_RUN}</p>
        </aside>
      </div>
    </div>
  );
}

function Head({ leave }: { readonly leave: () => void }) {
  const { desk, view } = useDesk();
  const header = desk.trace.value?.header;
  const sec = view.minute.value * 60;
  const isPlaying = desk.stage.value === 'running';
  return (
    <header class="pair-head">
      <h1>{words.PAIR_TITLE}</h1>
      {header !== undefined && (
        <div class="clock" role="timer" aria-label="Exercise time">
          <b>
            {dayText(header, sec)} <span>{hourText(header, sec)}</span>
          </b>
          <span>{sinceStart(sec)}</span>
        </div>
      )}
      <fieldset class="transport" aria-label="Playing">
        <IconButton icon="back" label="Previous fact, comma" onClick={() => desk.stepFact(-1)} />
        <button
          ref={focusOnce}
          type="button"
          class="icon play"
          aria-label={isPlaying ? 'Pause, Space' : 'Play, Space'}
          onClick={() => playOrPause(desk)}
        >
          <Icon name={isPlaying ? 'pause' : 'play'} />
        </button>
        <IconButton icon="forward" label="Next fact, full stop" onClick={() => desk.stepFact(1)} />
        <SpeedMenu />
      </fieldset>
      <span class="muted pair-clock-note">{words.OWN_CLOCK}</span>
      <span class="spread" />
      <WordsHere />
      <button type="button" class="btn" title="Esc" onClick={leave}>
        {words.LEAVE_PAIR}
      </button>
    </header>
  );
}

/** The same function at every drawing: called when the button appears. */
const focusOnce = (button: HTMLButtonElement | null): void => button?.focus();

/** The other branch's map and timeline, which read a desk of their own. */
function OtherSide({ second }: { readonly second: Second }) {
  const { asker } = useDesk();
  const { desk, mountMap } = second;
  const view = useMemo(() => createView(desk, asker), [desk, asker]);
  useEffect(() => () => view.dispose(), [view]);
  const value = useMemo(() => ({ desk, asker, view }), [desk, asker, view]);
  return (
    <DeskContext.Provider value={value}>
      <MapSeat mountMap={mountMap} label={words.mapOf('B')} />
      <Timeline />
    </DeskContext.Provider>
  );
}

function MapSeat({ mountMap, label }: { readonly mountMap: MountMap; readonly label: string }) {
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (host.current === null) return;
    const map = mountMap(host.current);
    return () => map.destroy();
  }, [mountMap]);
  return (
    <section class="map-area" aria-label={label}>
      <div class="map-seat" ref={host} />
    </section>
  );
}

const MOST = 24;
const NAMES = ['in A', 'in B'] as const;

function Differences({ mine, theirs }: { readonly mine: Trace; readonly theirs: Trace }) {
  const { desk } = useDesk();
  const all = useMemo(() => differencesOf(mine, theirs), [mine, theirs]);
  if (all.length === 0) return <p>{words.SAME}</p>;
  return (
    <ol>
      {all.slice(0, MOST).map((one) => {
        const says = differenceWords(mine.header, one, NAMES);
        const sec = momentOf(one);
        return (
          <li key={says}>
            {sec !== null && (
              <button
                type="button"
                class="link"
                aria-label={words.goToMoment(weekdayHourText(mine.header, sec))}
                onClick={() => desk.seek(sec)}
              >
                {weekdayHourText(mine.header, sec)}
              </button>
            )}
            <span>{says}</span>
          </li>
        );
      })}
      {all.length > MOST && <li class="muted">{words.more(all.length - MOST)}</li>}
    </ol>
  );
}

/** When the two first part in it; null where it is of the whole run. */
function momentOf(one: Difference): number | null {
  switch (one.of) {
    case 'arrival':
    case 'tier': {
      const [first, second] = one.sec;
      return Math.min(first ?? Number.POSITIVE_INFINITY, second ?? Number.POSITIVE_INFINITY);
    }
    case 'cover':
      return Math.min(...one.only.flat().map(([from]) => from));
    case 'need':
    case 'sent':
      return null;
  }
}
