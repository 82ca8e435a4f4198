/** The texts of the mails of this module: B1 Dutch, one thing to do each. */
export interface MailText {
  subject: string;
  body: string;
}

/** @param link address with the secret in its fragment, which no server on the way sees */
export function signInMail(link: string, minutes: number): MailText {
  return {
    subject: 'Uw link om u aan te melden bij Zelfregiekaart',
    body: [
      'Dag,',
      '',
      'Met deze link meldt u zich aan bij Zelfregiekaart:',
      link,
      '',
      `De link werkt één keer, en ${minutes} minuten lang.`,
      '',
      'Heeft u dit niet gevraagd? Dan hoeft u niets te doen. Er verandert niets.',
      '',
      'Zelfregiekaart',
      '',
    ].join('\n'),
  };
}

/** @param forWhat what they are asked to keep, as the reader knows it */
export function invitationMail(link: string, forWhat: string, days: number): MailText {
  return {
    subject: 'Uitnodiging voor Zelfregiekaart',
    body: [
      'Dag,',
      '',
      `U bent uitgenodigd om mee te werken aan Zelfregiekaart: ${forWhat}.`,
      'Zelfregiekaart is de landelijke kaart van plekken voor zelfregie en herstel.',
      '',
      'Met deze link meldt u zich aan. U heeft geen wachtwoord nodig:',
      link,
      '',
      `De link werkt één keer, en ${days} dagen lang.`,
      'Is de link te oud? Vraag dan op de site een nieuwe aan, met dit mailadres.',
      '',
      'Wilt u dit niet? Dan hoeft u niets te doen.',
      '',
      'Zelfregiekaart',
      '',
    ].join('\n'),
  };
}
