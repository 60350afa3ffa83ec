// A line with one or more handles on it: dragged, or moved by keys. A value is tried while the hand is on it, and set once it
// lets go. Where handles may go is for whoever owns them.

import { useRef } from 'preact/hooks';
import type { Range } from './figures.ts';
import { tidy } from './figures.ts';

export interface Handle {
  readonly id: string;
  /** Names it for who can't see it. */
  readonly label: string;
  readonly value: number;
  readonly text: string;
  readonly least: number;
  readonly most: number;
  readonly look: 'bar' | 'disc';
}

interface TrackProps {
  readonly range: Range;
  readonly handles: readonly Handle[];
  /** Where the scenario has it. */
  readonly given: number;
  readonly disabled: boolean;
  readonly onTry: (id: string, value: number) => void;
  readonly onSet: (id: string, value: number) => void;
}

const PAGE = 10;

export function Track({ range, handles, given, disabled, onTry, onSet }: TrackProps) {
  const track = useRef<HTMLDivElement>(null);
  const held = useRef<{ id: string; value: number } | null>(null);
  const width = range.to - range.from || 1;
  const share = (value: number): string => `${Math.min(1, Math.max(0, (value - range.from) / width)) * 100}%`;
  const snapped = (value: number): number => tidy(Math.round(value / range.step) * range.step);
  const valueAt = (event: PointerEvent): number => {
    const area = track.current?.getBoundingClientRect();
    if (area === undefined || area.width === 0) return range.from;
    const part = Math.min(1, Math.max(0, (event.clientX - area.left) / area.width));
    return Math.min(range.to, Math.max(range.from, snapped(range.from + part * width)));
  };
  const tryIt = (id: string, value: number): void => {
    if (held.current?.id === id && held.current.value === value) return;
    held.current = { id, value };
    onTry(id, value);
  };
  const letGo = (): void => {
    const last = held.current;
    held.current = null;
    if (last !== null && !Number.isNaN(last.value)) onSet(last.id, last.value);
  };
  const first = handles[0];
  const last = handles.at(-1);
  return (
    <div
      class="track"
      ref={track}
      onPointerDown={(event) => {
        if (disabled || event.button !== 0) return;
        const value = valueAt(event);
        const handle = nearest(handles, value);
        if (handle === undefined) return;
        event.preventDefault();
        track.current?.setPointerCapture(event.pointerId);
        track.current?.querySelector<HTMLElement>(`[data-handle="${handle.id}"]`)?.focus();
        held.current = { id: handle.id, value: Number.NaN };
        if (event.target instanceof Element && event.target.closest('.handle') !== null) return;
        tryIt(handle.id, value);
      }}
      onPointerMove={(event) => {
        if (held.current !== null && track.current?.hasPointerCapture(event.pointerId)) {
          tryIt(held.current.id, valueAt(event));
        }
      }}
      onLostPointerCapture={letGo}
    >
      {handles.length > 1 && first !== undefined && last !== undefined && (
        <i class="track-band" style={{ left: share(first.value), right: `calc(100% - ${share(last.value)})` }} />
      )}
      <i class="track-given" style={{ left: share(given) }} />
      {handles.map(({ id, label, value, text, least, most, look }) => (
        <div
          key={id}
          class={`handle handle-${look}`}
          style={{ left: share(value) }}
          data-handle={id}
          role="slider"
          tabIndex={disabled ? -1 : 0}
          aria-label={label}
          aria-valuemin={least}
          aria-valuemax={Number.isFinite(most) ? most : range.to}
          aria-valuenow={value}
          aria-valuetext={text}
          aria-disabled={disabled}
          onKeyDown={(event) => {
            if (disabled || event.ctrlKey || event.metaKey || event.altKey) return;
            const to = afterKey(event.key, value, range, least, most);
            if (to === null) return;
            event.preventDefault();
            event.stopPropagation();
            if (to !== value) tryIt(id, to);
          }}
          onKeyUp={letGo}
          onBlur={letGo}
        />
      ))}
    </div>
  );
}

/** The handle that is meant: the nearest; of several in one place, the one with room towards where was pointed. */
function nearest(handles: readonly Handle[], value: number): Handle | undefined {
  const away = Math.min(...handles.map((one) => Math.abs(one.value - value)));
  const near = handles.filter((one) => Math.abs(one.value - value) === away);
  return near.find((one) => value >= one.least && value <= one.most && one.value !== value) ?? near[0];
}

function afterKey(key: string, value: number, { from, to, step }: Range, least: number, most: number): number | null {
  const bound = (next: number): number => Math.min(most, Math.max(least, tidy(next)));
  // Onto the grid first: from 12 by fives to 15 and not to 17.
  const up = (steps: number): number => bound(Math.floor(tidy(value / step) + steps) * step);
  const down = (steps: number): number => bound(Math.ceil(tidy(value / step) - steps) * step);
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return up(1);
    case 'ArrowLeft':
    case 'ArrowDown':
      return down(1);
    case 'PageUp':
      return up(PAGE);
    case 'PageDown':
      return down(PAGE);
    case 'Home':
      return bound(from);
    case 'End':
      return bound(Math.max(value, to));
    default:
      return null;
  }
}
