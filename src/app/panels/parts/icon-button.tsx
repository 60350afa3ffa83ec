// A button that shows an icon and is named by its label.

import { Icon, type IconName } from './icons.tsx';

interface IconButtonProps {
  readonly icon: IconName;
  readonly label: string;
  readonly onClick: () => void;
  readonly class?: string;
  readonly disabled?: boolean;
  readonly small?: boolean;
}

export function IconButton({
  icon,
  label,
  onClick,
  class: extra = '',
  disabled = false,
  small = false,
}: IconButtonProps) {
  return (
    <button
      type="button"
      class={`icon ${small ? 'icon-small' : ''} ${extra}`}
      aria-label={label}
      title={label}
      disabled={disabled}
      onClick={onClick}
    >
      <Icon name={icon} />
    </button>
  );
}
