/**
 * Whom a region can talk to: names and addresses as the documents of the working group have them, with
 * the document each stands in. What no document gives is not here: it is never guessed.
 */
export const CONTACTS = {
  atlas: {
    name: 'MIND-Atlas',
    address: 'https://wijzijnmind.nl/mind-atlas',
    source: 'Handvattendocument laagdrempelige steunpunten, bijlage 2',
  },
  nvzh: {
    name: 'Nederlandse Vereniging voor Zelfregie en Herstel (NVZH)',
    mail: 'info@nvzh.nl',
    address: 'https://www.nvzh.nl',
    source: 'Stappenplan en scenario’s voor gemeenten',
  },
  desk: {
    name: 'Loket Laagdrempelige Steunpunten',
    source: 'Stappenplan en scenario’s voor gemeenten, stap 5',
  },
  growing: {
    name: 'Regie in de Regio',
    address: 'https://mindplatform.nl',
    source: 'Handvattendocument laagdrempelige steunpunten',
  },
} as const;
