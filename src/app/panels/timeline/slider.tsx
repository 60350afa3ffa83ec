// The cursor's control, over the whole plot: moved by a hand, by keys, and told to readers of the screen.

import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Trace } from '../../../core/trace/trace.ts';
import { useDesk } from '../context.ts';
import { sinceStart } from '../format.ts';
import { momentText } from '../read/clock.ts';
import { secAfterKey } from './cursor-keys.ts';
import { type Stretch, secAt } from './scale.ts';

/** The control that lies over the plot: a slider for hands, keys and readers alike. */
export function Slider({ trace, of }: { readonly trace: Trace; readonly of: RefObject<HTMLDivElement | null> }) {
  const { desk, view } = useDesk();
  const { header } = trace;
  const sec = view.sec.value;
  return (
    <div
      ref={of}
      class="slider"
      role="slider"
      tabIndex={0}
      aria-label="Time cursor"
      aria-valuemin={0}
      aria-valuemax={header.durationSec}
      aria-valuenow={sec}
      aria-valuetext={`${momentText(header, sec)}, ${sinceStart(sec)}`}
      onKeyDown={(event) => {
        if (event.ctrlKey || event.metaKey || event.altKey) return;
        const to = secAfterKey(event, desk.cursorSec.peek(), header.durationSec);
        if (to === null) return;
        event.preventDefault();
        event.stopPropagation();
        desk.seek(to);
      }}
    />
  );
}

/** Dragging anywhere on the plot moves the cursor; an exercise that was playing goes on playing afterwards. */
export function useDrag(
  slider: RefObject<HTMLDivElement | null>,
  chart: RefObject<HTMLDivElement | null>,
  stretch: Stretch,
  onHold: (held: boolean) => void,
): void {
  const { desk } = useDesk();
  const latest = useRef(stretch);
  latest.current = stretch;
  const hold = useRef(onHold);
  hold.current = onHold;
  useEffect(() => {
    const element = slider.current;
    if (element === null) return;
    let resume = false;
    let frame = 0;
    let pointerX = 0;
    const seek = (): void => {
      frame = 0;
      const area = chart.current?.getBoundingClientRect();
      if (area === undefined) return;
      const sec = secAt(pointerX - area.left, latest.current, area.width);
      desk.seek(Math.min(latest.current.toSec, Math.max(latest.current.fromSec, Math.round(sec))));
    };
    const move = (event: PointerEvent): void => {
      pointerX = event.clientX;
      if (frame === 0) frame = requestAnimationFrame(seek);
    };
    const down = (event: PointerEvent): void => {
      if (event.button !== 0) return;
      element.setPointerCapture(event.pointerId);
      hold.current(true);
      resume = desk.stage.peek() === 'running';
      if (resume) desk.pause();
      element.addEventListener('pointermove', move);
      move(event);
    };
    const up = (): void => {
      element.removeEventListener('pointermove', move);
      if (frame !== 0) {
        cancelAnimationFrame(frame);
        seek();
      }
      hold.current(false);
      if (resume) desk.play();
      resume = false;
    };
    element.addEventListener('pointerdown', down);
    element.addEventListener('lostpointercapture', up);
    return () => {
      element.removeEventListener('pointerdown', down);
      element.removeEventListener('lostpointercapture', up);
      element.removeEventListener('pointermove', move);
      cancelAnimationFrame(frame);
    };
  }, [desk, slider, chart]);
}
