import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { onFullDisk } from '../support/on-full-disk.js';

export const cliEntry = fileURLToPath(new URL('../../dist/cli/index.js', import.meta.url));

export interface CliRun {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

interface RunOptions {
  readonly env?: Readonly<Record<string, string>>;
  /** Called with the running process, for example to send a signal. */
  readonly meanwhile?: (child: ChildProcess) => void;
  /** User to run as; only root may choose. */
  readonly uid?: number | undefined;
  /** No file can be written. */
  readonly fullDisk?: boolean;
}

/** Runs the built command line in `cwd`. */
export async function runCli(
  cwd: string,
  args: readonly string[],
  options: RunOptions = {},
): Promise<CliRun> {
  const env = { PATH: process.env['PATH'] ?? '', ...options.env };
  const user = options.uid === undefined ? {} : { uid: options.uid };
  const plain: [string, string[]] = [process.execPath, [cliEntry, ...args]];
  const [command, given] = options.fullDisk === true ? onFullDisk(...plain, env) : plain;
  const child = spawn(command, given, { cwd, env, ...user });
  const output = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output.stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (output.stderr += text));
  options.meanwhile?.(child);
  const status = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject).on('close', resolve);
  });
  return { status, ...output };
}
