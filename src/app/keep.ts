// Composition of what keeps exercises: the desk's keeper with what this browser can do. Fetched when there is something to
// keep or to open.

import type { Desk } from './exercise/desk.ts';
import type { EngineClient } from './exercise/engine-client.ts';
import { createKeeper } from './exercise/keeper.ts';
import type { Keeper } from './exercise/keeping.ts';
import * as browser from './storage/browser.ts';
import * as files from './storage/files.ts';
import * as links from './storage/link-text.ts';
import * as own from './storage/own-file.ts';
import * as ready from './storage/ready.ts';
import * as work from './storage/work.ts';

const UNSAVED =
  'The exercise at hand is not saved on this computer, and will be gone. Open the other one all the same?';

export const makeKeeper = (desk: Desk, client: EngineClient): Keeper =>
  createKeeper(desk, client, {
    ...browser,
    ...files,
    ...links,
    ...own,
    ...ready,
    ...work,
    mayLetGo: () => confirm(UNSAVED),
  });
