// The one seam through which the page gets its documents: carried inside the page (the single file), or fetched from
// beside it (the site). Texts only; what they say is parsed elsewhere.

import { LIBRARY_FILES, type LibraryFile, SCENARIO_FILES } from '../../core/scenario/files.ts';
import type { Documents } from './engine-client.ts';

const AREAS = 'areas/force-areas.topo.json';
const CONTEXT = 'areas/context.topo.json';

/** Files the page needs, by their path in the product. */
export const PAGE_FILES: readonly string[] = [
  ...[...LIBRARY_FILES, AREAS, CONTEXT].map((name) => `data/${name}`),
  ...SCENARIO_FILES.map((name) => `scenarios/${name}`),
];

export interface PageDocuments extends Documents {
  readonly areas: string;
  readonly context: string;
}

/** The text of one file of the product. Rejects with a sentence that names the file. */
async function textOf(path: string): Promise<string> {
  const inside = document.querySelector(`script[type="application/json"][data-file="${path}"]`);
  if (inside?.textContent) return inside.textContent;
  const response = await fetch(new URL(path, document.baseURI)).catch(() => null);
  if (!response?.ok) throw new Error(`The file ${path} could not be read${response ? ` (${response.status})` : ''}.`);
  return response.text();
}

/** Everything the page needs, read at once. */
export async function readDocuments(): Promise<PageDocuments> {
  const texts = new Map(await Promise.all(PAGE_FILES.map(async (path) => [path, await textOf(path)] as const)));
  const text = (path: string): string => texts.get(path)!;
  return {
    data: Object.fromEntries(LIBRARY_FILES.map((name) => [name, text(`data/${name}`)])) as Record<LibraryFile, string>,
    scenarios: Object.fromEntries(SCENARIO_FILES.map((name) => [name, text(`scenarios/${name}`)])),
    areas: text(`data/${AREAS}`),
    context: text(`data/${CONTEXT}`),
  };
}
