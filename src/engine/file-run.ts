import { limits } from '../core/limits.js';
import type { Draft, FileReport, Finding, Progress } from '../core/types.js';
import { cacheBounds } from './cache/cached-result.js';
import { runCached } from './cache/run-cached.js';
import { compareText } from './compare-text.js';
import type { DiscoveredFile, Discovery, Obstacle } from './discovery/discovered.js';
import { KnownBadIndex } from './known-bad-index.js';
import { promisesModel, promisesNoCode } from './model-names.js';
import { birthIds, placeFindings } from './place-findings.js';
import { FileTask } from './pool/file-task.js';
import { scannerLaunch } from './pool/launch.js';
import { Pool } from './pool/pool.js';
import type { Stop } from './pool/stop.js';
import type { Job, PlacedDraft, ScanSettings } from './protocol.js';
import { tooLarge } from './rules/too-large.js';
import { RunFindings } from './run-findings.js';
import { scanDraft } from './scan-draft.js';
import type { ScanFilesRequest } from './scan-files-request.js';
import type { WatchList } from './watch-list.js';

/** A file in hand for longer is named. */
const slowSeconds = 3;
const slowPollMs = 1_000;
const noTask = { path: '', seconds: 0 };
/** Timers of Node end at 2^31 ms, some 24 days, and fire at once beyond. */
const maxTimerSeconds = 2_147_483;

/** One scan of many files: hands them to the pool, tells how far it is, and makes a report of each. */
export class FileRun {
  readonly #request: ScanFilesRequest;
  readonly #births;
  readonly #knownBad: KnownBadIndex;
  readonly #watch: WatchList | undefined;
  #pool: Pool;
  readonly #openPool: () => Pool;
  #filesTotal = 0;
  #currentPath = '';
  #filesDone = 0;
  #bytesDone = 0;
  #findings = 0;
  readonly #kept = new RunFindings();
  /** What the caller's own functions threw. */
  #thrown: { readonly error: unknown } | undefined;

  constructor(
    request: ScanFilesRequest,
    readable: readonly string[],
    settings: ScanSettings | undefined,
    watch: WatchList | undefined,
  ) {
    this.#request = request;
    this.#births = birthIds(request.rules);
    this.#knownBad = new KnownBadIndex(request.knownBad ?? []);
    this.#watch = watch;
    const launch = scannerLaunch(request.scannerEntry, readable, settings);
    const ruleIds = new Set<string>(request.rules.map((rule) => rule.id));
    this.#openPool = () =>
      new Pool({
        launch,
        early: request.early,
        ruleIds,
        jobs: Math.max(1, request.jobs),
        fileTimeoutSeconds: this.#fileSeconds,
        finished: (task) => {
          this.#finished(task);
        },
      });
    this.#pool = this.#openPool();
  }

  /** The first process starts up while folders are listed. */
  async whileWarm(worthwhile: boolean, work: () => Promise<Discovery>): Promise<Discovery> {
    if (worthwhile) this.#pool.warm();
    try {
      return await work();
    } catch (error) {
      this.#pool.close();
      throw error;
    }
  }

  async scan(discovery: Discovery, obstacles: readonly Obstacle[], stop: Stop): Promise<FileReport[]> {
    const { maxFileSizeBytes = Infinity } = this.#request;
    const tasks = discovery.files
      .filter(({ size }) => size <= maxFileSizeBytes)
      .map((file, id) => this.#task(file, id));
    const larger = discovery.files.filter(({ size }) => size > maxFileSizeBytes);
    this.#filesTotal = tasks.length;
    stop.onStop((message) => {
      this.#pool.stop(message);
    });
    this.#tellWholeReads(tasks);
    const watch = setInterval(() => {
      this.#tellSlow(tasks);
    }, slowPollMs);
    try {
      await this.#runTasks(tasks, stop);
    } finally {
      clearInterval(watch);
    }
    if (this.#thrown !== undefined) throw this.#thrown.error;
    const unread = [
      ...larger.map((file) => this.#tooLarge(file, maxFileSizeBytes)),
      ...[...discovery.obstacles, ...obstacles].map((obstacle) => this.#obstacle(obstacle)),
    ];
    for (const report of unread) this.#request.onFile?.(report);
    return [...tasks.map((task) => this.#report(task)), ...unread].sort((a, b) =>
      compareText(a.path, b.path),
    );
  }

  async #runTasks(tasks: readonly FileTask[], stop: Stop): Promise<void> {
    const { cache } = this.#request;
    if (cache === undefined) return this.#pool.run(tasks);
    await runCached(tasks, cache, stop.signal, {
      run: (some) => this.#pool.run(some),
      runAgain: (some) => {
        this.#pool = this.#openPool();
        if (stop.signal.aborted) this.#pool.stop(stop.message);
        return this.#pool.run(some);
      },
      answered: (task) => {
        this.#finished(task);
      },
    });
  }

  get #fileSeconds(): number {
    return Math.min(this.#request.fileTimeoutSeconds ?? limits.fileTimeoutSeconds, maxTimerSeconds);
  }

  #task(file: DiscoveredFile, id: number): FileTask {
    const seconds = Math.max(this.#fileSeconds * 0.6, this.#fileSeconds - 20);
    const { realPath, root, device, inode, path, size, partial } = file;
    const name = path.slice(path.lastIndexOf('/') + 1);
    const { describe, portraits, cache } = this.#request;
    const asked = this.#hashMode(size);
    const keeps = cache?.mode === 'write' && size <= cacheBounds.fileBytes;
    const hash = keeps ? 'always' : asked;
    const place = { pathBase64: realPath.toString('base64'), name, root, device, inode };
    const wishes = {
      ...(partial === undefined ? {} : { partial }),
      ...(describe === undefined ? {} : { describe }),
      ...(portraits === undefined ? {} : { portrait: portraits }),
      ...(cache === undefined ? {} : { portrait: portraits ?? 'imports', tellsNeighbours: true as const }),
    };
    return new FileTask(file, { id, ...place, hash, seconds, ...wishes }, this.#knownBad, asked !== 'never');
  }

  get #progress(): Progress {
    return {
      filesDone: this.#filesDone,
      filesTotal: this.#filesTotal,
      bytesDone: this.#bytesDone,
      currentPath: this.#currentPath,
      findings: this.#findings,
    };
  }

  #tellWholeReads(tasks: readonly FileTask[]): void {
    const hashed = tasks.filter(({ job }) => job.hash === 'always');
    this.#request.onWholeReads?.(hashed.reduce((sum, { file }) => sum + file.size, 0));
  }

  /** Between two finished files nothing else tells what the run is waiting for. */
  #tellSlow(tasks: readonly FileTask[]): void {
    const { onProgress } = this.#request;
    if (onProgress === undefined) return;
    const inHand = tasks.map((task) => ({ path: task.file.path, seconds: task.secondsInHand ?? 0 }));
    const slow = inHand.reduce(
      (longest, one) => (one.seconds > longest.seconds ? one : longest),
      inHand[0] ?? noTask,
    );
    if (slow.seconds >= slowSeconds)
      this.#tell(() => {
        onProgress({ ...this.#progress, slow });
      });
  }

  #report(task: FileTask): FileReport {
    return task.report(this.#place, this.#nameDrafts(task.file.path));
  }

  #hashMode(size: number): Job['hash'] {
    if (this.#request.hashes === true || this.#knownBad.wantsHash(size)) return 'always';
    return this.#request.hashFindings === true ? 'with-findings' : 'never';
  }

  #finished(task: FileTask): void {
    this.#filesDone += 1;
    this.#bytesDone += task.file.size;
    this.#findings += task.findingCount;
    this.#kept.add(task);
    this.#currentPath = task.file.path;
    this.#tell(() => {
      this.#request.onFile?.(this.#report(task));
      this.#request.onProgress?.(this.#progress);
    });
  }

  /** A mistake in the caller's own functions ends the run and is the caller's to see: no scanner process made it. */
  #tell(call: () => void): void {
    if (this.#thrown !== undefined) return;
    try {
      call();
    } catch (error) {
      this.#thrown = { error };
      this.#pool.stop('A function of the caller failed');
    }
  }

  #nameDrafts(path: string): readonly Draft[] {
    return this.#watch?.judgeName(path) ?? [];
  }

  readonly #place = (path: string, placed: readonly PlacedDraft[]): Finding[] =>
    placeFindings(path, placed, this.#births);

  #tooLarge({ path, size }: DiscoveredFile, allowed: number): FileReport {
    const message = `The file has ${String(size)} bytes, more than the ${String(allowed)} that this scan allows`;
    const severity = promisesNoCode(path) ? 'info' : tooLarge.severity;
    const draft = scanDraft(tooLarge, { message, severity });
    return { ...this.#obstacle({ path, draft, outcome: 'skipped' }), size, claimed: !promisesNoCode(path) };
  }

  #obstacle({ path, draft, outcome }: Obstacle): FileReport {
    const drafts = [draft, ...this.#nameDrafts(path)];
    const findings = this.#place(
      path,
      drafts.map((each) => ({ member: [], draft: each })),
    );
    return {
      path,
      size: 0,
      formats: [],
      outcome,
      findings,
      duration: 0,
      bytesRead: 0,
      claimed: promisesModel(path),
    };
  }
}
