import { useEffect } from 'react';
import { heightMessage } from '../../embed/height-message.js';

/**
 * Tells the page around the frame how high it is, at every change, and nothing else. To whoever that is:
 * a number is no secret, and its address is not known here.
 */
export function useHeightMessages(): void {
  useEffect(() => {
    if (window.parent === window) return undefined;
    let told = 0;
    const tell = (): void => {
      const message = heightMessage(document.documentElement.getBoundingClientRect().height);
      if (message.height === told) return;
      told = message.height;
      window.parent.postMessage(message, '*');
    };
    const observer = new ResizeObserver(tell);
    observer.observe(document.documentElement);
    tell();
    return () => observer.disconnect();
  }, []);
}
