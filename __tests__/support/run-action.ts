import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onFullDisk } from './on-full-disk.js';
import { type TemporaryFolder, temporaryFolder } from './temporary-folder.js';

const entry = fileURLToPath(new URL('../../dist/index.js', import.meta.url));
const fastClock = new URL('fast-clock.mjs', import.meta.url).href;
const token = 'ghs_token_of_the_test';
export const commit = '1'.repeat(40);

export interface ActionRun {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** The runner's own reading of the log: commands of a name, without their properties. */
  readonly commands: (name: string) => string[];
}

export interface ActionOptions {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly event?: string;
  readonly payload?: unknown;
  /** Another copy of `dist/index.js`. */
  readonly entry?: string;
  /** No file can be written. */
  readonly fullDisk?: boolean;
  /** How much faster than the world's the action's clock runs, for its waits and for its time-outs. */
  readonly clock?: { readonly waits: number; readonly timeouts: number };
  readonly meanwhile?: (child: ChildProcess) => void;
}

/** A runner's machine: a workspace, a temporary folder and the files that commands go to. */
export class Runner {
  readonly workspace: TemporaryFolder = temporaryFolder();
  readonly machine: TemporaryFolder = temporaryFolder();

  /** Runs the built action as the runner would, by default for a push to `main` and without an upload. */
  async run(options: ActionOptions = {}): Promise<ActionRun> {
    const files = this.#commandFiles();
    const env = { ...this.#environment(options), ...files };
    const plain: [string, string[]] = [process.execPath, [options.entry ?? entry]];
    const [command, args] = options.fullDisk === true ? onFullDisk(...plain, env) : plain;
    const child = spawn(command, args, {
      cwd: this.workspace.path,
      env,
    });
    const output = { stdout: '', stderr: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => (output.stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (output.stderr += text));
    options.meanwhile?.(child);
    const status = await new Promise<number | null>((resolve, reject) => {
      child.on('error', reject).on('close', resolve);
    });
    return {
      status,
      ...output,
      outputs: readOutputs(readFileSync(files.GITHUB_OUTPUT, 'utf8')),
      summary: readFileSync(files.GITHUB_STEP_SUMMARY, 'utf8'),
      commands: (name) => commandsOf(output.stdout, name),
    };
  }

  remove(): void {
    this.workspace.remove();
    this.machine.remove();
  }

  #commandFiles() {
    const fresh = (name: string): string => {
      const path = join(this.machine.path, name);
      if (name !== 'summary' || !existsSync(path)) writeFileSync(path, '');
      return path;
    };
    return { GITHUB_OUTPUT: fresh('output'), GITHUB_STEP_SUMMARY: fresh('summary') };
  }

  #environment({ inputs = {}, env = {}, event = 'push', payload = {}, clock }: ActionOptions) {
    // On a fast clock the deadline of a file has to be far away.
    const given = { 'upload-sarif': 'false', token, ...(clock && { 'file-timeout': '864000' }), ...inputs };
    return {
      PATH: process.env['PATH'] ?? '',
      GITHUB_WORKSPACE: this.workspace.path,
      GITHUB_REPOSITORY: 'octo/models',
      GITHUB_EVENT_NAME: event,
      GITHUB_EVENT_PATH: this.machine.write('event.json', JSON.stringify(payload)),
      GITHUB_SHA: commit,
      GITHUB_REF: 'refs/heads/main',
      GITHUB_API_URL: 'http://127.0.0.1:1',
      RUNNER_TEMP: join(this.machine.path, 'temp'),
      ...Object.fromEntries(
        Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
      ),
      ...(clock && {
        NODE_OPTIONS: `--import=${fastClock}`,
        CLOCK_WAITS: String(clock.waits),
        CLOCK_TIMEOUTS: String(clock.timeouts),
      }),
      ...env,
    };
  }
}

/** `name<<delimiter`, lines, `delimiter`. */
function readOutputs(text: string): Record<string, string> {
  const found = text.matchAll(
    /^(?<name>[^\n]+?)<<(?<end>ghadelimiter_[^\r\n]+)\r?\n(?<value>[^]*?)\r?\n\k<end>$/gm,
  );
  return Object.fromEntries(
    Array.from(found, ({ groups }) => [groups?.['name'] ?? '', groups?.['value'] ?? '']),
  );
}

/** Both forms that the runner reads: `::name …::text` at a line's start, `##[name …]text` anywhere in it. */
function commandsOf(stdout: string, wanted: string): string[] {
  return stdout.split(/\r?\n/).flatMap((line) => {
    const second = /^\s*::([a-z-]+)(?: .*?)?::(.*)$/.exec(line);
    const match = second ?? /##\[([a-z-]+)(?: .*?)?\](.*)$/.exec(line);
    return match?.[1] === wanted ? [match[2] ?? ''] : [];
  });
}
