// One stop for Tab in a list of buttons: arrows, Home and End move the focus among them.

const KEYS = {
  downwards: { on: 'ArrowDown', back: 'ArrowUp' },
  sideways: { on: 'ArrowRight', back: 'ArrowLeft' },
} as const;

export const walkAmong =
  (selector: string, way: keyof typeof KEYS = 'downwards') =>
  (event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void => {
    const rows = [...event.currentTarget.querySelectorAll<HTMLElement>(selector)];
    const at = rows.indexOf(document.activeElement as HTMLElement);
    const { on, back } = KEYS[way];
    const steps: Readonly<Record<string, number>> = { [on]: at + 1, [back]: at - 1, Home: 0, End: rows.length - 1 };
    const target = rows[steps[event.key] ?? -1];
    if (target === undefined) return;
    event.preventDefault();
    target.focus();
  };
