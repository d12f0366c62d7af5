import { FormatError } from '../../core/errors.js';

/** @param what where it breaks off, as a noun */
export function bad(what: string): FormatError {
  return new FormatError(
    'bad-stream',
    { offset: 0, length: 0 },
    `the compressed stream breaks off at ${what}`,
  );
}
