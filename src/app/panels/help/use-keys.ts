// Obeys the keys, wherever the focus is; a control that needs a key for itself stops it before it comes here.

import { useEffect } from 'preact/hooks';
import { nextInject } from '../../../core/trace/injects.ts';
import type { Desk } from '../../exercise/desk.ts';
import { explainAtFocus } from '../explain/at-focus.ts';
import { PLACES } from '../findings/places.ts';
import { openForm } from '../left/open-form.ts';
import { neighbourSpeed } from '../top/speeds.ts';
import { type DeskView, type FindingsPlace, NATION } from '../view.ts';
import { commandFor, type Focus, isSingleKey, type KeyCommand } from './keys.ts';

export function useKeys(desk: Desk, view: DeskView): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing) return;
      if (view.palette.peek()) {
        typeAhead(view, event);
        return;
      }
      const stage = desk.stage.peek();
      const focus = focusOf(event.target);
      const singleKeys = view.singleKeys.peek() === 'on';
      if (!singleKeys && isSingleKey(event) && !event.ctrlKey && !event.metaKey) return;
      const scenario =
        stage === 'choosing' && !view.ask.peek() ? desk.data.scenarios[placeOf(event, focus)] : undefined;
      if (scenario !== undefined) {
        event.preventDefault();
        desk.choose(scenario.id);
        return;
      }
      const command = commandFor(event, focus, singleKeys);
      if (command !== null && act(desk, view, command)) event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [desk, view]);
}

/** Until the palette is there to take them itself, keys are for its field and do nothing else; those of a note that it failed to come are its own. */
function typeAhead(view: DeskView, event: KeyboardEvent): void {
  const { key, ctrlKey, metaKey, altKey, target } = event;
  if (target instanceof Element && target.closest('.fetch-note') !== null && key !== 'Escape') return;
  const typed = view.paletteTyped.peek();
  if (key === 'Escape') view.palette.value = false;
  else if (key === 'Backspace') view.paletteTyped.value = typed.slice(0, -1);
  else if (key.length === 1 && !ctrlKey && !metaKey && !altKey) view.paletteTyped.value = typed + key;
  else if (key.toLowerCase() !== 'k' && key !== 'Enter') return;
  event.preventDefault();
}

/** What keys do while two branches are side by side: their one clock, and the help. */
const OF_THE_CLOCK: ReadonlySet<KeyCommand> = new Set([
  'playOrPause',
  'back',
  'forward',
  'slower',
  'faster',
  'minuteBack',
  'minuteOn',
  'hourBack',
  'hourOn',
  'help',
  'explain',
]);

const FOR_ALL: ReadonlySet<KeyCommand> = new Set(['playOrPause', 'slower', 'faster', 'help', 'explain']);

/** Does what a key, or a line of the palette, asks for; says whether there was anything to do. */
export function act(desk: Desk, view: DeskView, command: KeyCommand): boolean {
  // A screen shown as a role's does no more than its own controls: nothing opens what is ahead.
  if (view.seat.peek() !== null && !FOR_ALL.has(command)) return false;
  if (view.pair.peek() !== null) {
    if (command === 'close' && !view.help.peek()) view.pair.value = null;
    else if (command !== 'close' && !OF_THE_CLOCK.has(command)) return false;
    else return obey(desk, view, command);
    return true;
  }
  if (command === 'palette') {
    view.paletteTyped.value = '';
    view.palette.value = true;
    return true;
  }
  const stage = desk.stage.peek();
  return stage === 'choosing' || stage === 'briefing' ? obeyBefore(desk, view, command) : obey(desk, view, command);
}

/** Which of the scenarios a digit stands for; −1 for none. */
function placeOf({ key, ctrlKey, metaKey, altKey }: KeyboardEvent, { inField }: Focus): number {
  return ctrlKey || metaKey || altKey || inField || !/^[1-9]$/.test(key) ? -1 : Number(key) - 1;
}

function focusOf(target: EventTarget | null): Focus {
  if (!(target instanceof Element)) return { inField: false, onButton: false };
  const field = target.closest('select, textarea, [contenteditable], input');
  return { inField: field !== null, onButton: target.closest('button, summary, a[href]') !== null };
}

/** Before the exercise only help, the requirement, a tabletop and, on the start, the page of questions are to be had by key. */
function obeyBefore(desk: Desk, view: DeskView, command: KeyCommand): boolean {
  if (command === 'help') view.help.value = true;
  else if (command === 'explain') explain(view);
  else if (command === 'spr') view.spr.value = true;
  else if (command === 'ask' && desk.stage.peek() === 'choosing') view.ask.value = true;
  else if (command === 'tables') {
    view.ask.value = false;
    view.tabletop.value = true;
  } else if (command === 'openFile') desk.keeping.ask((keeper) => keeper.openFile());
  else if (command === 'close' && view.ask.peek()) view.ask.value = false;
  else return false;
  return true;
}

function obey(desk: Desk, view: DeskView, command: KeyCommand): boolean {
  const seekBy = (sec: number): void => {
    const durationSec = desk.trace.peek()?.header.durationSec ?? 0;
    desk.seek(Math.min(durationSec, Math.max(0, Math.floor(desk.cursorSec.peek()) + sec)));
  };
  switch (command) {
    case 'playOrPause':
      playOrPause(desk);
      return true;
    case 'back':
      desk.stepFact(-1);
      return true;
    case 'forward':
      desk.stepFact(1);
      return true;
    case 'slower':
      desk.setSpeed(neighbourSpeed(desk.speed.peek(), -1));
      return true;
    case 'faster':
      desk.setSpeed(neighbourSpeed(desk.speed.peek(), 1));
      return true;
    case 'minuteBack':
      seekBy(-60);
      return true;
    case 'minuteOn':
      seekBy(60);
      return true;
    case 'hourBack':
      seekBy(-3600);
      return true;
    case 'hourOn':
      seekBy(3600);
      return true;
    case 'undo':
      // With the branches open, what was taken away there last comes back first.
      if (view.branches.peek() && desk.branches.peek().removed !== undefined) desk.branching.restore();
      else desk.undo();
      return true;
    case 'saveCopy':
      desk.keeping.ask((keeper) => keeper.saveCopy());
      return true;
    case 'openFile':
      desk.keeping.ask((keeper) => keeper.openFile());
      return true;
    case 'redo':
      desk.redo();
      return true;
    case 'help':
      view.help.value = true;
      return true;
    case 'explain':
      explain(view);
      return true;
    case 'spr':
      view.spr.value = true;
      return true;
    case 'scores':
      openFindings(view, 'scores');
      return true;
    case 'gaps':
      openFindings(view, 'gaps');
      return true;
    case 'compatibility':
      openFindings(view, 'compatibility');
      return true;
    case 'links':
      openFindings(view, 'links');
      return true;
    case 'debrief':
      desk.pause();
      view.debrief.value = true;
      return true;
    case 'tables':
      view.table.value = view.table.peek() === null ? 'forces' : null;
      return true;
    case 'injects':
      view.room.list.value = !view.room.list.peek();
      return true;
    case 'nextInject':
      return jumpToInject(desk, view);
    case 'branches':
      view.branches.value = !view.branches.peek();
      return true;
    case 'report':
      view.room.openReport();
      return true;
    case 'decide':
      openForm(desk, view);
      return true;
    case 'palette':
      return false;
    case 'ask':
      view.assume.value = !view.assume.peek();
      return true;
    case 'here':
      if (view.here.tab.peek() === null) view.here.open();
      else view.here.tab.value = null;
      return true;
    case 'close':
      return closeTopmost(desk, view);
  }
}

function explain(view: DeskView): void {
  if (!explainAtFocus()) view.glossary.value = { entry: null };
}

function jumpToInject(desk: Desk, view: DeskView): boolean {
  const trace = desk.trace.peek();
  const sec = trace === null ? null : (nextInject(trace, Math.floor(desk.cursorSec.peek()))?.firesSec ?? null);
  if (sec !== null) view.room.jumpTo(sec);
  return sec !== null;
}

function openFindings(view: DeskView, kind: FindingsPlace['kind']): void {
  const { force, region } = view.reader.peek();
  const isOpen = view.findings.peek()?.kind === kind && force === null && region === null;
  view.reader.value = NATION;
  view.findings.value = isOpen ? null : PLACES[kind];
}

/** An exercise that has ended plays again from its start. */
export function playOrPause(desk: Desk): void {
  const stage = desk.stage.peek();
  if (stage === 'running') {
    desk.pause();
    return;
  }
  desk.play();
  desk.room.follow();
}

/** Where the left panel is a rail that opens over the map (styles/left.css); elsewhere there is nothing of it to close. */
const LAID_OVER = '(min-width: 720px) and (max-width: 1279px), (min-width: 720px) and (max-height: 759px)';

/** One thing at each press: a sheet still opening, the laid-over panel, then the sheet over the map, then the selection. */
function closeTopmost(desk: Desk, view: DeskView): boolean {
  if (view.help.peek()) view.help.value = false;
  else if (view.spr.peek()) view.spr.value = false;
  else if (view.debrief.peek()) view.debrief.value = false;
  else if (view.deciding.peek() !== null) {
    // The panel that was opened for it goes with it.
    view.deciding.value = null;
    if (view.leftOpen.peek() === 'decisions') view.leftOpen.value = null;
  } else if (view.leftOpen.peek() !== null && matchMedia(LAID_OVER).matches) view.leftOpen.value = null;
  else if (view.table.peek() !== null) view.table.value = null;
  else if (view.assume.peek()) view.assume.value = false;
  else if (view.branches.peek()) view.branches.value = false;
  else if (view.here.tab.peek() !== null) view.here.tab.value = null;
  else if (view.findings.peek() !== null) view.findings.value = null;
  else if (view.room.list.peek()) view.room.list.value = false;
  else if (desk.selection.peek() !== null) desk.select(null);
  else return false;
  return true;
}
