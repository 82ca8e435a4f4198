import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import {
  brotliCompress,
  brotliCompressSync,
  constants,
  gzipSync,
  type BrotliOptions,
} from 'node:zlib';

const compressed = promisify<Buffer, BrotliOptions, Buffer>(brotliCompress);

function brotliParameters({ length }: Buffer, quality: number): BrotliOptions {
  return {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_SIZE_HINT]: length,
    },
  };
}

export type Encoding = 'br' | 'gzip' | 'identity';

/** A body ready to be sent, compressed once. */
export class EncodedBody {
  /** The tag names the bytes that go over the line, so each encoding has its own. */
  readonly etags: Readonly<Record<Encoding, string>>;
  private readonly plain: Buffer;
  private brotli: Buffer | null = null;
  private preparing: Promise<Buffer> | null = null;
  private gzip: Buffer | null = null;

  /** @param brotliQuality lower for what is compressed while somebody waits */
  constructor(
    content: string | Uint8Array,
    private readonly brotliQuality = constants.BROTLI_MAX_QUALITY,
  ) {
    this.plain = Buffer.from(content);
    const hash = createHash('sha256').update(this.plain).digest('base64url').slice(0, 27);
    this.etags = { identity: `"${hash}"`, br: `"${hash}-br"`, gzip: `"${hash}-gzip"` };
  }

  /** Compresses away from the thread that answers: for files that take long. */
  async prepare(): Promise<void> {
    // Once, however many ask before it is done.
    this.preparing ??= compressed(this.plain, brotliParameters(this.plain, this.brotliQuality));
    this.brotli ??= await this.preparing;
  }

  as(encoding: Encoding): Buffer {
    if (encoding === 'br') {
      return (this.brotli ??= brotliCompressSync(
        this.plain,
        brotliParameters(this.plain, this.brotliQuality),
      ));
    }
    return encoding === 'gzip' ? (this.gzip ??= gzipSync(this.plain)) : this.plain;
  }
}
