import { lstatSync, type BigIntStats } from 'node:fs';
import { CountingSource } from '../../bytes/counting-source.js';
import { PartialSource } from '../../bytes/partial-source.js';
import { FileChangedError, FileSource, type FileIdentity } from '../../bytes/file-source.js';
import { ReadAheadSource } from '../../bytes/read-ahead-source.js';
import { limits } from '../../core/limits.js';
import type { AnyFormat, ByteSource, Draft, WeightsMode } from '../../core/types.js';
import { maskSecrets } from '../../judgement/text/find-secrets.js';
import { errorCode } from '../error-code.js';
import { boundDraft } from '../bound-draft.js';
import { FileBudget, fullAllowance } from '../file-budget.js';
import { hashSource } from '../hash-source.js';
import { describeArtifact, type ReadArtifact } from '../inspection/describe-artifact.js';
import type { Portraits } from '../inspection/portray.js';
import type { Inspected } from '../inspection/inspect-request.js';
import { inspect } from '../inspection/inspect.js';
import { lfsPointerDraft, readLfsPointer } from './lfs-pointer.js';
import { maskDraft, maskMembers } from './mask-draft.js';
import { promisesModel, promisesNoCode } from '../model-names.js';
import { ownResidentBytes } from '../own-memory.js';
import type { Frame, Job } from '../protocol.js';
import { changedWhileRead } from '../rules/changed-while-read.js';
import { internalError } from '../rules/internal-error.js';
import { unreadable } from '../rules/unreadable.js';
import { scanDraft } from '../scan-draft.js';
import { SiblingFiles } from '../sibling-files.js';
import { errorDraft } from '../inspection/trouble.js';
import type { WatchList } from '../watch-list.js';

/** Takes one frame; `isFollowed` says that the next one comes before anything else is done. */
type Send = (frame: Frame, isFollowed?: boolean) => void;

/** What holds for every file of a run. */
export interface ScanOptions {
  readonly watch?: WatchList | undefined;
  readonly weights?: WeightsMode;
}

/** The child gives up a little before the parent would kill it. */
const softResidentBytes = Math.floor(limits.maxResidentBytes * 0.875);
/** A process that holds more than this after a file would start the next one with too little. */
const retireResidentBytes = Math.floor(limits.maxResidentBytes * 0.5);

/** Does one job and says everything through `send`, last of all `done`. Never throws. */
export async function scanFile(
  job: Job,
  formats: readonly AnyFormat[],
  send: Send,
  options: ScanOptions = {},
): Promise<void> {
  send({ type: 'started', id: job.id });
  await new FileScan(job, formats, send, options).run();
}

class FileScan {
  readonly #job: Job;
  readonly #formats: readonly AnyFormat[];
  readonly #send: Send;
  readonly #options: ScanOptions;
  readonly #path: Buffer;
  readonly #budget: FileBudget;
  #bytesRead = 0;
  #faulty = false;
  #isInspecting = false;
  #found = false;

  constructor(job: Job, formats: readonly AnyFormat[], send: Send, options: ScanOptions) {
    this.#job = job;
    this.#formats = formats;
    this.#send = send;
    this.#options = options;
    this.#path = Buffer.from(job.pathBase64, 'base64');
    this.#budget = new FileBudget({
      ...fullAllowance,
      seconds: job.seconds,
      residentBytes: softResidentBytes,
    });
  }

  async run(): Promise<void> {
    try {
      this.#done((await this.#pass(this.#job)) ?? (await this.#secondPass()));
    } catch (error) {
      this.#report([], openErrorDraft(error));
      this.#done({ outcome: 'unreadable', formats: [], claimed: promisesModel(this.#job.name) });
    }
  }

  /** @returns undefined when the file changed while it was read */
  async #pass(identity: FileIdentity): Promise<Inspected | undefined> {
    const { inspected, changed } = await this.#readOnce(identity);
    return changed ? undefined : inspected;
  }

  async #secondPass(): Promise<Inspected> {
    this.#send({ type: 'again', id: this.#job.id });
    this.#found = false;
    const stat = lstatSync(this.#path, { bigint: true });
    if (!stat.isFile()) throw new FileChangedError('it is no regular file any more');
    const { inspected, changed } = await this.#readOnce({
      device: String(stat.dev),
      inode: String(stat.ino),
    });
    if (!changed) return inspected;
    this.#report([], scanDraft(changedWhileRead, { message: 'The file changed while it was read, twice' }));
    return { ...inspected, outcome: inspected.outcome === 'scanned' ? 'partial' : inspected.outcome };
  }

  async #readOnce(identity: FileIdentity): Promise<{ inspected: Inspected; changed: boolean }> {
    const file = FileSource.open(this.#path, this.#job.name, identity);
    try {
      const inspected = await this.#examine(this.#counted(file));
      return { inspected, changed: hasChanged(file.opened, file.stat(), this.#path) };
    } finally {
      file.close();
    }
  }

  async #examine(source: ByteSource): Promise<Inspected> {
    const { name, id, partial } = this.#job;
    if (partial !== undefined) return this.#examinePartial(source, partial);
    const pointer = readLfsPointer(source);
    if (pointer !== undefined) {
      this.#report([], lfsPointerDraft(pointer, name));
      this.#send({ type: 'hashed', id, ...pointer });
      return { outcome: 'skipped', formats: [], claimed: !promisesNoCode(name) };
    }
    if (this.#job.hash === 'always') this.#hash(source);
    const inspected = await this.#inspect(source);
    if (this.#job.hash === 'with-findings' && this.#found) this.#hash(source);
    return inspected;
  }

  /** What the pointer says of the whole stands for its hash: the parts can't be hashed. */
  async #examinePartial(source: ByteSource, partial: NonNullable<Job['partial']>): Promise<Inspected> {
    const { id } = this.#job;
    const parts = new PartialSource(source, partial.present);
    this.#send({ type: 'hashed', id, sha256: partial.sha256, size: source.size });
    const inspected = await this.#inspect(parts);
    if (parts.absent.length > 0) this.#send({ type: 'absent', id, ranges: parts.absent });
    return inspected;
  }

  #hash(source: ByteSource): void {
    try {
      const sha256 = hashSource(source, this.#budget);
      this.#send({ type: 'hashed', id: this.#job.id, sha256, size: source.size });
    } catch (error) {
      if (this.#budget.exhausted === undefined) this.#report([], errorDraft(error, 'hashing'));
    }
  }

  async #inspect(source: ByteSource): Promise<Inspected> {
    const { partial, root } = this.#job;
    const place = partial === undefined ? this.#path : Buffer.from(partial.besideBase64, 'base64');
    const siblings = new SiblingFiles(place.toString(), root, (bytes) => {
      this.#count(bytes);
    });
    const portraits = await this.#portraits();
    this.#isInspecting = true;
    try {
      const inspected = await inspect(source, {
        formats: this.#formats,
        budget: this.#budget,
        name: this.#job.name,
        ...this.#options,
        describe: (artifact) => {
          this.#describe(artifact);
          portraits?.add(artifact);
        },
        sibling: (path) => siblings.open(path),
        report: (member, draft, isFollowed) => {
          this.#report(member, draft, isFollowed);
        },
        identified: () => {
          this.#send({ type: 'identified', id: this.#job.id });
        },
      });
      this.#isInspecting = false;
      if (portraits !== undefined)
        this.#send({
          type: 'portrait',
          id: this.#job.id,
          portrait: portraits.finish(
            this.#job.portrait === 'whole' ? (path) => siblings.open(path) : () => undefined,
          ),
        });
      if (this.#job.tellsNeighbours === true)
        this.#send({ type: 'neighbours', id: this.#job.id, ...siblings.asked });
      return inspected;
    } finally {
      siblings.close();
    }
  }

  /** What reads model cards, YAML among it, is loaded where somebody asks. */
  async #portraits(): Promise<Portraits | undefined> {
    if (this.#job.portrait === undefined) return undefined;
    const { Portraits: Collector } = await import('../inspection/portray.js');
    return new Collector(this.#budget);
  }

  /** A description is a courtesy: where it fails, the scan goes on. */
  #describe(artifact: ReadArtifact): void {
    const { describe: wish, id } = this.#job;
    if (wish === undefined) return;
    if (wish.member !== undefined && !leadsTo(wish.member, artifact.member)) return;
    const description = describeArtifact(artifact, wish, maskSecrets);
    this.#send({ type: 'artifact', id, description });
  }

  #counted(file: FileSource): CountingSource {
    return new CountingSource(new ReadAheadSource(file), (bytes) => {
      this.#count(bytes);
      // Trials have no clock of their own, and each step of theirs is a read at last.
      if (this.#isInspecting) this.#budget.check();
    });
  }

  #count(bytes: number): void {
    this.#bytesRead += bytes;
  }

  #report(member: readonly string[], draft: Draft, isFollowed = false): void {
    this.#found = true;
    this.#faulty ||= draft.ruleId === internalError.id;
    const finding = { member: maskMembers(member), draft: boundDraft(maskDraft(draft)) };
    this.#send({ type: 'finding', id: this.#job.id, ...finding }, isFollowed);
  }

  #done(inspected: Inspected): void {
    const retire = this.#faulty || ownResidentBytes() > retireResidentBytes;
    this.#send({ type: 'done', id: this.#job.id, ...inspected, bytesRead: this.#bytesRead, retire });
  }
}

/** The artifact that was asked for, and what it holds. */
function leadsTo(wanted: readonly string[], member: readonly string[]): boolean {
  return wanted.every((name, at) => name === member[at]);
}

function hasChanged(before: BigIntStats, after: BigIntStats, path: Buffer): boolean {
  const named = lstatSync(path, { bigint: true, throwIfNoEntry: false });
  return (
    before.size !== after.size ||
    before.mtimeNs !== after.mtimeNs ||
    named === undefined ||
    named.dev !== before.dev ||
    named.ino !== before.ino
  );
}

/** Only the code is told: the system's message carries absolute paths. */
function openErrorDraft(error: unknown): Draft {
  const reason = error instanceof FileChangedError ? error.message : (errorCode(error) ?? 'an unknown error');
  return scanDraft(unreadable, { message: `The file can not be read: ${reason}` });
}
