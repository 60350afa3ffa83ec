// How well a line answers what was typed: every word must be in it, whole, as the beginning of a word, within one, or letter by letter
// in order. Pure.

/** Less is better; null where a word is not in it at all. */
export function distanceOf(line: string, query: string): number | null {
  const text = plain(line);
  let sum = 0;
  for (const word of plain(query).split(/\s+/).filter(Boolean)) {
    const away = distanceOfWord(text, word);
    if (away === null) return null;
    sum += away;
  }
  // Of equals the shorter line says less besides.
  return sum + text.length / 1000;
}

function distanceOfWord(text: string, word: string): number | null {
  if (text.startsWith(word)) return 0;
  // A whole word before one that only begins so: 2 is not 20.
  if (` ${text} `.includes(` ${word} `)) return 0.5;
  if (text.includes(` ${word}`)) return 1;
  if (text.includes(word)) return 3;
  // Two letters in order are in nearly everything.
  if (word.length < 3) return null;
  let from = -1;
  let gaps = 0;
  for (const letter of word) {
    const next = text.indexOf(letter, from + 1);
    if (next < 0) return null;
    if (from >= 0) gaps += next - from - 1;
    from = next;
  }
  return gaps > word.length * 2 ? null : 6 + gaps;
}

/** Without accents, signs and capitals. */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
