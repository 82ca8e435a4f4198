import { useQuery } from '@tanstack/react-query';
import { ask } from '../../graphql/ask.js';
import { MUNICIPALITIES } from './keep.graphql.js';

/** All municipalities by name; asked once, they change once a year. */
export function useMunicipalities() {
  return useQuery({
    queryKey: ['municipalities'],
    queryFn: () => ask(MUNICIPALITIES),
    staleTime: Infinity,
    select: ({ regions }) => regions,
  });
}
