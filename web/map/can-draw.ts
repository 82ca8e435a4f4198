/** Can this device draw a map at all? Asked before half a megabyte is fetched. */
export function canDrawMap(): boolean {
  try {
    return document.createElement('canvas').getContext('webgl2') !== null;
  } catch {
    return false;
  }
}
