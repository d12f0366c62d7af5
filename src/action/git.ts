import { spawnSync, type SpawnSyncReturns, type StdioOptions } from 'node:child_process';
import { accessSync, closeSync, constants, fstatSync, openSync, realpathSync } from 'node:fs';
import { delimiter, isAbsolute, join, posix } from 'node:path';
import { type Checkout, isInside } from './checkout.js';
import type { Environment } from './inputs.js';

/** A file of a commit, as far as the local repository knows. */
export type Blob =
  { readonly kind: 'found'; readonly bytes: Uint8Array } | { readonly kind: 'absent' | 'unknown' };

const timeoutMilliseconds = 60_000;
/** A million changed files; more than that is not told. */
const maxDifferencesBytes = 128 * 2 ** 20;
const inertSettings = [
  '-c',
  'core.fsmonitor=false',
  '-c',
  'core.hooksPath=/dev/null',
  '-c',
  'diff.external=',
];
/** `mode type id TAB path NUL`, as `ls-tree -z` writes a regular file. */
const sizedFile = /^100\d{3} blob ([0-9a-f]{40,64}) +(\d+)\t/;
const regularFile = /^100\d{3} blob ([0-9a-f]{40,64})\t/;
const link = /^120000 blob ([0-9a-f]{40,64})\t/;
const maxLinks = 10;
const maxLinkBytes = 4096;

/** A file of a commit that was found without being read. */
export interface BlobEntry {
  readonly id: string;
  /** Bytes. */
  readonly size: number;
}

/** One line of a comparison of two commits; paths are relative to the root, with `/`. */
export interface Difference {
  /** Undefined where the file was deleted. */
  readonly path: string | undefined;
  /** What it was called before; undefined where it is new. */
  readonly previousPath: string | undefined;
}

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
      GIT_ATTR_NOSYSTEM: '1',
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
    let at = path;
    for (let hop = 0; hop <= maxLinks; hop++) {
      const listing = this.#entry(commit, at);
      if (listing === undefined) return { kind: 'unknown' };
      const id = regularFile.exec(listing)?.[1];
      if (id !== undefined) return found(this.#run(['cat-file', 'blob', id], maxBytes));
      const next = this.#throughLink(commit, at);
      if (next === undefined) return { kind: listing === '' ? 'absent' : 'unknown' };
      at = next;
    }
    return { kind: 'unknown' };
  }

  /** As `ls-tree -z` writes it; empty where the commit has no such path. */
  #entry(commit: string, path: string): string | undefined {
    return this.#run(['ls-tree', '-z', '--full-tree', commit, '--', path], 1 << 20)?.toString();
  }

  /** The path with the first link on its way followed, as far as it stays in the repository. */
  #throughLink(commit: string, path: string): string | undefined {
    const parts = path.split('/');
    for (let end = 1; end <= parts.length; end++) {
      const id = link.exec(this.#entry(commit, parts.slice(0, end).join('/')) ?? '')?.[1];
      const target =
        id === undefined ? undefined : this.#run(['cat-file', 'blob', id], maxLinkBytes)?.toString();
      if (target === undefined) continue;
      const followed = posix.join(...parts.slice(0, end - 1), target, ...parts.slice(end));
      return /^(\/|\.\.?(\/|$))/.test(followed) || target.startsWith('/') ? undefined : followed;
    }
    return undefined;
  }

  /** First parent first; undefined where the commit is not here, empty where it has none or the history ends here. */
  parents(commit: string): readonly string[] | undefined {
    const line = this.#run(['rev-list', '--parents', '-n', '1', commit, '--'], 1 << 16)?.toString();
    return line?.trim().split(/\s+/).slice(1);
  }

  /** The best common ancestor, as far as the history at hand tells. */
  mergeBase(one: string, other: string): string | undefined {
    return this.#run(['merge-base', one, other], 1 << 16)
      ?.toString()
      .trim();
  }

  /** What `to` changes over `from`, renamed files recognised; undefined where git can't tell. */
  differences(from: string, to: string): readonly Difference[] | undefined {
    const options = ['-r', '-z', '-M', '-l200', '--name-status', '--no-commit-id'];
    const inert = ['--no-ext-diff', '--no-textconv', '--no-relative', '--ignore-submodules=none'];
    const output = this.#run(['diff-tree', ...options, ...inert, from, to, '--'], maxDifferencesBytes);
    return output === undefined ? undefined : readDifferences(output.toString().split('\0'));
  }

  /** Undefined where the commit has no such regular file, or git can't tell. */
  entryAt(commit: string, path: string): BlobEntry | undefined {
    const listing = this.#run(['ls-tree', '-z', '-l', '--full-tree', commit, '--', path], 1 << 20);
    const match = sizedFile.exec(listing?.toString() ?? '');
    return match?.[1] === undefined ? undefined : { id: match[1], size: Number(match[2]) };
  }

  /** The regular files directly in a folder of a commit; empty where git can't tell. */
  filesIn(commit: string, folder: string): readonly (BlobEntry & { readonly name: string })[] {
    const place = folder === '' ? [] : [`${folder}/`];
    const listing = this.#run(['ls-tree', '-z', '-l', '--full-tree', commit, '--', ...place], 1 << 24);
    return (listing?.toString() ?? '').split('\0').flatMap((line) => {
      const [found, id, size] = sizedFile.exec(line) ?? [];
      if (found === undefined || id === undefined) return [];
      return [
        { id, size: Number(size), name: line.slice(Math.max(found.length, line.lastIndexOf('/') + 1)) },
      ];
    });
  }

  /** Writes a blob to a file that does not exist yet. Gives whether all of it is there. */
  writeBlob({ id, size }: BlobEntry, target: string): boolean {
    const descriptor = openSync(target, 'wx', 0o600);
    try {
      const { status } = this.#spawn(['cat-file', 'blob', id], { stdio: ['ignore', descriptor, 'ignore'] });
      return status === 0 && fstatSync(descriptor).size === size;
    } finally {
      closeSync(descriptor);
    }
  }

  /** Undefined when git fails, for whatever reason. */
  #run(command: readonly string[], maxBuffer: number): Buffer | undefined {
    const { status, stdout } = this.#spawn(command, { maxBuffer, stdio: ['ignore', 'pipe', 'ignore'] });
    return status === 0 ? stdout : undefined;
  }

  #spawn(
    command: readonly string[],
    options: { readonly maxBuffer?: number; readonly stdio: StdioOptions },
  ): SpawnSyncReturns<Buffer> {
    return spawnSync(this.#program, [...inertSettings, ...command], {
      cwd: this.#root,
      env: this.#environment,
      timeout: timeoutMilliseconds,
      ...options,
    });
  }
}

function found(bytes: Buffer | undefined): Blob {
  return bytes === undefined ? { kind: 'unknown' } : { kind: 'found', bytes };
}

/** Status and name, or status and two names, each ended by NUL (git-diff-tree, "raw output format"). */
function readDifferences(fields: readonly string[]): Difference[] {
  const found: Difference[] = [];
  for (let at = 0; at + 1 < fields.length;) {
    const status = fields[at]?.charAt(0) ?? '';
    const [path, renamed] = [fields[at + 1], fields[at + 2]];
    const named = status === 'R' || status === 'C';
    if (named) found.push({ path: renamed, previousPath: path });
    else
      found.push({
        path: status === 'D' ? undefined : path,
        previousPath: status === 'A' ? undefined : path,
      });
    at += named ? 3 : 2;
  }
  return found;
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
