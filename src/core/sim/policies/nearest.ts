// Nearest: the units with the shortest road go first, whoever's they are.

import { type Choice, oneByOne, type Quotas } from './choice.ts';

export const nearest = (choice: Choice): Quotas => oneByOne(choice, () => 0);
