import { createContext, useContext, type ReactNode } from 'react';
import { Link } from 'react-router';
import type { RegionKind } from '../../../../seeds/reference/reference-data.js';
import { regionPath } from '../kinds.js';

/** What was chosen, as the address holds it: it goes along to the page of a region. */
export const ChosenFragment = createContext('');

interface RegionLinkProps {
  kind: RegionKind;
  code: string;
  children: ReactNode;
}

/** The way to the page of a region, by the same choices; its name alone where it has none. */
export function RegionLink({ kind, code, children }: RegionLinkProps) {
  const fragment = useContext(ChosenFragment);
  const path = regionPath(kind, code);
  return path === null ? children : <Link to={`${path}${fragment}`}>{children}</Link>;
}
