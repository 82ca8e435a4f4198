/** A search is a few words: more than this is not a search. */
const MAX_BYTES = 10_000;

/**
 * Reads a small posted form. What is too large, or no form at all, is an empty form: a strange request
 * gets the same friendly page as an empty box.
 */
export async function readSmallForm(request: Request): Promise<FormData> {
  return (await readForm(request, MAX_BYTES)) ?? new FormData();
}

/** Reads a posted form; what is no form at all is an empty one. @returns null = it is too large */
export async function readForm(request: Request, maxBytes: number): Promise<FormData | null> {
  const body = await readAtMost(request, maxBytes);
  if (body === 'too-large') return null;
  const type = request.headers.get('content-type') ?? '';
  if (!body || !/^(application\/x-www-form-urlencoded|multipart\/form-data)/i.test(type)) {
    return new FormData();
  }
  try {
    return await new Response(body, { headers: { 'content-type': type } }).formData();
  } catch {
    return new FormData();
  }
}

/** A text field of a form; a file or nothing is an empty text. */
export function textField(form: FormData, name: string, maxLength: number): string {
  const value = form.get(name);
  return typeof value === 'string' ? value.slice(0, maxLength) : '';
}

/** Reads to the end in any case: a body left half unread would hold up its connection. */
async function readAtMost(request: Request, maxBytes: number): Promise<Blob | 'too-large' | null> {
  if (!request.body) return null;
  const reader = request.body.getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return size > maxBytes ? 'too-large' : new Blob(chunks);
    size += value.byteLength;
    if (size <= maxBytes) chunks.push(value);
  }
}
