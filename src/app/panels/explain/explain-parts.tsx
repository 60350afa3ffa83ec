// What is fetched when something is first to be explained: the texts, the card and the glossary's page.

import type { ComponentType } from 'preact';
import { CardText, type Told } from './card.tsx';
import type { EntryId } from './entries.ts';

export { GlossarySheet } from './glossary-sheet.tsx';

export const cardOf = (told: readonly Told[], openGlossary: (entry: EntryId | null) => void): ComponentType =>
  function Card() {
    return <CardText told={told} openGlossary={openGlossary} />;
  };
