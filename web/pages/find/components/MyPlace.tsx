import { useEffect, useState } from 'react';
import { LocateFixed } from 'lucide-react';
import { useText } from '../../../i18n/text.js';
import { Button } from '../../../ui/Button.js';

interface MyPlaceProps {
  isSearching: boolean;
  onPress: () => void;
}

/** The device may say where it is, on a press and never by itself. Needs a script, so comes with it. */
export function MyPlace({ isSearching, onPress }: MyPlaceProps) {
  const text = useText();
  const [isPossible, setPossible] = useState(false);
  useEffect(() => setPossible('geolocation' in navigator && window.isSecureContext), []);
  if (!isPossible) return null;
  return (
    <Button kind="quiet" icon={LocateFixed} onClick={onPress} disabled={isSearching}>
      {text(isSearching ? 'find.locating' : 'find.myPlace')}
    </Button>
  );
}
