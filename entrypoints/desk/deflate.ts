type Bytes = Uint8Array<ArrayBuffer>;

/** Raw deflate (RFC 1951), as the browser does it. */
export function deflate(bytes: Bytes): Promise<Bytes> {
  return through(bytes, new CompressionStream('deflate-raw'), Infinity);
}

/** Unpacks raw deflate. Rejects where it cannot be unpacked, and with a RangeError where it is more than `limit` bytes. */
export function inflate(bytes: Bytes, limit: number): Promise<Bytes> {
  return through(bytes, new DecompressionStream('deflate-raw'), limit);
}

async function through(
  bytes: Bytes,
  { readable, writable }: CompressionStream | DecompressionStream,
  limit: number,
): Promise<Bytes> {
  // What fails here fails the reading, too, and is told there.
  feed(bytes, writable.getWriter()).catch(() => undefined);
  const reader = readable.getReader();
  const parts: Bytes[] = [];
  let size = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.length;
    if (size > limit) {
      await reader.cancel();
      throw new RangeError(`unpacks to more than ${limit} bytes`);
    }
    parts.push(part.value);
  }
  const whole = new Uint8Array(size);
  parts.reduce((at, part) => {
    whole.set(part, at);
    return at + part.length;
  }, 0);
  return whole;
}

/** Bytes given at once: what comes of them is looked at before the next ones go in. */
const PIECE = 65_536;

async function feed(bytes: Bytes, writer: WritableStreamDefaultWriter<BufferSource>): Promise<void> {
  for (let from = 0; from < bytes.length; from += PIECE) await writer.write(bytes.subarray(from, from + PIECE));
  await writer.close();
}
