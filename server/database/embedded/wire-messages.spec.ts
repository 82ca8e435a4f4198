import {
  errorResponse,
  MessageReader,
  ProtocolError,
  readyForQuery,
  scanAnswer,
  simpleQuery,
  sqlOf,
  startupPacket,
  statementName,
  withoutReady,
  withPrefix,
} from './wire-messages.js';

/** Parse: name, query, no parameter types. */
function parse(name: string, sql: string): Buffer {
  const body = Buffer.from(`${name}\0${sql}\0\0\0`);
  const head = Buffer.alloc(5, 'P');
  head.writeInt32BE(body.length + 4, 1);
  return Buffer.concat([head, body]);
}

describe('MessageReader', () => {
  it('finds the same messages however the network cuts them', () => {
    const sent = [
      startupPacket(),
      simpleQuery('SELECT 1'),
      simpleQuery('é'.repeat(5000)),
      parse('a', 'b'),
    ];
    const stream = Buffer.concat(sent);
    for (const size of [1, 2, 3, 4, 5, 7, 64, 1000, stream.length]) {
      const reader = new MessageReader();
      const received: Buffer[] = [];
      for (let at = 0; at < stream.length; at += size) {
        reader.add(stream.subarray(at, at + size));
        for (let next = reader.next(); next; next = reader.next()) received.push(next.bytes);
      }
      expect(received.map((bytes) => bytes.toString('hex'))).toEqual(
        sent.map((bytes) => bytes.toString('hex')),
      );
    }
  });

  it.each([
    ['HTTP', 'GET / HTTP/1.1\r\n'],
    ['a length below its own size', '\0\0\0\x03'],
    ['a negative length', '\xff\xff\xff\xff'],
  ])('refuses %s', (_what, text) => {
    const reader = new MessageReader();
    reader.add(Buffer.from(text, 'latin1'));
    expect(() => reader.next()).toThrow(ProtocolError);
  });
});

describe('answers', () => {
  const error = errorResponse('ERROR', '55P03', 'too long', 'wait');
  const answer = Buffer.concat([error, readyForQuery('E'), error, readyForQuery('I')]);

  it('are scanned for what they hold and how they end', () => {
    expect(scanAnswer(answer)).toEqual({ types: 'EZEZ', status: 'I' });
    expect(scanAnswer(error)).toEqual({ types: 'E', status: null });
    expect(scanAnswer(Buffer.alloc(0))).toEqual({ types: '', status: null });
  });

  it('lose only their ReadyForQuery', () => {
    expect(withoutReady(answer)).toEqual(Buffer.concat([error, error]));
  });
});

describe('statement names', () => {
  it('get a prefix, with the length of the message put right', () => {
    const message = parse('find', 'SELECT 1');
    const named = statementName('P', message);
    expect(named).toEqual({ name: 'find', at: 5 });
    expect(withPrefix(message, 5, 'c7_')).toEqual(parse('c7_find', 'SELECT 1'));
    expect(sqlOf('P', message)).toBe('SELECT 1');
  });

  it('are left alone where there is none', () => {
    expect(statementName('P', parse('', 'SELECT 1'))).toBeNull();
    expect(statementName('Q', simpleQuery('SELECT 1'))).toBeNull();
  });
});
