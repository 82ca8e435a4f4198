import { useSignedIn } from '../keep/visitor.js';

/** The place of this record, as far as whoever is signed in edits it and it is public. */
export function useOwnPlace(recordId: string): { name: string; slug: string } | null {
  const { roles } = useSignedIn();
  return roles.find(({ initiativeId }) => initiativeId === recordId)?.initiative ?? null;
}
