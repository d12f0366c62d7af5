import type { Frame } from '../protocol.js';

/** What is held back is short beside what a pipe takes. */
const maxHeldCharacters = 32_768;

/**
 * Frames as lines. Each leaves at once, so that it is not lost with the process; only what is followed by another one
 * before anything else is done leaves together with that.
 */
export class FrameWriter {
  readonly #write: (bytes: Buffer) => void;
  #held = '';

  /** @param write takes all of the bytes before it returns */
  constructor(write: (bytes: Buffer) => void) {
    this.#write = write;
  }

  /** @param isFollowed whether the next frame is at hand */
  write(frame: Frame, isFollowed = false): void {
    const lines = `${this.#held}${JSON.stringify(frame)}\n`;
    const isHeld = isFollowed && lines.length < maxHeldCharacters;
    this.#held = isHeld ? lines : '';
    if (!isHeld) this.#write(Buffer.from(lines));
  }
}
