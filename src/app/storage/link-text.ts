// An exercise's text made small enough for an address, and back: deflated, then in letters that addresses may hold. What comes
// from an address is anybody's: it is unpacked bit by bit and given up once it grows beyond what any exercise needs.

import { fail, ok, type Result } from '../../core/base/result.ts';

/** Longest link made: what mail programs and older systems pass on unbroken. */
export const LONGEST_LINK = 2000;
/** Longest fragment that is looked at. */
const LONGEST_READ = 100_000;
/** Most that a link may unpack to, in bytes. */
const MOST_UNPACKED = 1_000_000;

const MARK = '#exercise=';
const WHERE = 'the link';

const holdsExercise = (fragment: string): boolean => fragment.startsWith(MARK);

/** The part of the address after the page: `#exercise=…`. */
export async function fragmentOf(text: string): Promise<string> {
  const packed = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  const bytes = new Uint8Array(await new Response(packed).arrayBuffer());
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return MARK + btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** The text that a fragment holds, or what is wrong with it. */
export async function textOfFragment(fragment: string): Promise<Result<string>> {
  const packed = fragment.slice(MARK.length);
  if (!holdsExercise(fragment) || packed === '') {
    return fail({ path: WHERE, found: 'nothing after the page’s address', expected: `${MARK} and what was packed` });
  }
  if (packed.length > LONGEST_READ) {
    return fail({ path: WHERE, found: `${packed.length} characters`, expected: `at most ${LONGEST_READ} characters` });
  }
  const stray = /[^A-Za-z0-9_-]/.exec(packed);
  if (stray || packed.length % 4 === 1) {
    const found = stray ? `${JSON.stringify(stray[0])} at character ${stray.index + 1}` : 'an end that is cut off';
    return fail({ path: WHERE, found, expected: 'the whole link: letters, digits, "-" and "_"' });
  }
  const binary = atob(packed.replaceAll('-', '+').replaceAll('_', '/'));
  return unpack(Uint8Array.from(binary, (character) => character.charCodeAt(0)));
}

async function unpack(bytes: Uint8Array<ArrayBuffer>): Promise<Result<string>> {
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      parts.push(next.value);
      length += next.value.length;
      if (length <= MOST_UNPACKED) continue;
      await reader.cancel();
      const found = `more than ${MOST_UNPACKED} bytes packed into ${bytes.length}`;
      return fail({ path: WHERE, found, expected: `at most ${MOST_UNPACKED} bytes once unpacked` });
    }
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(await new Blob(parts).arrayBuffer()));
  } catch {
    return fail({ path: WHERE, found: 'letters that do not unpack', expected: 'the whole link, as it was sent' });
  }
}
