// A typed sentence made plain: small letters, figures for numbers in words, one space between words. Pure.

const ONES = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];

/** Spans of time that are said without a figure. */
const SAID: readonly (readonly [RegExp, string])[] = [
  [/\bhalf an hour\b/g, '30 minutes'],
  [/\bhalf a day\b/g, '12 hours'],
  [/\ban hour\b/g, '1 hour'],
  [/\ba day\b/g, '1 day'],
  [/\ba fortnight\b/g, '14 days'],
  [/\ba week\b/g, '7 days'],
  [/\ba dozen\b/g, '12'],
  [/\ba couple of\b/g, '2'],
];

const numberOf = (word: string): number | null => {
  const one = ONES.indexOf(word);
  if (one >= 0) return one;
  const ten = TENS.indexOf(word);
  return ten < 0 ? null : 20 + 10 * ten;
};

/** "forty two" is 42, "a hundred and twenty" 120; a number beside another stays a number of its own. */
function withFigures(words: readonly string[]): string[] {
  const said: string[] = [];
  for (let n = 0; n < words.length; n++) {
    const word = words[n] ?? '';
    let sum = word === 'a' && words[n + 1] === 'hundred' ? 1 : numberOf(word);
    if (sum === null) {
      const place = ORDINALS.indexOf(word);
      said.push(place < 0 ? word : `${place + 1}th`);
      continue;
    }
    if (words[n + 1] === 'hundred') {
      sum *= 100;
      n++;
      if (words[n + 1] === 'and' && numberOf(words[n + 2] ?? '') !== null) n++;
      const more = numberOf(words[n + 1] ?? '');
      if (more !== null) {
        sum += more;
        n++;
      }
    }
    const one = ONES.indexOf(words[n + 1] ?? '');
    if (sum % 10 === 0 && sum % 100 >= 20 && one > 0 && one < 10) {
      sum += one;
      n++;
    }
    said.push(String(sum));
  }
  return said;
}

/** Letters, figures, colons and points stay; everything else parts words. */
export function plainText(text: string): string {
  const words = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/(\d),(?=\d{3}\b)/g, '$1')
    .replace(/&/g, ' and ')
    .replace(/[’']/g, '')
    .replace(/[^\p{L}\p{N}:.]+|[.:](?!\d)/gu, ' ')
    .replace(/\b(\d+)(?:st|nd|rd)\b/g, '$1th')
    .trim();
  const said = SAID.reduce((all, [from, to]) => all.replace(from, to), words);
  return withFigures(said.split(/\s+/)).join(' ');
}
