import { useQuery } from '@tanstack/react-query';
import { createContext, useContext, useMemo } from 'react';
import { abilitiesOf, type Abilities } from '../../../server/accounts/abilities.js';
import { ask } from '../../graphql/ask.js';
import type { MeQuery } from '../../graphql/generated/graphql.js';
import { ME } from './keep.graphql.js';

export type Me = NonNullable<MeQuery['me']>;

/** Key of what is known of whoever is signed in; forgotten when they sign out. */
export const ME_KEY = ['me'] as const;

export function useMe() {
  return useQuery({ queryKey: ME_KEY, queryFn: () => ask(ME), staleTime: 60_000 });
}

/** Who is signed in, for every page below the layout. */
export const SignedIn = createContext<Me | null>(null);

/** @throws Error outside the layout, which shows nothing before somebody is signed in */
export function useSignedIn(): Me {
  const me = useContext(SignedIn);
  if (!me) throw new Error('Only below the layout of the desk.');
  return me;
}

/** What whoever is signed in may do: the same table as on the server. */
export function useAbilities(): Abilities {
  const me = useSignedIn();
  return useMemo(() => abilitiesOf(me), [me]);
}
