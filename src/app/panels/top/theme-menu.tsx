// Light, dark or projector.

import type { Theme } from '../../exercise/desk.ts';
import { useDesk } from '../context.ts';
import { Choice } from '../parts/choice.tsx';
import { Icon } from '../parts/icons.tsx';
import { Popover } from '../parts/popover.tsx';

const THEMES: readonly { readonly value: Theme; readonly label: string }[] = [
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
  { value: 'projector', label: 'Projector' },
];

export function ThemeMenu() {
  const { desk } = useDesk();
  return (
    <Popover label="Theme" face={<Icon name="theme" />} faceClass="icon" align="end">
      {() => (
        <Choice
          legend="Theme"
          look="list"
          options={THEMES}
          value={desk.theme.value}
          onChange={(theme) => desk.setTheme(theme)}
        />
      )}
    </Popover>
  );
}
