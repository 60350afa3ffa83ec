// Text to UTF-8 bytes by hand: the platform's encoder isn't part of the language, and core knows only the language.
// Knows nothing of what the text says.

import { assert } from './assert.ts';

/** UTF-8 of well-formed text: lone surrogates have no UTF-8 and must have been escaped before. */
export function utf8Bytes(text: string): Uint8Array {
  // A code unit takes three bytes at most; a pair of them takes four.
  const bytes = new Uint8Array(text.length * 3);
  let length = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.codePointAt(i)!;
    if (code < 0x80) {
      bytes[length++] = code;
    } else if (code < 0x800) {
      bytes[length++] = 0xc0 | (code >> 6);
      bytes[length++] = 0x80 | (code & 0x3f);
    } else if (code < 0x10000) {
      assert(code < 0xd800 || code > 0xdfff, 'a lone surrogate has no UTF-8', { index: i, code });
      bytes[length++] = 0xe0 | (code >> 12);
      bytes[length++] = 0x80 | ((code >> 6) & 0x3f);
      bytes[length++] = 0x80 | (code & 0x3f);
    } else {
      bytes[length++] = 0xf0 | (code >> 18);
      bytes[length++] = 0x80 | ((code >> 12) & 0x3f);
      bytes[length++] = 0x80 | ((code >> 6) & 0x3f);
      bytes[length++] = 0x80 | (code & 0x3f);
      i++;
    }
  }
  return bytes.slice(0, length);
}

/** Text from UTF-8; what isn't UTF-8 becomes U+FFFD, as readers of foreign files expect. */
export function utf8Text(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let i = 0; i < bytes.length; ) {
    const lead = bytes[i++]!;
    const more = lead < 0x80 ? 0 : lead >= 0xf0 ? 3 : lead >= 0xe0 ? 2 : lead >= 0xc0 ? 1 : -1;
    let code = more === 0 ? lead : more === 3 ? lead & 7 : more === 2 ? lead & 15 : lead & 31;
    let good = more >= 0;
    for (let n = 0; n < more; n++) {
      const next = bytes[i] ?? 0;
      if ((next & 0xc0) !== 0x80) good = false;
      else {
        code = (code << 6) | (next & 0x3f);
        i++;
      }
    }
    parts.push(good && code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd');
  }
  return parts.join('');
}
