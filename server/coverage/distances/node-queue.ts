/** A binary heap: the shortest first. */
export class NodeQueue {
  private readonly heap: { node: number; metres: number }[] = [];

  add(node: number, metres: number): void {
    const { heap } = this;
    const entry = { node, metres };
    let at = heap.push(entry) - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (heap[parent]!.metres <= metres) break;
      heap[at] = heap[parent]!;
      at = parent;
    }
    heap[at] = entry;
  }

  take(): { node: number; metres: number } | null {
    const { heap } = this;
    const first = heap[0];
    const last = heap.pop();
    if (!first || !last) return null;
    if (heap.length === 0) return first;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= heap.length) break;
      if (child + 1 < heap.length && heap[child + 1]!.metres < heap[child]!.metres) child += 1;
      if (heap[child]!.metres >= last.metres) break;
      heap[at] = heap[child]!;
      at = child;
    }
    heap[at] = last;
    return first;
  }
}
