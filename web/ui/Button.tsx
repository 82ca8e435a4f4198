import type { LucideIcon } from 'lucide-react';
import type { MouseEventHandler, ReactNode } from 'react';
import { Icon } from './Icon.js';

interface ButtonProps {
  children: ReactNode;
  /** `plain`: one of many beside what it is about, where a frame around each would shout. */
  kind?: 'primary' | 'quiet' | 'plain';
  icon?: LucideIcon;
  id?: string;
  name?: string;
  value?: string;
  /** Without it the button sends the form it stands in. */
  onClick?: MouseEventHandler<HTMLButtonElement>;
  disabled?: boolean;
  'aria-expanded'?: boolean;
  'aria-controls'?: string;
}

/** A button. What happens stands on it. */
export function Button({ children, kind = 'primary', icon, ...button }: ButtonProps) {
  return (
    <button
      {...button}
      type={button.onClick ? 'button' : 'submit'}
      className={`button button--${kind}`}
    >
      {icon ? <Icon of={icon} /> : null}
      {children}
    </button>
  );
}
