import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const entry = fileURLToPath(new URL('../../dist/cli/index.js', import.meta.url));

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
}

/** Runs the built command line in `cwd`. */
export async function runCli(
  cwd: string,
  args: readonly string[],
  options: RunOptions = {},
): Promise<CliRun> {
  const env = { PATH: process.env['PATH'] ?? '', ...options.env };
  const user = options.uid === undefined ? {} : { uid: options.uid };
  const child = spawn(process.execPath, [entry, ...args], { cwd, env, ...user });
  const output = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output.stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (output.stderr += text));
  options.meanwhile?.(child);
  const status = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject).on('close', resolve);
  });
  return { status, ...output };
}
