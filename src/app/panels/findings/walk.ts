// One stop for Tab in a list of buttons: arrows, Home and End move the focus among them.

export const walkAmong =
  (selector: string) =>
  (event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void => {
    const rows = [...event.currentTarget.querySelectorAll<HTMLElement>(selector)];
    const at = rows.indexOf(document.activeElement as HTMLElement);
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      Home: 0,
      End: rows.length - 1,
    };
    const target = rows[steps[event.key] ?? -1];
    if (target === undefined) return;
    event.preventDefault();
    target.focus();
  };
