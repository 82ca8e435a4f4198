import { useEffect, useRef } from 'react';
import { heightIn } from '../../../embed/height-message.js';
import { builder as words } from '../../../i18n/embed/builder.js';
import { useSettled } from '../use-settled.js';

/** The frame as it will be on the site of the maker, as high as what is in it. */
export function Preview({ address }: { address: string }) {
  const shown = useSettled(address);
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    const hear = ({ source, origin, data }: MessageEvent): void => {
      const element = frame.current;
      if (!element || source !== element.contentWindow || origin !== window.location.origin) return;
      const height = heightIn(data);
      if (height !== null) element.style.blockSize = `${height}px`;
    };
    window.addEventListener('message', hear);
    return () => window.removeEventListener('message', hear);
  }, []);
  return (
    // Another frame for another address: going on in one would be a step in the history of this tab.
    <iframe
      key={shown}
      ref={frame}
      className="builder__preview"
      title={words.previewTitle}
      src={shown}
      referrerPolicy="no-referrer"
      allow="geolocation"
    />
  );
}
