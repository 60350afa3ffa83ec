// What exercise control does with injects while the exercise runs. Each is a decision like any other: it can be replayed.

import type { Inject } from './mel.ts';

/** An inject of the list by its id, and what becomes of it; or one that is added, at an hour or for what comes about from then on. */
export type InjectOrder =
  | { readonly does: 'fire' | 'hold' | 'release' | 'skip'; readonly inject: string }
  | { readonly does: 'edit'; readonly inject: string; readonly text: string }
  | { readonly does: 'add'; readonly inject: Inject };

/** The inject that an order is about. */
export const injectOf = (order: InjectOrder): string => (order.does === 'add' ? order.inject.id : order.inject);
