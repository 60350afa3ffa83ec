// Words around explanations: what the controls are called, and the glossary's own page.

export const GLOSSARY = 'Glossary';
export const GLOSSARY_HINT = 'What the words of mutual aid mean here, and how each figure is counted.';
export const ALL_WORDS = 'All words';
export const HOW_COUNTED = 'How counted';
export const CLOSE_GLOSSARY = 'Close the glossary, Escape';
export const FROM = 'From';
export const SEARCH = 'Find a word or a figure';
export const WORDS_HERE = 'Words';
export const WORDS_HINT = 'What the words on this screen mean, and how its figures are counted, W';
export const ON_SCREEN = 'On this screen';
export const WORDS = 'Words of the field';
export const FIGURES = 'How figures are counted';
export const NOTHING = 'Nothing has these words.';
export const foundText = (count: number): string => (count === 1 ? '1 found' : `${count} found`);

/** Names the control for whoever does not see what stands around it; begins with what it shows. */
export const howCountedText = (titles: readonly string[]): string => `${HOW_COUNTED}: ${titles.join(', ')}`;
