import { UsageError } from '../core/errors.js';
import { errorText } from '../shell/error-text.js';

/**
 * Writes all of `text`. A reader that went away (`| head`) is no error.
 * @throws UsageError when the system refuses, for example on a full disk
 */
export async function print(stream: NodeJS.WritableStream, text: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    stream.write(text, (error) => {
      if (error === undefined || error === null || isClosedPipe(error)) resolve();
      else reject(new UsageError(`can't write: ${errorText(error)}`));
    });
  });
}

function isClosedPipe(error: NodeJS.ErrnoException): boolean {
  return error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED';
}

/** Failures reach `print` through the callback of `write`; the event would end the process a second time. */
export function tolerateClosedPipes(...streams: readonly NodeJS.WritableStream[]): void {
  for (const stream of streams) stream.on('error', () => undefined);
}
