// Which entries of the glossary hold every word typed. Pure.

import { type EntryId, entryOf } from './entries.ts';

export function found(entries: readonly EntryId[], typed: string): readonly EntryId[] {
  const wanted = typed.toLowerCase().split(/\s+/).filter(Boolean);
  return entries.filter((id) => {
    const { name, forms = [], says } = entryOf(id);
    const text = [name, ...forms, says].join(' ').toLowerCase();
    return wanted.every((word) => text.includes(word));
  });
}
