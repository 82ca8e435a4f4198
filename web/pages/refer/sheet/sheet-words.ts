import { sheetNl } from '../../../i18n/refer/sheet-nl.js';
import type { SheetTexts } from '../../../i18n/refer/sheet-texts.js';
import { SHEET_LANGUAGES, type SheetLanguage } from '../../../referrals/sheet-address.js';

/** Each language is fetched when a sheet is made in it; Dutch is here, for the text that is copied. */
const LOADERS: Record<SheetLanguage, () => Promise<SheetTexts>> = {
  nl: () => Promise.resolve(sheetNl),
  en: async () => (await import('../../../i18n/refer/sheet-en.js')).sheetEn,
  ar: async () => (await import('../../../i18n/refer/sheet-ar.js')).sheetAr,
  tr: async () => (await import('../../../i18n/refer/sheet-tr.js')).sheetTr,
  uk: async () => (await import('../../../i18n/refer/sheet-uk.js')).sheetUk,
};

/** The words of a sheet. @throws without a network and without a copy */
export function sheetTextsOf(language: SheetLanguage): Promise<SheetTexts> {
  return LOADERS[language]();
}

/**
 * Fetches the words of every language, once a sheet is made: so the next one is there without a network, and
 * what was asked for does not tell which language somebody speaks.
 */
export function fetchAllSheetTexts(): void {
  void Promise.allSettled(SHEET_LANGUAGES.map(sheetTextsOf));
}

/** How a language calls itself, for the person who looks for it. */
export const SHEET_LANGUAGE_NAMES: Record<SheetLanguage, string> = {
  nl: 'Nederlands',
  en: 'English',
  ar: 'العربية',
  tr: 'Türkçe',
  uk: 'Українська',
};
