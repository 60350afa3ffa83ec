// The solver's WebAssembly as a file beside the page: how the site gets it.

import url from 'highs/runtime?url';

export async function solverWasm(): Promise<ArrayBuffer> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response.arrayBuffer();
}
