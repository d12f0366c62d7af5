/** Exit statuses of a process that a signal ended: 128 and its number. */
const statuses = { SIGINT: 130, SIGTERM: 143 } as const;

type Name = keyof typeof statuses;

export interface Interruption {
  /** Aborts at the first signal. A second one ends the process as it would any other. */
  readonly signal: AbortSignal;
  readonly received: () => { readonly name: Name; readonly status: number } | undefined;
  readonly stop: () => void;
}

/** Turns the first SIGINT or SIGTERM into an abort, so that what was found is still reported. */
export function watchInterruption(): Interruption {
  const controller = new AbortController();
  let name: Name | undefined;
  const stop = (): void => {
    process.off('SIGINT', interrupt);
    process.off('SIGTERM', interrupt);
  };
  const interrupt = (signal: NodeJS.Signals): void => {
    name = signal === 'SIGTERM' ? 'SIGTERM' : 'SIGINT';
    stop();
    controller.abort();
  };
  process.on('SIGINT', interrupt);
  process.on('SIGTERM', interrupt);
  return {
    signal: controller.signal,
    received: () => (name === undefined ? undefined : { name, status: statuses[name] }),
    stop,
  };
}
