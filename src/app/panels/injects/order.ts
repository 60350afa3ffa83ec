// Exercise control's orders about injects as decisions at the cursor. Pure, but for the desk that takes them.

import type { InjectOrder } from '../../../core/model/inject-orders.ts';
import type { RoleId } from '../../../core/model/roles.ts';
import type { Desk } from '../../exercise/desk.ts';

const CONTROL = 'exerciseControl' as RoleId;

/** Takes effect at the second that the cursor is in. */
export function order(desk: Desk, what: InjectOrder): void {
  desk.decide({ kind: 'inject', atSec: Math.floor(desk.cursorSec.peek()), by: CONTROL, what });
}

/** Nothing can be decided now: it is being saved, only looked at, or over. */
export function isClosed(desk: Desk): boolean {
  const { state, lookOnly } = desk.keeping;
  const isOver = desk.stage.value === 'ended' || desk.stage.value === 'debrief';
  return state.value.kind === 'saving' || lookOnly.value !== null || isOver;
}
