// Money of one force: what others would bill it as host, what it would bill as donor, over the whole exercise.

import type { Trace } from '../../../core/trace/trace.ts';
import { ColumnHeads, type Figure } from '../explain/how-counted.tsx';
import { pounds, whole } from '../format.ts';
import { BasisMark, basisOf } from '../parts/basis.tsx';
import { type Account, accountsOf } from '../read/bills.ts';
import { forceAt } from '../read/names.ts';
import * as words from './words.ts';

const FEW = 8;
const FIGURES: readonly Figure[] = [
  { title: words.OFFICER_HOURS, why: 'officerHours' },
  { title: words.POUNDS, why: 'pounds' },
];

export function Money({ trace, force }: { readonly trace: Trace; readonly force: number }) {
  const accounts = accountsOf(trace, force);
  const [rate] = trace.header.exercise.doctrine.money?.rates ?? [];
  if (accounts === null || rate === undefined) return null;
  const { owes, isOwed, ownOfficerSec } = accounts;
  if (owes.length + isOwed.length === 0 && ownOfficerSec === 0) return null;
  return (
    <section class="block">
      <h3>
        {words.MONEY} <BasisMark {...basisOf(rate)} />
      </h3>
      <Accounts trace={trace} title={words.IS_BILLED} accounts={owes} />
      <Accounts trace={trace} title={words.BILLS} accounts={isOwed} />
      {ownOfficerSec > 0 && <p class="plain">{words.ownHours(whole(ownOfficerSec / 3600))}</p>}
      <p class="caption">{words.MONEY_NOTE}</p>
    </section>
  );
}

interface AccountsProps {
  readonly trace: Trace;
  readonly title: string;
  readonly accounts: readonly Account[];
}

function Accounts({ trace, title, accounts }: AccountsProps) {
  if (accounts.length === 0) return null;
  const total = accounts.reduce((all, { pence }) => all + pence, 0);
  const hours = accounts.reduce((all, { officerSec }) => all + officerSec, 0);
  return (
    <table class="supply incidents">
      <ColumnHeads first={title} heads={FIGURES} />
      <tbody>
        {accounts.slice(0, FEW).map((account) => (
          <tr key={account.with}>
            <th scope="row">{forceAt(trace.header, account.with).name}</th>
            <td>{whole(account.officerSec / 3600)}</td>
            <td>{pounds(account.pence)}</td>
          </tr>
        ))}
        {accounts.length > 1 && (
          <tr>
            <th scope="row">{words.inAll(whole(accounts.length))}</th>
            <td>{whole(hours / 3600)}</td>
            <td>
              <b>{pounds(total)}</b>
            </td>
          </tr>
        )}
      </tbody>
    </table>
  );
}
