import type { Frame } from './protocol.js';

/** Frames as lines. Each leaves at once, but for the end of a file whose successor is at hand: that begins with the same write. */
export class FrameWriter {
  /** Whether another file follows the one in hand without waiting for the parent. */
  isFollowed = false;
  readonly #write: (bytes: Buffer) => void;
  #held = '';

  /** @param write takes all of the bytes before it returns */
  constructor(write: (bytes: Buffer) => void) {
    this.#write = write;
  }

  write(frame: Frame): void {
    const lines = `${this.#held}${JSON.stringify(frame)}\n`;
    const isHeld = frame.type === 'done' && !frame.retire && this.isFollowed;
    this.#held = isHeld ? lines : '';
    if (!isHeld) this.#write(Buffer.from(lines));
  }
}
