import { CommandError, runCommand } from '../../database/commands/run-command.js';
import { inCommandContext } from '../../command-context.js';
import { MailService } from '../mail.service.js';

/** npm run mail:log [-- 20]: the last mails with their text, as far as it is still kept. */
await runCommand(async (config, args) => {
  const [count = '20', ...rest] = args;
  if (!/^[1-9]\d{0,2}$/.test(count) || rest.length > 0) {
    throw new CommandError('Usage: npm run mail:log [-- how many]');
  }
  const messages = await inCommandContext(config, (context) =>
    context.get(MailService).list(null, Number(count)),
  );
  for (const { queuedAt, state, recipient, subject, body } of messages.reverse()) {
    console.log(`${queuedAt.toISOString()} ${state} ${recipient ?? '(erased)'}\n${subject}\n`);
    if (body) console.log(body.replace(/^/gm, '  '));
  }
  if (messages.length === 0) console.log('There is no mail yet.');
});
