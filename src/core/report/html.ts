// A paper as one HTML file: no script, nothing fetched, printed well. Its marking stands at the head and foot of every page.

import type { Block, Column, Line, Paper, Section } from './document.ts';
import { PAPER_STYLE } from './paper-style.ts';

const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, (character) => ENTITIES[character]!);

/** Figures stay as they are; what a person wrote may hold anything, and is text. */
const lineHtml = (line: Line): string =>
  line.map((piece) => (typeof piece === 'string' ? escaped(piece) : `<span>${escaped(piece.text)}</span>`)).join('');

export function paperHtml(paper: Paper): string {
  const title = `${escaped(paper.kind)}: ${paper.title.map((piece) => escaped(typeof piece === 'string' ? piece : piece.text)).join('')}`;
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} (${escaped(paper.marking)})</title>
<style>${PAPER_STYLE}</style>
</head>
<body>
${sheetsOf(paper)
  .map((sheet, n) => sheetHtml(sheet, paper, n === 0))
  .join('\n')}
</body>
</html>
`;
}

/** Sections that run on from one another; each sheet begins a page. */
export function sheetsOf({ sections }: Pick<Paper, 'sections'>): readonly (readonly Section[])[] {
  const sheets: Section[][] = [];
  for (const section of sections) {
    const last = sheets.at(-1);
    if (last === undefined || section.page !== undefined) sheets.push([section]);
    else last.push(section);
  }
  return sheets;
}

/** In a table whose head and foot a browser repeats on every page. */
function sheetHtml(sections: readonly Section[], paper: Paper, isFirst: boolean): string {
  const marking = escaped(paper.marking);
  const lies = sections[0]?.page === 'a3' ? ' a3' : '';
  return `<table class="sheet${lies}"><thead><tr><td><p class="marking">${marking}</p></td></tr></thead>
<tfoot><tr><td><p class="marking">${marking}</p><p class="proof">${lineHtml(paper.proof)}</p></td></tr></tfoot>
<tbody><tr><td>${isFirst ? headHtml(paper) : ''}${sections.map(sectionHtml).join('\n')}</td></tr></tbody></table>`;
}

const headHtml = ({ title, kind, banner }: Paper): string =>
  `<header><p class="kind">${escaped(kind)}</p><h1>${lineHtml(title)}</h1><p class="banner">${escaped(banner)}</p></header>\n`;

const sectionHtml = ({ title, blocks }: Section): string =>
  `<section><h2>${escaped(title)}</h2>\n${blocks.map(blockHtml).join('\n')}</section>`;

function blockHtml(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p${block.small ? ' class="small"' : ''}>${lineHtml(block.line)}</p>`;
    case 'heading':
      return `<h3>${lineHtml(block.line)}</h3>`;
    case 'list':
      return `<ul>${block.lines.map((line) => `<li>${lineHtml(line)}</li>`).join('')}</ul>`;
    case 'table':
      return tableHtml(
        block.columns,
        block.rows.map((row) => row.map(lineHtml)),
        lineHtml(block.caption),
      );
    case 'blankRows': {
      const row = block.columns.map(() => '&nbsp;');
      return tableHtml(
        block.columns,
        Array.from({ length: block.rows }, () => row),
        '',
        'to-write',
      );
    }
    case 'drawing':
      return `<figure role="img" aria-label="${escaped(block.says)}">${block.svg}</figure>`;
  }
}

function tableHtml(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  caption: string,
  look = '',
): string {
  const widths = columns.map(({ width }) => `<col${width === undefined ? '' : ` style="width:${width}%"`}>`).join('');
  const kind = ({ numeric }: Column): string => (numeric ? ' class="n"' : '');
  const head = columns.map((column) => `<th scope="col"${kind(column)}>${escaped(column.head)}</th>`).join('');
  const body = rows.map((row) => `<tr>${row.map((cell, n) => `<td${kind(columns[n]!)}>${cell}</td>`).join('')}</tr>`);
  return `<table class="data ${look}">${caption === '' ? '' : `<caption>${caption}</caption>`}<colgroup>${widths}</colgroup><thead><tr>${head}</tr></thead><tbody>${body.join('\n')}</tbody></table>`;
}
