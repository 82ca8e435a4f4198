/** The decision whether an initiative belongs to the network. */
export const network = {
  title: 'Hoort deze plek bij het netwerk?',
  titleOf: (name: string) => `Hoort ${name} bij het netwerk?`,
  back: 'Terug naar het overzicht',
  apart: 'Dit is een besluit van mensen. Wat een plek over zichzelf vertelt, telt hier niet mee.',
  now: (status: string) => `Nu: ${status}.`,
  since: (date: string) => `Sinds ${date}.`,
  reasonGiven: (reason: string) => `Reden: ${reason}`,
  choose: 'Wat wordt het?',
  reason: 'Waarom besluit u dit?',
  reasonHint: 'Dit blijft bewaard bij het besluit. Schrijf geen namen van bezoekers.',
  reasonMissing: 'Schrijf in een paar woorden waarom.',
  choiceMissing: 'Kies eerst wat het wordt.',
  decide: 'Leg dit besluit vast',
  decided: 'Het besluit staat vast. Op de site staat het nu ook.',
  earlier: 'Eerdere besluiten',
};
