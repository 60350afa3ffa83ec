// All panels about kept work in one piece, which is fetched when the first of them is wanted.

import { KeepMenu } from './keep-menu.tsx';
import { KeepNotices } from './keep-notices.tsx';
import { KeepWork } from './keep-work.tsx';

export const PARTS = { menu: KeepMenu, notices: KeepNotices, work: KeepWork } as const;
