// Composition of the room's second window, in the place of the desk: fetched only there.

import { render } from 'preact';
import type { Asker } from './exercise/asker.ts';
import type { Desk } from './exercise/desk.ts';
import { followDesk } from './exercise/follow-desk.ts';
import type { MountMap } from './panels/app.tsx';
import { RoomScreen } from './panels/wall/room-screen.tsx';

export function showRoomScreen(root: HTMLElement, desk: Desk, asker: Asker, mountMap: MountMap): void {
  const following = followDesk(desk);
  render(<RoomScreen desk={desk} asker={asker} mountMap={mountMap} following={following} />, root);
}
