// Taking decisions, fetched when somebody takes one, or when something waits for one.

import { WhenWanted } from '../parts/when-wanted.tsx';

const parts = async () => (await import('./decide-parts.tsx')).PARTS;
const LOADS = {
  form: async () => (await parts()).form,
  waiting: async () => (await parts()).waiting,
  list: async () => (await parts()).list,
} as const;

export const DecidePart = ({ part }: { readonly part: keyof typeof LOADS }) => <WhenWanted load={LOADS[part]} />;
