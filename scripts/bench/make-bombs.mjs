import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

/** Zeros in gzip members of 64 MB each, which readers join. */
export function gzipZeros(path, bytes) {
  const piece = 2 ** 26;
  const member = gzipSync(Buffer.alloc(piece), { level: 9 });
  writeFileSync(path, Buffer.concat(Array.from({ length: bytes / piece }, () => member)));
}
