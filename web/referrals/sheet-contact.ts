import { contactToShow, type ContactKind } from '../../server/registry/contact.js';
import type { RegistryInitiative, SourcedValue } from '../../server/registry/registry-file.js';
import { phoneAsShown, websiteAsShown } from '../i18n/formats.js';
import type { SheetTexts } from '../i18n/refer/sheet-texts.js';
import { nearestWithPhone } from '../registry/nearest-with-phone.js';
import { townOf } from '../registry/words.js';
import { dateOnSheet } from './sheet-formats.js';
import type { SheetWorld } from './sheet-place.js';

export interface SheetWay {
  kind: ContactKind;
  label: string;
  /** As one dials, writes or types it. */
  shown: string;
  href: string;
}

/** How to reach a place, by what may be shown today. */
export interface SheetContact {
  /** Phone, mail, website; empty = nothing is known. */
  ways: SheetWay[];
  /** How sure the number is. */
  phoneNote?: string;
  /** Why there is no number, where there is none. */
  none?: string;
  /** Where there is no way at all: the nearest place with a number. */
  nearest?: { name: string; town: string; shown: string; href: string; note: string };
}

/** A number that is too old is in none of this; where nothing else is known, another place has a number. */
export function sheetContact(
  initiative: RegistryInitiative,
  texts: SheetTexts,
  { file, now }: Pick<SheetWorld, 'file' | 'now'>,
): SheetContact {
  const contact = contactToShow(initiative.contact, now);
  const ways =
    contact.kind === 'ways' ? contact.ways.map(({ kind, value }) => wayOf(kind, value, texts)) : [];
  const hasPhone = ways.some(({ kind }) => kind === 'phone');
  const phone = initiative.contact?.phone;
  if (hasPhone && phone) return { ways, phoneNote: noteOf(phone, texts) };
  const none =
    contact.withheldPhone === undefined ? texts.contact.none : texts.contact.withheldPhone;
  if (ways.length > 0) return { ways, none };
  const nearest = nearestWithPhone(file, initiative, now);
  const number = nearest?.initiative.contact?.phone;
  const town = nearest && townOf(nearest.location);
  return {
    ways,
    none,
    ...(nearest && number && town !== undefined
      ? {
          nearest: {
            name: nearest.initiative.name,
            town,
            shown: phoneAsShown(nearest.phone),
            href: `tel:${nearest.phone}`,
            note: noteOf(number, texts),
          },
        }
      : {}),
  };
}

function wayOf(kind: ContactKind, value: string, { contact }: SheetTexts): SheetWay {
  const label = contact[kind];
  if (kind === 'phone') return { kind, label, shown: phoneAsShown(value), href: `tel:${value}` };
  if (kind === 'email') return { kind, label, shown: value, href: `mailto:${value}` };
  return { kind, label, shown: websiteAsShown(value), href: value };
}

function noteOf({ confirmedAt, sourceDate }: SourcedValue, texts: SheetTexts): string {
  if (confirmedAt !== undefined) return texts.contact.confirmed(dateOnSheet(confirmedAt, texts));
  return sourceDate === undefined
    ? texts.contact.undated
    : texts.contact.fromSource(dateOnSheet(sourceDate, texts));
}
