// The panels about kept work, fetched when there is something to show.

import { WhenWanted } from '../parts/when-wanted.tsx';

const parts = async () => (await import('./keep-parts.tsx')).PARTS;
const LOADS = {
  menu: async () => (await parts()).menu,
  notices: async () => (await parts()).notices,
  work: async () => (await parts()).work,
} as const;

export const KeepPart = ({ part }: { readonly part: keyof typeof LOADS }) => <WhenWanted load={LOADS[part]} />;
