import type { MailKind, MailState } from '../../graphql/generated/graphql.js';

/** The mail that the register sent. */
export const mails = {
  title: 'Verstuurde mail',
  intro: 'De nieuwste mail staat bovenaan.',
  empty: 'Er is nog geen mail verstuurd.',
  to: (who: string) => `Aan ${who}`,
  toErased: 'Aan iemand die gewist is',
  written: (when: string) => `Geschreven op ${when}.`,
  sent: (when: string) => `Verstuurd op ${when}.`,
  attempts: (count: string) => `${count} keer geprobeerd.`,
  fault: (code: string) => `Laatste fout: ${code}.`,
  body: 'Lees de mail',
  kinds: {
    SIGN_IN: 'Link om aan te melden',
    INVITATION: 'Uitnodiging',
    NOTICE: 'Bericht',
  } satisfies Record<MailKind, string> as Record<string, string>,
  states: {
    QUEUED: 'wacht op een volgende poging',
    SENT: 'verstuurd',
    FAILED: 'niet gelukt',
    KEPT: 'niet verstuurd: er is geen mailserver',
  } satisfies Record<MailState, string>,
};
