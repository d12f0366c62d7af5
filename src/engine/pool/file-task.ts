import type {
  ArtifactDescription,
  ByteRange,
  Draft,
  FileReport,
  Finding,
  Outcome,
  Portrait,
  RuleId,
} from '../../core/types.js';
import { descriptionBounds } from '../bounds.js';
import type { DiscoveredFile } from '../discovery/discovered.js';
import { FindingCollector } from './finding-collector.js';
import type { KnownBadIndex } from '../known-bad-index.js';
import { promisesModel } from '../model-names.js';
import type { Done, Frame, Job, PlacedDraft } from '../protocol.js';
import { crashed } from '../rules/crashed.js';
import { outOfMemory } from '../rules/out-of-memory.js';
import { timedOut } from '../rules/timed-out.js';
import { scanDraft } from '../scan-draft.js';
import type { Ending } from './scanner-process.js';
import { cacheBounds, type CachedResult } from '../cache/cached-result.js';

/** One file on its way through a scanner process: what was said about it, and how it ended. */
export class FileTask {
  readonly file: DiscoveredFile;
  readonly job: Job;
  readonly #knownBad: KnownBadIndex;
  readonly #showsHash: boolean;
  readonly #findings = new FindingCollector();
  #startedAt: number | undefined;
  #endedAt = 0;
  #identified = false;
  #hashDraft: Draft | undefined;
  #sha256: string | undefined;
  #absent: readonly ByteRange[] = [];
  #artifacts: ArtifactDescription[] = [];
  #artifactCharacters = 0;
  #portrait: Portrait | undefined;
  #neighbours: { readonly absent: readonly string[]; readonly found: boolean } | undefined;
  #done: Omit<Done, 'retire'> | undefined;

  /** @param showsHash whether the report has the file's hash, where one was made */
  constructor(file: DiscoveredFile, job: Job, knownBad: KnownBadIndex, showsHash = true) {
    this.file = file;
    this.#showsHash = showsHash;
    this.job = job;
    this.#knownBad = knownBad;
  }

  get started(): boolean {
    return this.#startedAt !== undefined;
  }

  /** Seconds that the file has been read, undefined before and after. */
  get secondsInHand(): number | undefined {
    if (this.#startedAt === undefined || this.#done !== undefined) return undefined;
    return (performance.now() - this.#startedAt) / 1000;
  }

  get findingCount(): number {
    return this.#findings.total;
  }

  /** Findings that are held in memory. */
  get keptFindings(): number {
    return this.#findings.kept;
  }

  get keptCharacters(): number {
    return this.#findings.keptCharacters;
  }

  keepAtMost(findings: number, characters: number): void {
    this.#findings.keepAtMost(findings, characters);
  }

  /** Takes in one frame about this file. @param characters of its line, where it came in one */
  take(frame: Frame, characters?: number): void {
    if (frame.type === 'started') this.#startedAt = performance.now();
    else if (frame.type === 'identified') this.#identified = true;
    else if (frame.type === 'finding')
      this.#findings.add({ member: frame.member, draft: frame.draft }, characters);
    else if (frame.type === 'hashed') this.#takeHash(frame.sha256, frame.size);
    else if (frame.type === 'absent') this.#absent = frame.ranges;
    else if (frame.type === 'again') this.#restart();
    else if (frame.type === 'artifact') this.#describe(frame.description);
    else if (frame.type === 'neighbours') this.#neighbours = frame;
    else if (frame.type === 'portrait') this.#portrait = frame.portrait;
    else if (frame.type === 'done') this.#finish(frame);
  }

  /** The process that read this file ended without a result. */
  fail(ending: Ending): void {
    const { draft, timed } = failure(ending);
    this.#findings.add({ member: [], draft });
    this.#finish(this.#failed(timed));
  }

  /** The run ended while the file was read, or before. */
  stop(message: string): void {
    this.#findings.add({ member: [], draft: scanDraft(timedOut, { message }) });
    this.#finish(this.#failed(true));
  }

  /** @param place gives findings their path and fingerprint @param named what its name alone gives */
  report(
    place: (path: string, placed: readonly PlacedDraft[]) => Finding[],
    named: readonly Draft[],
  ): FileReport {
    const { path, size } = this.file;
    const { outcome, formats, bytesRead, claimed } = this.#done ?? this.#failed(false);
    const hashed = this.#hashDraft === undefined ? [] : [this.#hashDraft];
    const known = [...hashed, ...named].map((draft) => ({ member: [], draft }));
    const findings = place(path, [...known, ...this.#findings.result()]);
    const duration = this.#startedAt === undefined ? 0 : (this.#endedAt - this.#startedAt) / 1000;
    return {
      path,
      size,
      formats,
      outcome,
      findings,
      duration,
      bytesRead,
      claimed: claimed || known.length > 0,
      ...(this.#sha256 === undefined || !this.#showsHash ? {} : { sha256: this.#sha256 }),
      ...(this.#absent.length === 0 ? {} : { absent: this.#absent }),
      ...this.#portrayed(),
      ...(this.job.describe === undefined ? {} : { artifacts: this.#artifacts }),
    };
  }

  get outcome(): Outcome | undefined {
    return this.#done?.outcome;
  }

  /** Rules of what was found so far. */
  get foundRules(): readonly RuleId[] {
    return this.#findings.result().map(({ draft }) => draft.ruleId);
  }

  /** What may stand for a scan of the same bytes; undefined where the scan saw more than the file, or not all of it. */
  result(sha256 = this.#sha256): CachedResult | undefined {
    const [done, portrait, neighbours] = [this.#done, this.#portrait, this.#neighbours];
    const findings = this.#findings.result();
    if (sha256 === undefined || done?.outcome !== 'scanned' || portrait === undefined) return undefined;
    const isCut = this.#findings.total > this.#findings.kept || findings.length > cacheBounds.findings;
    if (neighbours?.found !== false || isCut) return undefined;
    const { formats, claimed } = done;
    const { absent } = neighbours;
    return { sha256, name: this.job.name, formats, claimed, findings, imports: portrait.imports, absent };
  }

  #portrayed(): Pick<FileReport, 'traits' | 'imports'> {
    if (this.#portrait === undefined) return {};
    const { traits, imports } = this.#portrait;
    return { imports, ...(Object.keys(traits).length === 0 ? {} : { traits }) };
  }

  #takeHash(sha256: string, size: number): void {
    this.#sha256 = sha256;
    this.#hashDraft = this.#knownBad.match(sha256, size);
  }

  /** Beyond the bound of all descriptions together the rest is not kept. */
  #describe(description: ArtifactDescription): void {
    this.#artifactCharacters += JSON.stringify(description).length;
    if (this.#artifactCharacters <= descriptionBounds.fileCharacters) this.#artifacts.push(description);
  }

  #restart(): void {
    this.#artifacts = [];
    this.#portrait = undefined;
    this.#neighbours = undefined;
    this.#findings.clear();
    this.#identified = false;
    this.#hashDraft = undefined;
    this.#sha256 = undefined;
  }

  #finish(done: Omit<Done, 'retire'>): void {
    this.#endedAt = performance.now();
    this.#done = done;
  }

  #failed(timed: boolean): Omit<Done, 'retire'> {
    const somethingRead = this.#identified;
    const outcome = timed ? 'timed-out' : somethingRead ? 'partial' : 'unreadable';
    return { outcome, formats: [], claimed: somethingRead || promisesModel(this.file.path), bytesRead: 0 };
  }
}

function failure(ending: Ending): { readonly draft: Draft; readonly timed: boolean } {
  if (ending.killed === 'time') {
    const message = 'The analysis did not end in the time allowed; the rest of the file is not known';
    return { draft: scanDraft(timedOut, { message }), timed: true };
  }
  if (ending.killed === 'memory' || /heap out of memory|allocation failed/i.test(ending.lastWords)) {
    const message = 'The analysis took more memory than allowed; the rest of the file is not known';
    return { draft: scanDraft(outOfMemory, { message }), timed: false };
  }
  return { draft: crashDraft(ending), timed: false };
}

function crashDraft(ending: Ending): Draft {
  return scanDraft(crashed, { message: crashMessage(ending), data: { lastWords: ending.lastWords } });
}

function crashMessage({ killed, code, signal }: Ending): string {
  if (killed === 'forged')
    return 'The scanner process said something that it has no business saying and was stopped';
  if (signal !== null) return `The scanner process ended by ${signal}; the rest of the file is not known`;
  if (code === null) return 'No scanner process could be started, so the file was not read';
  return `The scanner process ended with exit code ${String(code)}; the rest of the file is not known`;
}
