import { randomUUID } from 'node:crypto';
import { Account } from '../../server/accounts/account.entity.js';
import { Person } from '../../server/accounts/person.entity.js';
import { RoleGrant } from '../../server/accounts/role-grant.entity.js';
import type { Role } from '../../server/accounts/roles.js';
import { SessionsService } from '../../server/accounts/sessions.service.js';
import type { GraphqlAnswer, TestApp } from './app.js';

/** Somebody of an invented world who is signed in. */
export interface SignedInPerson {
  accountId: string;
  email: string;
  /** Cookie header of their browser. */
  cookie: string;
  ask(query: string, variables?: Record<string, unknown>): Promise<GraphqlAnswer>;
}

export interface RoleWanted {
  role: Role;
  initiativeId?: string;
  regionCode?: string;
}

/** Makes an account with these roles and signs it in, past the mail. */
export async function signIn(app: TestApp, roles: RoleWanted[]): Promise<SignedInPerson> {
  const accountId = randomUUID();
  const email = `verzonnen-${accountId}@voorbeeld.test`;
  const { dataSource } = app.database;
  const secret = await dataSource.transaction(async (em) => {
    await em.insert(Account, { id: accountId, createdAt: new Date(), erasedAt: null });
    await em.insert(Person, { accountId, email, emailKey: email, name: null });
    for (const { role, initiativeId = null, regionCode = null } of roles) {
      await em.insert(RoleGrant, {
        id: randomUUID(),
        accountId,
        role,
        initiativeId,
        regionCode,
        grantedAt: new Date(),
        grantedBy: 'test',
        endedAt: null,
        endedBy: null,
      });
    }
    const sessions = app.application.nest.get(SessionsService);
    return (await sessions.start(em, accountId, 'LINK', undefined, new Date())).secret;
  });
  const cookie = `aangemeld=${secret}`;
  return { accountId, email, cookie, ask: askWith(app, { Cookie: cookie }) };
}

/** Asks GraphQL with these headers. */
export function askWith(app: TestApp, headers: Record<string, string>): TestApp['ask'] {
  return async (query, variables = {}) => {
    const response = await app.http.post('/graphql').set(headers).send({ query, variables });
    return {
      status: response.status,
      headers: response.headers,
      data: response.body.data,
      errors: response.body.errors ?? [],
    };
  };
}
