/**
 * The few parts of the PostgreSQL wire protocol (version 3) that the embedded database needs to
 * read or write itself. Everything else passes through unread.
 * Definition: https://www.postgresql.org/docs/current/protocol-message-formats.html
 */

export const SSL_REQUEST = 80877103;
export const CANCEL_REQUEST = 80877102;
export const GSS_ENCRYPTION_REQUEST = 80877104;

/** PostgreSQL itself refuses start-up packets above this size; it keeps strangers (HTTP) out. */
const MAX_STARTUP_BYTES = 10_000;
const MAX_MESSAGE_BYTES = 256 * 1024 * 1024;

export type TransactionStatus = 'I' | 'T' | 'E';

export class ProtocolError extends Error {}

/** Cuts a stream of bytes into whole messages, however the network cut it. */
export class MessageReader {
  private chunks: Buffer[] = [];
  private bytes = 0;
  /** The first message of a connection has no type byte. */
  private expectsStartup = true;

  add(chunk: Buffer): void {
    this.chunks.push(chunk);
    this.bytes += chunk.length;
  }

  /** After SSLRequest the client sends its start-up packet (or another request) again. */
  expectStartupAgain(): void {
    this.expectsStartup = true;
  }

  /** The next whole message, or null until more bytes arrive. Throws ProtocolError on nonsense. */
  next(): { type: string; bytes: Buffer } | null {
    const lengthAt = this.expectsStartup ? 0 : 1;
    if (this.bytes < lengthAt + 4) return null;
    const length = lengthAt + this.peek(lengthAt + 4).readInt32BE(lengthAt);
    const limit = this.expectsStartup ? MAX_STARTUP_BYTES : MAX_MESSAGE_BYTES;
    const least = this.expectsStartup ? 8 : 5;
    if (length < least || length > limit) throw new ProtocolError('invalid length of message');
    if (this.bytes < length) return null;
    const all = this.peek(length);
    const bytes = all.subarray(0, length);
    this.chunks = all.length > length ? [all.subarray(length)] : [];
    this.bytes -= length;
    const type = this.expectsStartup ? 'startup' : String.fromCharCode(bytes[0] ?? 0);
    this.expectsStartup = false;
    return { type, bytes };
  }

  /** Joins chunks only when a message needs them, so a large parameter is copied once. */
  private peek(length: number): Buffer {
    const first = this.chunks[0];
    if (this.chunks.length === 1 && first) return first;
    if (first && first.length >= length) {
      return first;
    }
    const all = Buffer.concat(this.chunks);
    this.chunks = [all];
    return all;
  }
}

/** Types of the backend messages in an answer, and the status of its last ReadyForQuery. */
export function scanAnswer(answer: Buffer): { types: string; status: TransactionStatus | null } {
  let types = '';
  let status: TransactionStatus | null = null;
  for (let at = 0; at + 5 <= answer.length; at += 1 + answer.readInt32BE(at + 1)) {
    const type = String.fromCharCode(answer[at] ?? 0);
    types += type;
    if (type === 'Z') status = String.fromCharCode(answer[at + 5] ?? 0x49) as TransactionStatus;
  }
  return { types, status };
}

/** The same answer without its ReadyForQuery messages. */
export function withoutReady(answer: Buffer): Buffer {
  const kept: Buffer[] = [];
  for (let at = 0; at + 5 <= answer.length;) {
    const end = at + 1 + answer.readInt32BE(at + 1);
    if (answer[at] !== 0x5a) kept.push(answer.subarray(at, end));
    at = end;
  }
  return Buffer.concat(kept);
}

function message(type: string, body: Buffer): Buffer {
  const head = Buffer.alloc(5);
  head.write(type, 0, 'latin1');
  head.writeInt32BE(body.length + 4, 1);
  return Buffer.concat([head, body]);
}

const text = (value: string): Buffer => Buffer.from(`${value}\0`, 'utf8');

export const simpleQuery = (sql: string): Buffer => message('Q', text(sql));
export const sync = (): Buffer => message('S', Buffer.alloc(0));
export const readyForQuery = (status: TransactionStatus): Buffer =>
  message('Z', Buffer.from(status, 'latin1'));
export const askForPassword = (): Buffer => message('R', Buffer.from([0, 0, 0, 3]));

/** A start-up packet of our own: whatever the client asked for, there is one user and database. */
export function startupPacket(): Buffer {
  const body = Buffer.concat([
    ...['user', 'postgres', 'database', 'postgres', 'client_encoding', 'UTF8'].map(text),
    Buffer.from([0]),
  ]);
  const head = Buffer.alloc(8);
  head.writeInt32BE(body.length + 8, 0);
  head.writeInt32BE(3 << 16, 4);
  return Buffer.concat([head, body]);
}

/** ErrorResponse with an SQLSTATE, as a client library expects it. */
export function errorResponse(
  severity: 'ERROR' | 'FATAL',
  code: string,
  sentence: string,
  hint?: string,
): Buffer {
  const fields = [`S${severity}`, `V${severity}`, `C${code}`, `M${sentence}`];
  if (hint) fields.push(`H${hint}`);
  return message('E', Buffer.concat([...fields.map(text), Buffer.from([0])]));
}

/** The password in a PasswordMessage. */
export function passwordOf(bytes: Buffer): string {
  return bytes.subarray(5, -1).toString('utf8');
}

/** The SQL text of a Query or Parse message. */
export function sqlOf(type: string, bytes: Buffer): string {
  const from = type === 'P' ? bytes.indexOf(0, 5) + 1 : 5;
  return bytes.subarray(from, bytes.indexOf(0, from)).toString('utf8');
}

/**
 * Name of the prepared statement in Parse, Bind, Describe or Close, and where it stands; null when
 * the message names none. All connections share one session, so names must differ per connection.
 */
export function statementName(type: string, bytes: Buffer): { name: string; at: number } | null {
  let at: number;
  if (type === 'P') at = 5;
  else if (type === 'B') at = bytes.indexOf(0, 5) + 1;
  else if ((type === 'D' || type === 'C') && bytes[5] === 0x53) at = 6;
  else return null;
  const name = bytes.subarray(at, bytes.indexOf(0, at)).toString('utf8');
  return name === '' ? null : { name, at };
}

/** The same message with `prefix` in front of the statement name at `at`. */
export function withPrefix(bytes: Buffer, at: number, prefix: string): Buffer {
  const out = Buffer.concat([bytes.subarray(0, at), Buffer.from(prefix), bytes.subarray(at)]);
  out.writeInt32BE(out.length - 1, 1);
  return out;
}
