import { createContext, type ComponentType, type ReactNode } from 'react';

export interface ElsewhereProps {
  href: string;
  className?: string;
  rel?: string;
  children: ReactNode;
}

/** What differs where a list stands in a frame on somebody else's site. */
export interface Framed {
  /** Where forms and "back" lead: `/` refuses to stand in a frame. */
  home: string;
  /** A link that opens outside the frame, and says so. */
  Elsewhere: ComponentType<ElsewhereProps>;
}

/** Null = on the site itself. */
export const FramedContext = createContext<Framed | null>(null);
