/** Placeholder until the service worker is there. */
export function Offline() {
  return null;
}
