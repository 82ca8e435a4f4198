import { useNonce } from '../../frame/nonce.js';
import type { Theme } from '../theme.js';
import { styleOf } from '../theme-style.js';

/** The colours of the site around the frame, from the first paint on and without a script. */
export function ThemeStyle({ theme }: { theme: Theme }) {
  const nonce = useNonce();
  const style = styleOf(theme);
  if (style === '') return null;
  return (
    // A browser hides the nonce from scripts, so that React would find another one than it expects.
    <style nonce={nonce} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: style }} />
  );
}
