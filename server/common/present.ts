/** Leaves out what is undefined, so that equal facts give equal files. */
export function present<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as T;
}
