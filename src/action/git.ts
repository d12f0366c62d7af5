import { spawnSync } from 'node:child_process';
import { accessSync, constants, realpathSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';
import { type Checkout, isInside } from './checkout.js';
import type { Environment } from './inputs.js';

/** A file of a commit, as far as the local repository knows. */
export type Blob =
  { readonly kind: 'found'; readonly bytes: Uint8Array } | { readonly kind: 'absent' | 'unknown' };

const timeoutMilliseconds = 60_000;
/** `mode type id TAB path NUL`, as `ls-tree -z` writes a regular file. */
const regularFile = /^100\d{3} blob ([0-9a-f]{40,64})\t/;

/**
 * Reads the local repository, and nothing but its objects: no configuration outside the repository, no hooks, no file
 * system monitor, no replaced objects, no fetch, no variable of the job.
 */
export class Git {
  readonly #program: string;
  readonly #environment: NodeJS.ProcessEnv;
  readonly #root: string;

  private constructor(program: string, root: string, systemRoot: string | undefined) {
    this.#program = program;
    this.#root = root;
    this.#environment = {
      ...(systemRoot === undefined ? {} : { SystemRoot: systemRoot }),
      // Named outright, or git would look for a repository in the files that are being judged.
      GIT_DIR: join(root, '.git'),
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_CONFIG_GLOBAL: process.platform === 'win32' ? 'NUL' : '/dev/null',
      GIT_NO_REPLACE_OBJECTS: '1',
      GIT_NO_LAZY_FETCH: '1',
      // For versions that know no GIT_NO_LAZY_FETCH: a fetch finds no protocol that it may use.
      GIT_ALLOW_PROTOCOL: 'none',
      GIT_TERMINAL_PROMPT: '0',
      GIT_OPTIONAL_LOCKS: '0',
      GIT_LITERAL_PATHSPECS: '1',
    };
  }

  /** The first git of `PATH` that lies outside the workspace; undefined when there is none. */
  static find({ workspace, root }: Checkout, environment: Environment): Git | undefined {
    const name = process.platform === 'win32' ? 'git.exe' : 'git';
    for (const folder of (environment['PATH'] ?? environment['Path'] ?? '').split(delimiter)) {
      const program = isAbsolute(folder) ? executable(join(folder, name)) : undefined;
      if (program !== undefined && !isInside(program, workspace)) {
        return new Git(program, root, environment['SystemRoot']);
      }
    }
    return undefined;
  }

  /** The commit that is checked out. */
  head(): string | undefined {
    const id = this.#run(['rev-parse', '--verify', '--quiet', 'HEAD^{commit}'], 1 << 16)
      ?.toString()
      .trim();
    return id !== undefined && /^[0-9a-f]{40,64}$/.test(id) ? id : undefined;
  }

  /**
   * @param path relative to the root, with `/`
   * @param maxBytes what is larger is unknown
   */
  fileAt(commit: string, path: string, maxBytes: number): Blob {
    const listing = this.#run(['ls-tree', '-z', '--full-tree', commit, '--', path], 1 << 20);
    if (listing === undefined) return { kind: 'unknown' };
    if (listing.length === 0) return { kind: 'absent' };
    const id = regularFile.exec(listing.toString())?.[1];
    const bytes = id === undefined ? undefined : this.#run(['cat-file', 'blob', id], maxBytes);
    return bytes === undefined ? { kind: 'unknown' } : { kind: 'found', bytes };
  }

  /** Undefined when git fails, for whatever reason. */
  #run(command: readonly string[], maxBuffer: number): Buffer | undefined {
    const { status, stdout } = spawnSync(
      this.#program,
      ['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null', ...command],
      {
        cwd: this.#root,
        env: this.#environment,
        maxBuffer,
        timeout: timeoutMilliseconds,
        stdio: ['ignore', 'pipe', 'ignore'],
      },
    );
    return status === 0 ? stdout : undefined;
  }
}

function executable(path: string): string | undefined {
  try {
    accessSync(path, constants.X_OK);
    return realpathSync.native(path);
  } catch {
    // Most folders of PATH hold no git.
    return undefined;
  }
}
