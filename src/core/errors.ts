import type { ByteRange } from './types.js';

/**
 * An answer, not a bug: formats are told apart by trying, a hundred thousand times in a large archive, and a trace of the
 * stack would cost more than the trial.
 */
class Answer extends Error {
  constructor(detail: string) {
    const before = Error.stackTraceLimit;
    Error.stackTraceLimit = 0;
    super(detail);
    Error.stackTraceLimit = before;
  }
}

/** The scanned file does not keep to its format. Parsers throw this and `LimitError`, nothing else. */
export class FormatError extends Answer {
  override readonly name = 'FormatError';
  /** Kebab-case, for example `unexpected-end`. */
  readonly code: string;
  readonly at: ByteRange;

  constructor(code: string, at: ByteRange, detail: string) {
    super(detail);
    this.code = code;
    this.at = at;
  }
}

/** A budget of `core/limits.ts` is spent. */
export class LimitError extends Answer {
  override readonly name = 'LimitError';
  readonly limit: string;
  readonly allowed: number;

  constructor(limit: string, allowed: number, detail: string) {
    super(detail);
    this.limit = limit;
    this.allowed = allowed;
  }
}

/** The user asked for something that can't be done. Shown as one line, exit status 2, no stack. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
