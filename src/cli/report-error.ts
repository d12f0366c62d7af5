import { UsageError } from '../core/errors.js';
import { visible } from '../reports/neutralise.js';
import { print } from './print.js';

/** One line on standard error; the stack of an unexpected error only where the user asks for it. */
export async function reportError(error: unknown, verbose: boolean): Promise<void> {
  const text = `modelaudit: ${describe(error)}\n${verbose ? stackOf(error) : ''}`;
  await print(process.stderr, text).catch(() => {
    // Standard error itself is gone: the exit status is all that is left to tell.
  });
}

function describe(error: unknown): string {
  const message = visible(error instanceof Error ? error.message : String(error));
  return error instanceof UsageError ? message : `unexpected error: ${message} (--verbose shows where)`;
}

function stackOf(error: unknown): string {
  if (error instanceof UsageError || !(error instanceof Error) || error.stack === undefined) return '';
  return `${error.stack.split('\n').map(visible).join('\n')}\n`;
}
