// All of branches in one piece, which is fetched when somebody wants the first of it.

import { BranchesSheet } from './branches-sheet.tsx';
import { PairScreen } from './pair-screen.tsx';

export const PARTS = { sheet: BranchesSheet, pair: PairScreen } as const;
