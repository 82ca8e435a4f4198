import { sheetPage as words } from '../../../../i18n/refer/sheet-page.js';
import { QrCode } from './QrCode.js';

/** The way to the telephone of the person at the other side of the table: nothing is sent, it is scanned. */
export function OnPhone({ address }: { address: string }) {
  return (
    <section className="on-phone">
      <h2>{words.phone.title}</h2>
      <p>{words.phone.scan}</p>
      <QrCode address={address} label={words.phone.label} />
      <p className="on-phone__address">{address}</p>
    </section>
  );
}
