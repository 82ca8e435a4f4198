/**
 * A mail address as it is compared: without surrounding space, composed, in lower case. The part before
 * the @ could tell capitals apart by the letter of the standard; no mail server of today does.
 */
export function emailKey(email: string): string {
  return email.trim().normalize('NFC').toLowerCase();
}
