/** What somebody who signed in may be. A visitor is none of these. */
export const ROLES = ['KEEPER', 'EDITOR', 'REGION'] as const;
/** `KEEPER` keeps the whole register, `EDITOR` one named initiative, `REGION` one named region. */
export type Role = (typeof ROLES)[number];

/** One role with what it is for. */
export interface GrantedRole {
  role: Role;
  /** EDITOR only. */
  initiativeId: string | null;
  /** REGION only: code of CBS, of any kind of region. */
  regionCode: string | null;
}

/** Somebody who signed in. */
export interface SignedIn {
  accountId: string;
  roles: GrantedRole[];
}

/** How an account stands in history and in the audit log: who it was is known only while they stay. */
export function pseudonymOf(accountId: string): string {
  return `account:${accountId}`;
}
