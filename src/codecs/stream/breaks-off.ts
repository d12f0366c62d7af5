import { FormatError } from '../../core/errors.js';

/**
 * A compressed stream that can't be decoded any further; its coders do not count places, the container knows its own.
 * @param what where it breaks off, as a noun
 */
export function breaksOff(what: string): FormatError {
  return new FormatError(
    'bad-stream',
    { offset: 0, length: 0 },
    `the compressed stream breaks off at ${what}`,
  );
}
