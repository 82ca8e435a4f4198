/**
 * The answer of the network if it comes in time, else the copy; without a copy the network has all the
 * time it needs.
 *
 * @param giveUp is called when the copy was taken, and the network may still be busy
 */
export async function networkFirst(
  network: Promise<Response>,
  limitMs: number,
  copy: () => Promise<Response | undefined>,
  giveUp: () => void = () => undefined,
): Promise<Response> {
  const answer = await inTime(
    network.catch(() => undefined),
    limitMs,
  );
  if (answer) return answer;
  const kept = await copy();
  if (!kept) return network;
  giveUp();
  return kept;
}

function inTime<T>(work: Promise<T>, limitMs: number): Promise<T | undefined> {
  let timer: ReturnType<typeof setTimeout>;
  const limit = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), limitMs);
  });
  return Promise.race([work, limit]).finally(() => clearTimeout(timer));
}
