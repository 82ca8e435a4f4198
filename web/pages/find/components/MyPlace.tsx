import { useEffect, useState } from 'react';
import { LocateFixed } from 'lucide-react';
import { useText } from '../../../i18n/text.js';
import { Button } from '../../../ui/Button.js';

interface MyPlaceProps {
  isSearching: boolean;
  onPress: () => void;
}

/**
 * The device may say where it is, on a press and never by itself. Needs a script; its room is kept until
 * that is there, so that nothing moves under somebody's thumb.
 */
export function MyPlace({ isSearching, onPress }: MyPlaceProps) {
  const text = useText();
  const [isPossible, setPossible] = useState<boolean | null>(null);
  useEffect(() => setPossible('geolocation' in navigator && window.isSecureContext), []);
  if (isPossible === false) return null;
  return (
    <span className={isPossible ? undefined : 'until-scripts'}>
      <Button kind="quiet" icon={LocateFixed} onClick={onPress} disabled={isSearching}>
        {text(isSearching ? 'find.locating' : 'find.myPlace')}
      </Button>
    </span>
  );
}
