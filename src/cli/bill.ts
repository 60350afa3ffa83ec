// muster bill: who would bill whom for how much in one run, as a table for people or as CSV for a spreadsheet.

import { parseArgs } from 'node:util';
import { at } from '../core/base/assert.ts';
import { AID_CATEGORIES } from '../core/model/money.ts';
import { type Bill, type BillLine, billOf, totalPence } from '../core/trace/bill.ts';
import type { Trace } from '../core/trace/trace.ts';
import { EXIT, Misuse } from './exit.ts';
import { USAGE } from './help.ts';
import { RUN_OPTIONS, traceOf } from './one-run.ts';

const OPTIONS = { ...RUN_OPTIONS, until: { type: 'string' }, csv: { type: 'boolean', default: false } } as const;

export async function bill(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: OPTIONS });
  const [name] = positionals;
  if (name === undefined || positionals.length > 1) throw new Misuse(USAGE.bill);
  const { trace } = await traceOf(name, values, values.until);
  const found = billOf(trace);
  if (found === null)
    process.stdout.write('The doctrine of this exercise has no rates (money): nothing to reckon up.\n');
  else process.stdout.write(values.csv ? csvOf(trace, found) : wordsOf(trace, found));
  return EXIT.fine;
}

const HEAD =
  'host,donor,category,deployments,officerHours,chargedOfficerHours,officerNights,vehicleMiles,hoursPounds,nightsPounds,milesPounds,totalPounds';

const inPounds = (pence: number): string => (pence / 100).toFixed(2);
const forceOf = ({ header }: Trace, force: number): string => at(header.exercise.forces, force).name;
/** A name that holds a comma or a quotation mark is put in quotation marks. */
const cell = (text: string): string => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

function csvOf(trace: Trace, { lines }: Bill): string {
  const rows = lines.map((line) =>
    [
      cell(forceOf(trace, line.host)),
      cell(forceOf(trace, line.donor)),
      AID_CATEGORIES[line.category],
      line.deployments,
      (line.officerSec / 3600).toFixed(2),
      (line.chargedOfficerSec / 3600).toFixed(2),
      line.officerNights,
      (line.vehicleM / 1609.344).toFixed(1),
      inPounds(line.hoursPence),
      inPounds(line.nightsPence),
      inPounds(line.milesPence),
      inPounds(totalPence(line)),
    ].join(','),
  );
  return `${[HEAD, ...rows].join('\n')}\n`;
}

const pounds = (pence: number): string => `£${Math.round(pence / 100).toLocaleString('en-GB')}`;
const hours = (sec: number): string => Math.round(sec / 3600).toLocaleString('en-GB');
const sum = (lines: readonly BillLine[], of: (line: BillLine) => number): number =>
  lines.reduce((all, line) => all + of(line), 0);

function wordsOf(trace: Trace, { lines, stillOut }: Bill): string {
  const hosts = [...new Set(lines.map(({ host }) => host))];
  const told = hosts.flatMap((host) => {
    const its = lines.filter((line) => line.host === host);
    return [
      `${forceOf(trace, host)} would be billed ${pounds(sum(its, totalPence))} for ${hours(sum(its, (line) => line.officerSec))} officer-hours:`,
      ...its.map(
        (line) =>
          `  ${forceOf(trace, line.donor)}, ${AID_CATEGORIES[line.category]}: ${pounds(totalPence(line))} ` +
          `(${line.deployments} deployed, ${hours(line.officerSec)} officer-hours, ${hours(line.chargedOfficerSec)} charged for)`,
      ),
    ];
  });
  return `${[
    ...(lines.length === 0 ? ['No other force’s unit left for an incident: nothing to bill.'] : told),
    '',
    `In all ${pounds(sum(lines, totalPence))}.${stillOut > 0 ? ` ${stillOut} units were still out at the end and are reckoned up to then.` : ''}`,
    'Every rate is an assumption of the doctrine, and holdings are illustrative: nobody’s real bill.',
  ].join('\n')}\n`;
}
