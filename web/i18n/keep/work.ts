/** What several pages of the desk say alike. */
export const work = {
  act: {
    reason: 'Waarom?',
    reasonHint: 'Dit komt in de geschiedenis. Noem geen namen van mensen.',
    reasonMissing: 'Schrijf hier in een paar woorden waarom.',
    cancel: 'Nee, terug',
    busy: 'Bezig …',
  },
  sides: {
    was: 'Was',
    becomes: 'Wordt',
    became: 'Werd',
    now: 'Nu',
    then: 'In deze versie',
  },
  merge: {
    theirs: 'Wat er nu staat',
    first: 'Eerst stond er:',
    choose: 'Kies een van de twee.',
  },
  who: {
    gone: 'iemand die niet meer meedoet',
    operator: 'de technische beheerder',
    visitor: 'een bezoeker',
    seed: 'het register zelf, bij het begin',
  },
  more: 'Toon oudere',
  refused: {
    CHANGE_UNKNOWN_PATH: 'Dit staat niet meer in de gegevens. Bekijk de plek zoals zij nu is.',
    CHANGE_INVALID: 'Dit past niet. Kijk na wat er staat.',
    CHANGE_NOT_ALLOWED: 'Dit past alleen de beheerder aan.',
    NOTHING_CHANGED: 'Dit staat er al precies zo. Er is niets veranderd.',
    CONTENT_INVALID: 'Samen passen deze wijzigingen niet. Kijk na wat er staat.',
    BASE_OUTDATED: 'Iemand anders paste deze plek net aan. Laad de pagina opnieuw.',
    HIDDEN_ADDRESS_IN_CONTENT: 'Dit adres blijft verborgen. Schrijf het ook niet in een tekst.',
    LISTING_REFUSED: 'Deze plek wil niet in het register staan.',
    NOT_PUBLISHED: 'Deze plek staat niet meer op de site.',
  },
};
