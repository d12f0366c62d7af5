import type { ByteInput } from './byte-input.js';
import type { StreamNotes } from './stream-notes.js';

/** Passes over a field or frame behind its length of four bytes, which readers never look into. @throws FormatError */
export function passOver(input: ByteInput, notes: StreamNotes): void {
  const length = input.u32le();
  const { offset } = input;
  input.skip(length);
  notes.passedOver?.({ offset, length });
}
