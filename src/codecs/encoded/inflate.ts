import { gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';

/**
 * Bytes out of a zlib, gzip or raw deflate stream, one character a byte; undefined where it is none or gives more than
 * `maxBytes`.
 */
export function inflateText(
  bytes: string,
  form: 'zlib' | 'gzip' | 'raw',
  maxBytes: number,
): string | undefined {
  const inflate = { zlib: inflateSync, gzip: gunzipSync, raw: inflateRawSync }[form];
  try {
    return inflate(Buffer.from(bytes, 'latin1'), { maxOutputLength: maxBytes }).toString('latin1');
  } catch {
    return undefined;
  }
}
