// Hands the desk and the panels' shared view to every panel, so that no panel passes on what it does not use.

import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { assert } from '../../core/base/assert.ts';
import type { Asker } from '../exercise/asker.ts';
import type { Desk } from '../exercise/desk.ts';
import type { DeskView } from './view.ts';

interface DeskContextValue {
  readonly desk: Desk;
  readonly asker: Asker;
  readonly view: DeskView;
}

export const DeskContext = createContext<DeskContextValue | null>(null);

export function useDesk(): DeskContextValue {
  const value = useContext(DeskContext);
  assert(value !== null, 'A panel stands outside the desk');
  return value;
}
