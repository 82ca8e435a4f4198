const ESCAPES: Record<string, string> = { '&': '&amp;', '"': '&quot;', '<': '&lt;', '>': '&gt;' };

/** A text as the value of an attribute between double quotes. */
export function attribute(value: string): string {
  return value.replace(/[&"<>]/g, (sign) => ESCAPES[sign] ?? sign);
}
