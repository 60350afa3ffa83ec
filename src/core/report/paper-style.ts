// How a paper looks, on screen and printed: black on white, A4 upright unless a sheet says otherwise.

export const PAPER_STYLE = `
:root { color-scheme: light; }
@page { size: A4; margin: 12mm 16mm 14mm; @bottom-right { content: counter(page) " / " counter(pages); font: 8pt sans-serif; color: #46525f; } }
@page upright { size: A4; }
@page large { size: A3; margin: 12mm; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 190mm; padding: 4mm; font: 10pt/1.36 "Helvetica Neue", Arial, "Liberation Sans", sans-serif; color: #17202a; background: #fff; font-variant-numeric: tabular-nums; }
table { border-collapse: collapse; width: 100%; }
.sheet { break-before: page; }
.sheet:first-of-type { break-before: auto; }
.sheet { page: upright; }
.sheet.a3 { page: large; }
.sheet > thead > tr > td, .sheet > tbody > tr > td, .sheet > tfoot > tr > td { padding: 0; }
.marking { margin: 0; padding: 2mm 0; text-align: center; font-weight: 700; letter-spacing: .3em; font-size: 9pt; }
.proof { margin: 0; font-size: 7pt; color: #46525f; text-align: center; overflow-wrap: anywhere; }
.kind { margin: 4mm 0 0; font-size: 9pt; text-transform: uppercase; letter-spacing: .08em; color: #46525f; }
h1 { margin: 1mm 0 3mm; font: 400 24pt/1.15 Georgia, "Liberation Serif", serif; overflow-wrap: anywhere; }
.banner { margin: 0 0 4mm; padding: 2mm 3.5mm; border-left: 3px solid #1a5a96; background: #eef3f7; font-size: 9pt; }
h2 { margin: 6mm 0 2mm; padding-bottom: 1mm; font-size: 14pt; border-bottom: 1px solid #17202a; break-after: avoid; }
h3 { margin: 3.5mm 0 1.2mm; font-size: 11pt; break-after: avoid; }
p { margin: 0 0 2mm; max-width: 172mm; overflow-wrap: anywhere; orphans: 3; widows: 3; }
.marking, .proof { max-width: none; }
.small { font-size: 8.5pt; color: #46525f; }
ul { margin: 0 0 3mm; padding-left: 5mm; }
li { margin-bottom: .6mm; max-width: 172mm; overflow-wrap: anywhere; }
.data { margin: 2mm 0 5mm; font-size: 8.5pt; line-height: 1.35; table-layout: fixed; }
.data caption { text-align: left; padding-bottom: 1.2mm; color: #46525f; font-size: 8.5pt; break-after: avoid; }
.data th { text-align: left; vertical-align: bottom; padding: 1mm 2mm 1mm 0; border-bottom: 1px solid #17202a; }
.data td { vertical-align: top; padding: 1mm 2mm 1mm 0; border-bottom: .5px solid #c3ccd4; overflow-wrap: anywhere; }
.data thead { display: table-header-group; break-after: avoid; }
.data tr { break-inside: avoid; }
.data tbody tr:first-child { break-before: avoid; }
.data .n { text-align: right; }
.data .n + :not(.n) { padding-left: 3mm; }
.data th:last-child, .data td:last-child { padding-right: 0; }
.to-write td { height: 13mm; border: .5px solid #8a96a3; }
.to-write th { border: .5px solid #8a96a3; padding-left: 1.5mm; }
figure { margin: 0; }
figure svg { display: block; width: 100%; height: auto; max-height: 330mm; }
@media print { body { max-width: none; padding: 0; } }
`;
