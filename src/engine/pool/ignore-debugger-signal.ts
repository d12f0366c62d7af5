const ignore = (): void => undefined;

/**
 * From now on SIGUSR1 opens no debugger here. A scanner process that a file took over could send it, connect to the
 * port that opens, and run what it likes in this process, token and all. It stays so: a process of Node without its
 * listener would end at the signal. (Windows has no such signal; there the scanner's own functions are all that is shut.)
 */
export function ignoreDebuggerSignal(): void {
  if (!process.listeners('SIGUSR1').includes(ignore)) process.on('SIGUSR1', ignore);
}
