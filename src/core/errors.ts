import type { ByteRange } from './types.js';

/** The scanned file does not keep to its format. Parsers throw this and `LimitError`, nothing else. */
export class FormatError extends Error {
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
export class LimitError extends Error {
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
