import type { Hash } from 'node:crypto';
import { createHash } from '../../bytes/create-hash.js';
import { crc32 } from 'node:zlib';
import { Crc64 } from '../checksums/crc64.js';

/** Bytes of each kind of check, by its id: https://tukaani.org/xz/xz-file-format.txt, section 2.1.1.2. */
const checkBytes = [0, 4, 4, 4, 8, 8, 8, 16, 16, 16, 32, 32, 32, 64, 64, 64] as const;

/** What a block's content is checked with; kinds that nobody ever defined are passed over. */
export class BlockCheck {
  readonly bytes: number;
  readonly #kind: number;
  readonly #crc64 = new Crc64();
  readonly #sha256: Hash | undefined;
  #crc32 = 0;

  /** @param kind 0 to 15 */
  constructor(kind: number) {
    this.#kind = kind;
    this.bytes = checkBytes[kind] ?? 0;
    this.#sha256 = kind === 10 ? createHash('sha256') : undefined;
  }

  update(piece: Uint8Array): void {
    if (this.#kind === 1) this.#crc32 = crc32(piece, this.#crc32);
    else if (this.#kind === 4) this.#crc64.update(piece);
    else this.#sha256?.update(piece);
  }

  confirms(stated: Uint8Array): boolean {
    if (this.#kind === 1) return Buffer.from(stated).readUInt32LE(0) === this.#crc32;
    if (this.#kind === 4) return Buffer.compare(this.#crc64.digest(), stated) === 0;
    return this.#sha256 === undefined || Buffer.compare(this.#sha256.digest(), stated) === 0;
  }
}
