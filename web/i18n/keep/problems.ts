/** What went wrong, by the code of the server, and what to do. */
export const problems = {
  OFFLINE: 'Er is geen verbinding. Wat u invulde, staat er nog. Probeer het straks opnieuw.',
  SIGN_IN_NEEDED: 'U bent niet meer aangemeld. Meld u opnieuw aan.',
  NOT_ALLOWED: 'Dit mag u niet met uw rol.',
  NOT_FOUND: 'Dit bestaat niet, of niet meer.',
  CROSS_SITE: 'Dit kan alleen vanaf deze site.',
  RATE_LIMITED: 'Dit ging te vaak achter elkaar. Wacht een minuut.',
  EMAIL_INVALID: 'Dit is geen mailadres. Een adres heeft een @ en een punt.',
  LINK_UNUSABLE: 'Deze link is gebruikt of te oud. Vraag een nieuwe aan.',
  PASSKEY_REFUSED: 'Aanmelden met deze toegangssleutel lukt niet. Gebruik een link per mail.',
  MAIL_REFUSED: 'Deze persoon wil geen mail van ons. Bel liever.',
  LAST_KEEPER: 'U bent de enige beheerder. Nodig eerst iemand uit.',
  INITIATIVE_UNKNOWN: 'Deze plek staat niet in het register.',
  REGION_UNKNOWN: 'Deze regio kennen wij niet.',
  INPUT_INVALID: 'Er klopt iets niet in wat u invulde.',
  BASE_OUTDATED: 'De gegevens zijn net veranderd. Kijk nog eens na wat er staat.',
  VERSION_UNKNOWN: 'Deze tekst kennen wij niet meer. Laad de pagina opnieuw.',
  NARRATIVE_MISSING: 'Schrijf eerst uw verhaal. Een woord alleen laten wij niet zien.',
  NOTHING_TOLD: 'Vul eerst een getal in. Er is nog niets om te laten zien.',
  HIDDEN_ADDRESS_IN_TEXT:
    'In deze tekst staat het adres. U houdt dat adres geheim. Haal het uit de tekst.',
  HIDDEN_ADDRESS_IN_CONTENT:
    'In een tekst van deze plek staat het adres. Haal het daar eerst uit.',
  DATABASE_UNAVAILABLE: 'Het register is even niet bereikbaar. Probeer het over een minuut.',
  INTERNAL_SERVER_ERROR: 'Er gaat iets mis bij ons. Probeer het straks opnieuw.',
};
