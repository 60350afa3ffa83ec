// A paper as a Word file: the same sections, with its marking in the head and foot of every page.

import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { type Block, type Column, type Line, type Paper, type Section, textOf } from '../../core/report/document.ts';
import { sheetsOf } from '../../core/report/html.ts';

const FONT = 'Arial';
/** Half points. */
const TEXT = 20;
const SMALL = 17;
/** Twentieths of a point. */
const A4 = { width: 11906, height: 16838 };
const A3 = { width: 16838, height: 23811 };
const MARGIN = 900;
const AFTER = 120;
const ROW_TO_WRITE = 740;
const LINE = { style: BorderStyle.SINGLE, size: 4, color: 'C3CCD4' };
const NO_LINE = { style: BorderStyle.NONE, size: 0, color: 'auto' };

/** The bytes of the file. */
export async function wordFile(paper: Paper): Promise<Blob> {
  const document = new Document({
    title: `${paper.kind}: ${textOf(paper.title)}`,
    creator: 'Muster',
    styles: { default: { document: { run: { font: FONT, size: TEXT } } } },
    sections: sheetsOf(paper).map((sections, n) => ({
      properties: {
        page: { size: sizeOf(sections), margin: { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN } },
      },
      headers: { default: new Header({ children: [marking(paper)] }) },
      footers: { default: new Footer({ children: [marking(paper), proof(paper)] }) },
      children: [...(n === 0 ? headOf(paper) : []), ...sections.flatMap(sectionOf)],
    })),
  });
  return Packer.toBlob(document);
}

const sizeOf = ([first]: readonly Section[]) =>
  first?.page === 'a3'
    ? { ...A3, orientation: PageOrientation.PORTRAIT }
    : { ...A4, orientation: PageOrientation.PORTRAIT };

const marking = (paper: Paper): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ text: paper.marking, bold: true, characterSpacing: 60 })],
  });

const proof = (paper: Paper): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [
      new TextRun({ text: `${textOf(paper.proof)}, page `, size: 14 }),
      new TextRun({ children: [PageNumber.CURRENT], size: 14 }),
    ],
  });

const headOf = ({ kind, title, banner }: Paper): Paragraph[] => [
  new Paragraph({ children: [new TextRun({ text: kind, size: SMALL, color: '46525F' })] }),
  new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun({ text: textOf(title) })] }),
  new Paragraph({
    spacing: { after: 2 * AFTER },
    children: [new TextRun({ text: banner, size: SMALL, italics: true })],
  }),
];

const sectionOf = ({ title, blocks }: Section): (Paragraph | Table)[] => [
  new Paragraph({ heading: HeadingLevel.HEADING_1, spacing: { before: 3 * AFTER, after: AFTER }, text: title }),
  ...blocks.flatMap(blockOf),
];

const plain = (line: Line, size = TEXT): Paragraph =>
  new Paragraph({ spacing: { after: AFTER }, children: [new TextRun({ text: textOf(line), size })] });

function blockOf(block: Block): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'paragraph':
      return [plain(block.line, block.small ? SMALL : TEXT)];
    case 'heading':
      return [
        new Paragraph({
          heading: HeadingLevel.HEADING_2,
          spacing: { before: 2 * AFTER, after: AFTER },
          text: textOf(block.line),
        }),
      ];
    case 'list':
      return block.lines.map((line) => new Paragraph({ bullet: { level: 0 }, children: [new TextRun(textOf(line))] }));
    case 'table':
      return [
        plain(block.caption, SMALL),
        tableOf(
          block.columns,
          block.rows.map((row) => row.map(textOf)),
        ),
        plain(['']),
      ];
    case 'blankRows': {
      const row = block.columns.map(() => '');
      return [
        tableOf(
          block.columns,
          Array.from({ length: block.rows }, () => row),
          ROW_TO_WRITE,
        ),
        plain(['']),
      ];
    }
    // A drawing is for the printed page: Word files say what it shows.
    case 'drawing':
      return [plain([block.says])];
  }
}

function tableOf(columns: readonly Column[], rows: readonly (readonly string[])[], height = 0): Table {
  const widths = widthsOf(columns);
  const lineSides = height > 0 ? { left: LINE, right: LINE } : { left: NO_LINE, right: NO_LINE };
  const cell = (text: string, n: number, bold: boolean): TableCell =>
    new TableCell({
      width: { size: widths[n]!, type: WidthType.PERCENTAGE },
      borders: { top: LINE, bottom: LINE, ...lineSides },
      children: [
        new Paragraph({
          alignment: columns[n]?.numeric ? AlignmentType.RIGHT : AlignmentType.LEFT,
          children: [new TextRun({ text, size: SMALL, bold })],
        }),
      ],
    });
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [
      new TableRow({ tableHeader: true, children: columns.map(({ head }, n) => cell(head, n, true)) }),
      ...rows.map(
        (row) =>
          new TableRow({
            cantSplit: true,
            ...(height > 0 ? { height: { value: height, rule: 'atLeast' as const } } : {}),
            children: row.map((text, n) => cell(text, n, false)),
          }),
      ),
    ],
  });
}

/** In hundredths of the table; those that say nothing share what is left. */
function widthsOf(columns: readonly Column[]): readonly number[] {
  const said = columns.reduce((sum, { width = 0 }) => sum + width, 0);
  const silent = columns.filter(({ width }) => width === undefined).length;
  return columns.map(({ width }) => width ?? Math.floor((100 - said) / silent));
}
