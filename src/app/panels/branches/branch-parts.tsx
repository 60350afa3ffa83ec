// All of branches in one piece, which is fetched when somebody wants the first of it.

import { BranchesSheet } from './branches-sheet.tsx';

export const PARTS = { sheet: BranchesSheet } as const;
