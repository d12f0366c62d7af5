import { LimitError } from '../../core/errors.js';
import { limits } from '../../core/limits.js';
import type { ByteSource, Draft, FormatId, Inspection, Outcome } from '../../core/types.js';
import { besideIn, containersOf, type Artifact } from './artifact.js';
import {
  areInDoubt,
  areWithdrawn,
  inOrder,
  isInDoubt,
  failures,
  isKnown,
  readings,
  readOf,
  settleDoubts,
  type Attempt,
  type Attempts,
  type OpenAttempts,
  type Read,
} from './attempts.js';
import { collectClaims, type AcceptedClaim, type Votes } from './claims.js';
import { contradiction } from './contradiction.js';
import { deceptiveNameDraft } from './deceptive-name.js';
import { exhaustionDraft } from './exhaustion.js';
import { Expansion } from './expansion.js';
import type { Inspected, InspectRequest } from './inspect-request.js';
import { KnownBombs } from './known-bombs.js';
import { mergeChildren, type Descendant, type Reading } from './merge-children.js';
import { promisesModel } from '../model-names.js';
import { recognisedOnlyDraft } from './recognised-only.js';
import { isWithdrawal, notAsPromised, tooDeep } from './refusals.js';
import { sameBytes } from './same-bytes.js';
import { containsItselfDraft } from './self-containing.js';
import { anomalyDraft, errorDraft } from './trouble.js';
import { unrecognisedDraft } from './unrecognised.js';
import { ArtifactTexts } from './artifact-texts.js';

/** Identifies a file, judges it and everything in it. Never throws: each error costs one artifact and is a finding. */
export async function inspect(source: ByteSource, request: InspectRequest): Promise<Inspected> {
  return new FileInspection(request).run(source);
}

class FileInspection {
  readonly #request: InspectRequest;
  readonly #formats = new Set<FormatId>();
  /** Budgets of the whole file that were told already: one cause, one finding. */
  readonly #toldLimits = new Set<string>();
  readonly #bombs = new KnownBombs();
  #bombCount = 0;
  #partial = false;
  #recognised = false;
  #unrecognised = false;
  /** Grows with each finding, with each artifact that is known for what it is, and with all that is left unread. */
  #signs = 0;
  /** What is to be noted of artifacts in others that are in doubt; undefined where none is. */
  #notes: (() => void)[] | undefined;

  constructor(request: InspectRequest) {
    this.#request = request;
  }

  async run(source: ByteSource): Promise<Inspected> {
    const { name, budget, asked } = this.#request;
    const expects = asked === undefined ? [] : [asked.expects];
    await this.#visit({ source, name, member: [], expects, profile: asked?.profile });
    if (budget.exhausted !== undefined) this.#report([], exhaustionDraft(budget.exhausted, budget.allowance));
    return {
      formats: [...this.#formats].sort(),
      outcome: this.#outcome(),
      claimed: this.#recognised || this.#unrecognised || promisesModel(name),
    };
  }

  #outcome(): Outcome {
    if (this.#request.budget.exhausted === 'time') return 'timed-out';
    if (this.#partial) return 'partial';
    return this.#recognised ? 'scanned' : 'unrecognised';
  }

  /** Gives the bytes that some format explains, its own and those of what it holds. */
  async #visit(artifact: Artifact): Promise<number> {
    let release = (): void => undefined;
    try {
      this.#request.budget.chargeArtifact();
      if (artifact.member.length > this.#request.budget.allowance.depth) throw tooDeep(this.#request.budget);
      const most = artifact.member.length === 0 ? limits.maxHeadBytes : limits.maxMemberHeadBytes;
      const head = artifact.source.read(0, Math.min(artifact.source.size, most));
      const start = this.#expansionStart(artifact);
      if (start !== undefined) release = this.#request.budget.confineBomb();
      const votes = collectClaims(this.#request.formats, head, start ?? artifact.source, artifact);
      if (start !== undefined && votes.accepted.length === 0) return this.#failVotes(artifact, votes);
      if (votes.accepted.length > 0 && this.#repeatsAncestor(artifact)) return artifact.source.size;
      return await this.#judge(artifact, head, votes);
    } catch (error) {
      this.#trouble(artifact.member, error, 'the artifact');
      return 0;
    } finally {
      release();
    }
  }

  /** As `#visit`; a bomb that was judged in another folder of the same archive is not read again. */
  async #visitOnce(artifact: Artifact): Promise<number> {
    const known = this.#bombs.explained(artifact.source, artifact);
    if (known !== undefined) {
      this.#signs += 1;
      return known;
    }
    const bombs = this.#bombCount;
    const explained = await this.#visit(artifact);
    // What a format explains is no bomb, and the next name may tell more of it.
    if (this.#bombCount > bombs || this.#expansionStart(artifact, explained) !== undefined)
      this.#bombs.add(artifact.source, artifact, explained);
    return explained;
  }

  /** Of what is all expansion: its beginning, or else nothing would be known of it before it is decoded to its end. */
  #expansionStart(
    { source, packedBytes = Infinity, declaredBytes = 0 }: Artifact,
    explainedBytes = 0,
  ): ByteSource | undefined {
    const unexplained = source.size - declaredBytes - explainedBytes;
    const isBomb =
      unexplained > limits.maxUnexplainedBytes && unexplained > limits.maxExpansion * packedBytes;
    return isBomb ? source.slice(0, limits.maxUnexplainedBytes) : undefined;
  }

  /** An archive that holds itself never ends. */
  #repeatsAncestor({ source, member, parent }: Artifact): boolean {
    for (let ancestor = parent; ancestor !== undefined; ancestor = ancestor.parent) {
      if (source.size === 0 || !sameBytes(source, ancestor.source, this.#request.budget)) continue;
      this.#partially(member, containsItselfDraft());
      return true;
    }
    return false;
  }

  /** Gives the bytes that are explained by formats that failed to look at them: none. */
  #failVotes({ member }: Artifact, { failed }: Votes): number {
    for (const { format, error } of failed) this.#trouble(member, error, format.title);
    return 0;
  }

  async #judge(artifact: Artifact, head: Uint8Array, votes: Votes): Promise<number> {
    this.#failVotes(artifact, votes);
    if (votes.accepted.length === 0) {
      this.#noClaim(artifact, head);
      return 0;
    }
    this.#recognise(artifact, true);
    if (artifact.member.length === 0) this.#request.identified?.();
    const attempts = await this.#parseAll(artifact, votes.accepted);
    const expansion = new Expansion(readings(attempts).flatMap(({ covered }) => covered));
    const inDoubt = areInDoubt(attempts);
    if (!inDoubt && !this.#accept(artifact, head, attempts)) return 0;
    const descend = (): Promise<ReadonlySet<string>> =>
      this.#descendAll(artifact, readings(attempts), expansion);
    if (!inDoubt) await descend();
    else if (!(await this.#settle(artifact, head, attempts, descend))) return 0;
    for (const attempt of readings(attempts)) this.#judgeAfter(artifact, attempt);
    return expansion.explainedBytes;
  }

  /** Of the file itself; kept whatever ends the inspection, until all claims are withdrawn. */
  #recognise({ member }: Artifact, isRecognised: boolean): void {
    if (member.length === 0) this.#recognised = isRecognised;
  }

  /** Whether some format keeps to its claim; then judges what the attempts say together. */
  #accept(artifact: Artifact, head: Uint8Array, attempts: Attempts): boolean {
    if (areWithdrawn(attempts)) {
      this.#recognise(artifact, false);
      this.#noClaim(artifact, head);
      return false;
    }
    if (isKnown(attempts)) this.#signs += 1;
    this.#judgeErrors(artifact, attempts);
    this.#judgeName(artifact, attempts);
    return true;
  }

  /** Readings in doubt are told where a child bore them out, and withdrawn where nothing was known or told of any. */
  async #settle(
    artifact: Artifact,
    head: Uint8Array,
    attempts: OpenAttempts,
    descend: () => Promise<ReadonlySet<string>>,
  ): Promise<boolean> {
    const outer = this.#notes;
    const notes: (() => void)[] = [];
    this.#notes = notes;
    const telling = await descend().finally(() => (this.#notes = outer));
    settleDoubts(attempts, telling, artifact.source);
    if (!this.#accept(artifact, head, attempts)) return false;
    for (const note of notes) this.#note(note);
    return true;
  }

  /** Gives the names of children that say something: findings, or that a format knows them. */
  async #descendAll(
    artifact: Artifact,
    read: readonly Read[],
    expansion: Expansion,
  ): Promise<ReadonlySet<string>> {
    const telling = new Set<string>();
    for (const child of mergeChildren(read.map(({ children }) => children))) {
      const before = this.#signs;
      await this.#descend(artifact, child, expansion);
      this.#judgeExpansion(artifact, expansion);
      if (this.#signs > before) telling.add(child.member);
    }
    return telling;
  }

  #judgeAfter({ member }: Artifact, { format, afterChildren }: Read): void {
    for (const anomaly of afterChildren?.() ?? [])
      this.#partially(member, anomalyDraft(anomaly, format.title));
  }

  /** Once for each container; what is left of the budgets is cut, so that the verdict does not wait for the bomb. */
  #judgeExpansion({ member }: Artifact, expansion: Expansion): void {
    const draft = expansion.verdict();
    if (draft === undefined) return;
    this.#bombCount += 1;
    this.#partially(member, draft);
    this.#request.budget.curtail();
  }

  #noClaim(artifact: Artifact, head: Uint8Array): void {
    if (artifact.isPromised === true) {
      this.#trouble(artifact.member, notAsPromised(artifact), 'the member');
      return;
    }
    if (artifact.isPromised === false) return;
    const draft = unrecognisedDraft(artifact.name, head);
    if (draft === undefined) return;
    if (artifact.member.length > 0) {
      // Archives hold much that is no model; only a name that promises one is held to it.
      if (promisesModel(artifact.name)) this.#partially(artifact.member, draft);
      return;
    }
    this.#unrecognised = true;
    this.#report([], draft);
  }

  async #parseAll(artifact: Artifact, claims: readonly AcceptedClaim[]): Promise<OpenAttempts> {
    const attempts = new Map();
    for (const claim of inOrder(claims)) {
      if (this.#request.budget.exhausted !== undefined) break;
      attempts.set(claim, await this.#parse(artifact, claim, attempts));
    }
    return attempts;
  }

  async #parse(artifact: Artifact, accepted: AcceptedClaim, before: Attempts): Promise<Attempt> {
    const { format, claim } = accepted;
    const texts = this.#watched();
    try {
      const inspection = await format.inspect(artifact.source, {
        budget: this.#request.budget,
        name: artifact.name,
        containers: containersOf(artifact),
        ...(artifact.packedBytes === undefined ? {} : { packedBytes: artifact.packedBytes }),
        ...(artifact.profile === undefined ? {} : { profile: artifact.profile }),
        recognises: (content, name) => this.#recognises(content, name),
        sibling: (path) => (artifact.member.length === 0 ? this.#request.sibling(path) : undefined),
        beside: (path) => besideIn(artifact, path) ?? this.#request.sibling(path),
        ...(this.#request.weights === undefined ? {} : { weights: this.#request.weights }),
        ...(texts === undefined ? {} : { text: texts.take }),
      });
      const tell = (): void => {
        this.#tell(artifact, accepted, inspection);
      };
      const inDoubt = isInDoubt(accepted, inspection, before);
      if (!inDoubt) tell();
      texts?.takeAll(inspection, format, artifact.source);
      return { ...readOf(format, inspection), ...(inDoubt ? { tell } : {}) };
    } catch (error) {
      if (!isWithdrawal(claim, error)) this.#note(() => this.#formats.add(format.id));
      return { error };
    } finally {
      for (const draft of texts?.drafts() ?? []) this.#report(artifact.member, draft);
    }
  }

  #tell(artifact: Artifact, { format, claim }: AcceptedClaim, inspection: Inspection): void {
    this.#note(() => this.#formats.add(format.id));
    const { drafts, anomalies, children } = inspection;
    for (const [index, draft] of drafts.entries())
      this.#report(artifact.member, draft, index + 1 < drafts.length);
    if (format.depth === 'recognised' && anomalies.length === 0)
      this.#report(artifact.member, recognisedOnlyDraft(format));
    for (const anomaly of anomalies) this.#partially(artifact.member, anomalyDraft(anomaly, format.title));
    this.#note(() =>
      this.#request.describe?.({
        format,
        because: claim.because,
        member: artifact.member,
        size: artifact.source.size,
        facts: inspection.facts,
        children,
        views: () => inspection.views?.() ?? [],
        portrait: () => inspection.portrait?.() ?? { traits: {}, imports: [] },
      }),
    );
  }

  /** Notes what is no finding, or keeps it until what holds the artifact is no longer in doubt. */
  #note(note: () => void): void {
    if (this.#notes === undefined) note();
    else this.#notes.push(note);
  }

  #watched(): ArtifactTexts | undefined {
    const { watch, budget } = this.#request;
    return watch === undefined ? undefined : new ArtifactTexts(watch.search(), budget);
  }

  #judgeErrors(artifact: Artifact, attempts: Attempts): void {
    for (const { format, error } of failures(attempts)) this.#trouble(artifact.member, error, format.title);
  }

  #judgeName(artifact: Artifact, attempts: Attempts): void {
    const read = [...attempts].filter(([, attempt]) => !('error' in attempt)).map(([{ format }]) => format);
    const draft = contradiction(artifact.name, read, this.#request.formats);
    if (draft !== undefined) this.#report(artifact.member, draft);
    const deception = deceptiveNameDraft(artifact.name);
    if (deception !== undefined && read.length > 0) this.#report(artifact.member, deception);
  }

  #recognises(content: ByteSource, name: string): boolean {
    const head = content.read(0, Math.min(content.size, limits.maxHeadBytes));
    return collectClaims(this.#request.formats, head, content, { name, expects: [] }).accepted.length > 0;
  }

  async #descend(parent: Artifact, child: Descendant, expansion: Expansion): Promise<void> {
    if (this.#request.budget.exhausted !== undefined || this.#toldLimits.has('maxArtifacts')) {
      this.#signs += 1;
      return;
    }
    if (this.#request.weights === 'false' && child.expects.includes('weights')) return;
    const member = [...parent.member, child.member];
    const { expects, profile } = child;
    for (const { source, reading } of await this.#openReadings(member, child)) {
      const packedBytes = reading.packed?.length ?? (reading.range && parent.packedBytes);
      const explained = await this.#visitOnce({
        source,
        name: child.member,
        member,
        expects,
        profile,
        packedBytes,
        declaredBytes: child.declaredBytes,
        isPromised: child.isPromised,
        beside: child.beside,
        parent,
      });
      expansion.add(child, reading, source.size, explained);
    }
  }

  async #openReadings(
    member: readonly string[],
    child: Descendant,
  ): Promise<{ readonly source: ByteSource; readonly reading: Reading }[]> {
    const opened: { readonly source: ByteSource; readonly reading: Reading }[] = [];
    for (const reading of child.readings) {
      try {
        const source = await reading.open();
        if (!opened.some((other) => sameBytes(other.source, source, this.#request.budget)))
          opened.push({ source, reading });
      } catch (error) {
        this.#trouble(member, error, 'the member');
      }
    }
    return opened;
  }

  #trouble(member: readonly string[], error: unknown, part: string): void {
    this.#partial = true;
    this.#signs += 1;
    if (error instanceof LimitError) {
      if (this.#request.budget.exhausted !== undefined || this.#toldLimits.has(error.limit)) return;
      if (fileWideLimits.has(error.limit)) this.#toldLimits.add(error.limit);
    }
    this.#report(member, errorDraft(error, part));
  }

  #report(member: readonly string[], draft: Draft, isFollowed?: boolean): void {
    this.#signs += 1;
    this.#request.report(member, draft, isFollowed);
  }

  #partially(member: readonly string[], draft: Draft): void {
    this.#partial = true;
    this.#report(member, draft);
  }
}

const fileWideLimits: ReadonlySet<string> = new Set(['maxInflatedBytes', 'maxArtifacts', 'maxDepth']);
