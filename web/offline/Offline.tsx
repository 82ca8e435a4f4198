import { dateAsShown } from '../i18n/formats.js';
import { useText } from '../i18n/text.js';
import { isOldCopy } from '../registry/copy-age.js';
import { useIsInContact, useRegistryOnDevice } from '../registry/on-device.js';
import { Button } from '../ui/Button.js';
import { useFreshRegistry } from './use-fresh-registry.js';
import { useIsOnline } from './use-is-online.js';
import { useServiceWorker } from './use-service-worker.js';

interface OfflineProps {
  /** Publication of the list that came with the page, ISO instant. */
  publishedAt: string | null;
  /** May the site be kept on this device? */
  keepsSite: boolean;
}

/** Keeps the site on this device, the list fresh, and says so when what is shown is a copy. */
export function Offline({ publishedAt, keepsSite }: OfflineProps) {
  const text = useText();
  const isUpdated = useServiceWorker(keepsSite);
  useFreshRegistry();
  const isOnline = useIsOnline();
  const isInContact = useIsInContact() && isOnline;
  const registry = useRegistryOnDevice();
  const published = registry?.file.publishedAt ?? publishedAt;
  const isOld = registry !== null && isOldCopy(registry.contactAt, new Date());
  return (
    <div className="offline" role="status">
      {!isInContact && published ? (
        <p>
          {text(isOld ? 'offline.old' : isOnline ? 'offline.unsure' : 'offline.now', {
            date: dateAsShown(published, text.locale),
          })}
        </p>
      ) : null}
      {isInContact && isUpdated ? (
        <>
          <p>{text('update.ready')}</p>
          <Button kind="quiet" onClick={() => window.location.reload()}>
            {text('update.load')}
          </Button>
        </>
      ) : null}
    </div>
  );
}
