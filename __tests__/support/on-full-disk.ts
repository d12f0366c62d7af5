/**
 * The command line that runs a program as on a full disk, for whoever runs the test: no file can grow, pipes can. A write
 * fails with EFBIG where a full disk says ENOSPC; Node ignores the signal that comes with it. POSIX shells only, and
 * those lose variables with a dash in their names, so `env` hands them on.
 */
export function onFullDisk(
  command: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
): [string, string[]] {
  const variables = Object.entries(environment).map(([name, value]) => `${name}=${value}`);
  return ['/bin/sh', ['-c', 'ulimit -f 0; exec "$@"', 'sh', 'env', ...variables, command, ...args]];
}
