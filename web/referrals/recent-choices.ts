import { GROUP_FILTERS, WISHES, type GroupFilter, type Wish } from '../registry/filters.js';
import { fragmentOfSheet, sheetOfFragment, type SheetLanguage } from './sheet-address.js';

/** A hand-out that was made on this device: which places, never for whom or from where. */
export interface RecentChoice {
  /** Keys of the places on it. */
  places: string[];
  language: SheetLanguage;
  group: GroupFilter | null;
  wish: Wish | null;
}

const STORED_UNDER = 'zelfregiekaart.verwijzen';
/** More would be a record of who was here. */
export const MOST_RECENT = 5;

/** What was chosen last on this device, newest first; empty where a browser keeps nothing. */
export function recentChoices(): RecentChoice[] {
  try {
    const kept: unknown = JSON.parse(window.localStorage.getItem(STORED_UNDER) ?? '[]');
    return Array.isArray(kept) ? kept.flatMap(readChoice).slice(0, MOST_RECENT) : [];
  } catch {
    return [];
  }
}

/** Keeps a choice on this device, in front; the same places are there once. No day, no postcode. */
export function rememberChoice(choice: RecentChoice): void {
  const key = choice.places.join();
  const others = recentChoices().filter(({ places }) => places.join() !== key);
  try {
    const kept = [choice, ...others].slice(0, MOST_RECENT);
    window.localStorage.setItem(STORED_UNDER, JSON.stringify(kept));
  } catch {
    // A browser that keeps nothing costs nobody their hand-out.
  }
}

/** @returns false where the browser refuses, and nothing was ever kept */
export function forgetChoices(): boolean {
  try {
    window.localStorage.removeItem(STORED_UNDER);
    return true;
  } catch {
    return false;
  }
}

/** Whatever another version, or somebody else, wrote there. */
function readChoice(kept: unknown): RecentChoice[] {
  if (typeof kept !== 'object' || kept === null) return [];
  const { places, language, group, wish } = kept as Record<string, unknown>;
  if (!Array.isArray(places)) return [];
  const sheet = sheetOfFragment(
    fragmentOfSheet({
      places: places.filter((key) => typeof key === 'string'),
      language: language as SheetLanguage,
      paper: 'a4',
    }),
  );
  if (sheet.places.length === 0) return [];
  return [
    {
      places: sheet.places,
      language: sheet.language,
      group: GROUP_FILTERS.find((one) => one === group) ?? null,
      wish: WISHES.find((one) => one === wish) ?? null,
    },
  ];
}
