/** Where a reader of changes is: after which one. */
export interface Cursor {
  n: number;
  /** Of that change, in milliseconds: after a restored backup the same number is another change. */
  atMs: number;
}

/** Opaque to readers: what is in it may become something else. */
export function writeCursor({ n, at }: { n: number; at: Date }): string {
  return Buffer.from(`${n}.${at.getTime()}`).toString('base64url');
}

/** @returns null where it is no cursor of ours */
export function readCursor(text: string): Cursor | null {
  const plain = Buffer.from(text, 'base64url').toString();
  const [, n, atMs] = /^([1-9]\d{0,8})\.(\d{1,15})$/.exec(plain) ?? [];
  if (n === undefined || atMs === undefined) return null;
  const cursor = { n: Number(n), atMs: Number(atMs) };
  // One text per cursor: padding and other spellings are no cursors of ours.
  return writeCursor({ n: cursor.n, at: new Date(cursor.atMs) }) === text ? cursor : null;
}
