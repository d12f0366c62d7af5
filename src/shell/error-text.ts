/** The system's code of a failed call, such as `ENOENT`. */
export function errorCode(error: unknown): string | undefined {
  const hasCode = typeof error === 'object' && error !== null && 'code' in error;
  return hasCode && typeof error.code === 'string' ? error.code : undefined;
}

/** What the system says of a failed call, without the call's arguments: `ENOENT: no such file or directory`. */
export function errorText(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return errorCode(error) === undefined ? text : (text.split(',', 1)[0] ?? '').replace(/^Error: /, '');
}
