// All that decisions are taken with in one piece, which is fetched when the first of it is wanted.

import { DecideForm } from './decide-form.tsx';
import { DecisionList } from './decision-list.tsx';
import { Waiting } from './waiting-list.tsx';

export const PARTS = { form: DecideForm, waiting: Waiting, list: DecisionList } as const;
