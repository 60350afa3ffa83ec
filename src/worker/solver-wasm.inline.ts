// The solver's WebAssembly carried inside the worker: how the single file has it, since a page opened from disk may not
// read another file. The build puts this in the place of solver-wasm.ts.

import packed from 'highs/runtime?packed';

export function solverWasm(): Promise<ArrayBuffer> {
  const bytes = Uint8Array.from(atob(packed), (character) => character.charCodeAt(0));
  const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(unpacked).arrayBuffer();
}
