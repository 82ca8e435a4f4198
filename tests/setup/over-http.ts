import { run, watch, type StartedApp } from './started-app.js';

/** Somebody signed in at the built application, as a browser is. */
export interface HttpSession {
  cookie: string;
  ask(query: string, variables?: object): Promise<HttpAnswer>;
}

export interface HttpAnswer {
  data: Record<string, never> | null;
  errors: { message: string; extensions: { code: string } }[];
}

/** What the command of the operator prints: a link that signs in once. */
export async function inviteLink(app: StartedApp, args: string[]): Promise<string> {
  const port = new URL(app.url).port;
  const { output, exited } = watch(
    run('dist/server/accounts/commands/invite.js', { DATA_DIR: app.dataDir, PORT: port }, args),
  );
  const { code } = await exited;
  const link = /http\S+\/aanmelden#[\w-]+/.exec(output())?.[0];
  if (code !== 0 || !link) throw new Error(`No link: ${output()}`);
  return link;
}

/** Follows a link, as its reader does. */
export async function signInByLink(app: StartedApp, link: string): Promise<HttpSession> {
  const response = await post(app, '', {
    query: 'mutation ($secret: String!) { signIn(secret: $secret) { accountId } }',
    variables: { secret: link.split('#')[1] },
  });
  const cookie = response.headers.get('set-cookie')?.split(';', 1)[0];
  if (!cookie) throw new Error(`Not signed in: ${await response.text()}`);
  return sessionOf(app, cookie);
}

/** The same session, at an application that was started again. */
export function sessionOf(app: StartedApp, cookie: string): HttpSession {
  return {
    cookie,
    ask: async (query, variables = {}) => {
      const response = await post(app, cookie, { query, variables });
      const { data = null, errors = [] } = (await response.json()) as Partial<HttpAnswer>;
      return { data, errors };
    },
  };
}

function post(app: StartedApp, cookie: string, question: object): Promise<Response> {
  return fetch(`${app.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(cookie && { cookie }) },
    body: JSON.stringify(question),
  });
}
