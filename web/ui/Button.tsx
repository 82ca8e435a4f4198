import type { ReactNode } from 'react';

interface ButtonProps {
  children: ReactNode;
  kind?: 'primary' | 'quiet';
  name?: string;
  value?: string;
}

/** A button that sends the form it stands in. What happens stands on it. */
export function Button({ children, kind = 'primary', name, value }: ButtonProps) {
  return (
    <button type="submit" className={`button button--${kind}`} name={name} value={value}>
      {children}
    </button>
  );
}
