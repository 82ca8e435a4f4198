import { parseArgs } from 'node:util';
import { CommandError, runCommand } from '../../database/commands/run-command.js';
import { inCommandContext } from '../../command-context.js';
import { ApiError } from '../../common/api-error.js';
import { InitiativesService } from '../../initiatives/initiatives.service.js';
import { InvitationsService } from '../invitations.service.js';
import { ROLES, type Role } from '../roles.js';

const USAGE = [
  'Usage: npm run account:invite -- --role KEEPER --email <address> [--name <name>]',
  '       npm run account:invite -- --role EDITOR --email <address> --initiative <its address on the site>',
  '       npm run account:invite -- --role REGION --email <address> --region <code, such as GM0344>',
].join('\n');

/** npm run account:invite: gives somebody a role and prints the link; nothing is mailed. */
await runCommand(async (config, args) => {
  const { role, email, name, initiative, region } = read(args);
  const { link } = await inCommandContext(config, async (context) => {
    const record = initiative ? await context.get(InitiativesService).bySlug(initiative) : null;
    if (initiative && !record)
      throw new CommandError(`No initiative has the address ${initiative}.`);
    const invitation = {
      role,
      email,
      name: name ?? null,
      initiativeId: record?.id ?? null,
      regionCode: region ?? null,
    };
    try {
      return await context
        .get(InvitationsService)
        .invite(invitation, 'operator', { byMail: false });
    } catch (error) {
      if (error instanceof ApiError) throw new CommandError(error.message);
      throw error;
    }
  });
  console.log(`This link signs in once, within seven days. Give it to ${email}:\n${link}`);
});

function read(args: string[]): {
  role: Role;
  email: string;
  name?: string | undefined;
  initiative?: string | undefined;
  region?: string | undefined;
} {
  const { role, email, name, initiative, region } = parsed(args);
  const known = ROLES.find((candidate) => candidate === role);
  const isComplete =
    known !== undefined &&
    email !== undefined &&
    (known === 'EDITOR') === (initiative !== undefined) &&
    (known === 'REGION') === (region !== undefined);
  if (!isComplete) throw new CommandError(USAGE);
  return { role: known, email, name, initiative, region };
}

function parsed(args: string[]) {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({
      args,
      options: { role: text, email: text, name: text, initiative: text, region: text },
    }).values;
  } catch {
    throw new CommandError(USAGE);
  }
}
