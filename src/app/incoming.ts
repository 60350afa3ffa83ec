// What reaches the page from outside: an exercise in its address, a file dropped on it, and work kept from another day. Only
// notices that something is there; whoever opens it is fetched then.

import type { Desk } from './exercise/desk.ts';

const LINK = '#exercise=';

export function listenForWork({ keeping }: Desk): void {
  const openLink = (): void => {
    const { hash, pathname, search } = location;
    if (!hash.startsWith(LINK)) return;
    // A page that is reloaded goes back to its start, not over the work done since.
    history.replaceState(null, '', pathname + search);
    keeping.ask((keeper) => keeper.openLink(hash));
  };
  openLink();
  addEventListener('hashchange', openLink);
  addEventListener('dragover', (event) => {
    if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
  });
  addEventListener('drop', (event) => {
    const file = event.dataTransfer?.files[0];
    if (!file) return;
    event.preventDefault();
    keeping.ask((keeper) => keeper.openFile(file));
  });
  void mayHoldWork().then((may) => may && keeping.ask((keeper) => keeper.look()));
}

/** Whether anything was ever kept here; a browser that can't tell may. */
async function mayHoldWork(): Promise<boolean> {
  try {
    return (await indexedDB.databases()).some(({ name }) => name === 'muster');
  } catch {
    return true;
  }
}
