// The icons: thin strokes on an 18-pixel field, always beside a label or in a button that has one.

const PATHS = {
  back: <path d="M4 4v10M14 4.5 7.5 9l6.5 4.5z" fill="currentColor" />,
  forward: <path d="M14 4v10M4 4.5 10.5 9 4 13.5z" fill="currentColor" />,
  play: <path d="M6 3.6 14.4 9 6 14.4z" fill="currentColor" />,
  pause: <path d="M6.2 4v10M11.8 4v10" stroke-width="2.6" />,
  again: <path d="M4.2 9a4.8 4.8 0 1 0 1.7-3.7M5.9 2.6v2.9h2.9" />,
  down: <path d="m5 7 4 4 4-4" />,
  up: <path d="m5 11 4-4 4 4" />,
  left: <path d="M11 4 6 9l5 5" />,
  right: <path d="m7 4 5 5-5 5" />,
  close: <path d="m5 5 8 8M13 5l-8 8" />,
  theme: (
    <>
      <circle cx="9" cy="9" r="6" />
      <path d="M9 3a6 6 0 0 1 0 12z" fill="currentColor" />
    </>
  ),
  help: (
    <>
      <path d="M6.6 6.8a2.4 2.4 0 1 1 3.5 2.1c-.8.5-1.1.9-1.1 1.8" />
      <path d="M9 13.4v.1" stroke-width="2" />
    </>
  ),
  details: (
    <>
      <circle cx="9" cy="9" r="6" />
      <path d="M9 8.4v3.6" />
      <path d="M9 5.9v.1" stroke-width="2" />
    </>
  ),
  briefing: <path d="M4.5 3h9v12h-9zM7 6.2h4M7 9h4M7 11.8h2.4" />,
  spr: (
    <path d="M9 4.6C7.6 3.5 5.6 3.2 3 3.3v10.4c2.6-.1 4.6.2 6 1.3 1.4-1.1 3.4-1.4 6-1.3V3.3c-2.6-.1-4.6.2-6 1.3zM9 4.8V15" />
  ),
  decision: <path d="M9 2.5 15.5 9 9 15.5 2.5 9z" />,
  sliders: <path d="M3 5h6M13 5h2M3 13h2M9 13h6M11 3v4M7 11v4" />,
  save: <path d="M9 3v7.6M5.8 7.8 9 11l3.2-3.2M3.5 11.6v2.9h11v-2.9" />,
  undo: <path d="M6.2 3.6 3.4 6.4l2.8 2.8M3.6 6.4h6.6a4 4 0 0 1 0 8H6.4" />,
  redo: <path d="m11.8 3.6 2.8 2.8-2.8 2.8M14.4 6.4H7.8a4 4 0 0 0 0 8h3.8" />,
  bookmark: <path d="M5 3h8v12l-4-3.4L5 15z" />,
  inject: <path d="M3 4.5h12v9H3zM3 4.5l6 5 6-5" />,
  clock: (
    <>
      <circle cx="9" cy="9" r="6" />
      <path d="M9 5.4V9l2.6 1.8" />
    </>
  ),
  warn: (
    <>
      <path d="M9 3.5 15.5 14.5h-13zM9 7.8v3" />
      <path d="M9 12.6v.1" stroke-width="1.9" />
    </>
  ),
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg
      class="ico"
      viewBox="0 0 18 18"
      fill="none"
      stroke="currentColor"
      stroke-width="1.5"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      {PATHS[name]}
    </svg>
  );
}
