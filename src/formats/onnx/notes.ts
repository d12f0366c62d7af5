import { MemorySource } from '../../bytes/memory-source.js';
import { artifactStartBytes, beginsAsArtifact, beginsWithMagic } from '../../codecs/artifact-start.js';
import { mayBecomeOldPickle } from '../../codecs/encoded/old-pickle.js';
import { sievedSource, wholeOf } from '../../codecs/encoded/sieved.js';
import { encodedPickles } from '../../codecs/metadata/embedded-texts.js';
import { metadataChild, type MetadataEntry } from '../../codecs/metadata/metadata-child.js';
import type { ProtoField, ProtoMessage } from '../../codecs/protobuf/proto-message.js';
import { FormatError, LimitError } from '../../core/errors.js';
import { limits } from '../../core/limits.js';
import type { Anomaly, ByteRange, ByteSource, Child, ParseContext } from '../../core/types.js';
import type {
  ExternalData,
  OnnxFacts,
  OnnxFunction,
  OnnxOperator,
  TensorIssue,
  TextAttribute,
  UnknownField,
  UnusualName,
} from './facts.js';
import { FinalMatrix } from './final-matrix.js';
import { spellScope, type Scope } from './scope.js';

interface Node {
  readonly domain: string;
  readonly opType: string;
  readonly node: string;
  readonly scope: Scope;
  readonly at: ByteRange;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** Domains whose text attributes are modes and vocabularies; nothing opens what they say. */
const plainDomains: ReadonlySet<string> = new Set(['', 'ai.onnx', 'ai.onnx.ml']);
/** Everything but printable ASCII. */
const unusual = /[^\x20-\x7e]/;
/** The shortest pickle that does anything is longer. */
const leastArtifactBytes = 8;
/** Inputs, and outputs, that are spelled; old models list every weight among the inputs. */
const maxEnds = 64;
const maxTextsOfOperator = 1_000;
/** What no name of a file is longer than: PATH_MAX of Linux. */
const maxTextCharacters = 4_096;

/** What a walk over a model has found so far, bounded. */
export class OnnxNotes {
  readonly #context: ParseContext;
  readonly final = new FinalMatrix();
  readonly #operators = new Map<string, Mutable<OnnxOperator> & { texts: TextAttribute[] }>();
  readonly #functions = new Map<string, OnnxFunction>();
  readonly #externals: ExternalData[] = [];
  readonly #issues: TensorIssue[] = [];
  readonly #unusualNames = new Map<string, UnusualName>();
  readonly #unknownFields: UnknownField[] = [];
  readonly #opsets: { domain: string; version: number }[] = [];
  readonly #documents: MetadataEntry[] = [];
  /** Those that do not begin as an artifact. */
  readonly #unopened: MetadataEntry[] = [];
  readonly #children: Child[] = [];
  readonly #anomalies = new Map<string, Anomaly>();
  readonly #ends = { input: [] as string[], output: [] as string[] };
  #documentBytes = 0;
  #nodeCount = 0;
  #tensorCount = 0;
  #currentTexts: TextAttribute[] | undefined;

  constructor(context: ParseContext) {
    this.#context = context;
  }

  get context(): ParseContext {
    return this.#context;
  }

  /** The fields of a message until it breaks; what breaks it is one anomaly, and what was found stands. */
  *safely(message: ProtoMessage): Generator<ProtoField> {
    try {
      yield* message;
    } catch (error) {
      if (!(error instanceof FormatError)) throw error;
      this.anomaly('damaged', error.at, error.message, error.code);
    }
  }

  anomaly(kind: Anomaly['kind'], at: ByteRange, detail: string, key: string): void {
    if (!this.#anomalies.has(key)) this.#anomalies.set(key, { kind, at, detail, key });
  }

  checkDepth(depth: number): void {
    if (depth > limits.maxProtobufDepth)
      throw new LimitError('maxProtobufDepth', limits.maxProtobufDepth, 'graphs are nested too deep');
  }

  opset(domain: string, version: number): void {
    if (this.#opsets.length < limits.maxGraphFacts) this.#opsets.push({ domain, version });
    if (unusual.test(domain))
      this.name('domain', domain, { parent: undefined, label: 'model' }, { offset: 0, length: 0 });
  }

  defineFunction(domain: string, name: string): void {
    if (this.#functions.size < limits.maxGraphFacts)
      this.#functions.set(`${domain}\n${name}`, { domain, name });
  }

  /** @returns whether the texts of this node's attributes are kept */
  node({ domain, opType, node, scope, at }: Node): boolean {
    this.#nodeCount += 1;
    if (this.#nodeCount % 256 === 0) this.#context.budget.check();
    this.name('operator', opType, scope, at);
    this.name('domain', domain, scope, at);
    this.name('node', node, scope, at);
    const key = `${domain}\n${opType}`;
    const known = this.#operators.get(key);
    if (known !== undefined) known.count += 1;
    else if (this.#operators.size < limits.maxGraphFacts)
      this.#operators.set(key, { domain, opType, count: 1, node, scope: spellScope(scope), at, texts: [] });
    else this.anomaly('limit', at, 'more different operators than are kept', 'operators');
    this.#currentTexts = plainDomains.has(domain) ? undefined : this.#operators.get(key)?.texts;
    return this.#currentTexts !== undefined;
  }

  endNode(): void {
    this.#currentTexts = undefined;
  }

  text(isKept: boolean, name: string, field: ProtoField): void {
    this.blob(field, `attribute ${name}`);
    if (isKept) this.plainText(name, field.text(maxTextCharacters));
  }

  /** A text of the node that is being walked. */
  plainText(name: string, written: string): void {
    const texts = this.#currentTexts;
    if (texts === undefined) return;
    const text = written.slice(0, maxTextCharacters);
    if (texts.some((other) => other.name === name && other.text === text)) return;
    if (texts.length < maxTextsOfOperator) texts.push({ name, text });
    else {
      const at = { offset: 0, length: 0 };
      this.anomaly('limit', at, 'an operator has more different texts than are kept', 'operator-texts');
    }
  }

  name(of: UnusualName['of'], name: string, scope: Scope, at: ByteRange): void {
    if (!unusual.test(name) || this.#unusualNames.size >= limits.maxGraphFacts) return;
    const key = `${of} ${name}`;
    if (!this.#unusualNames.has(key)) this.#unusualNames.set(key, { of, name, scope: spellScope(scope), at });
  }

  tensor(): void {
    this.#tensorCount += 1;
    if (this.#tensorCount % 256 === 0) this.#context.budget.check();
  }

  external(data: ExternalData): void {
    if (this.#externals.length < limits.maxGraphFacts) this.#externals.push(data);
    else this.anomaly('limit', data.at, 'more external tensors than are kept', 'externals');
  }

  issue(issue: TensorIssue): void {
    if (this.#issues.length < limits.maxGraphFacts) this.#issues.push(issue);
  }

  unknownField(field: ProtoField): void {
    if (field.kind !== 'bytes') return;
    if (this.#unknownFields.length < limits.maxGraphFacts)
      this.#unknownFields.push({ number: field.number, bytes: field.at.length, at: field.at });
    this.offer(field, `field ${String(field.number)}`);
  }

  /** Free text of the model's author. */
  document(key: string, field: ProtoField): void {
    if (field.at.length === 0) return;
    const left = limits.maxMetadataBytes - this.#documentBytes;
    if (field.at.length > left)
      this.anomaly('limit', field.at, 'it has more free text than is read', 'documents');
    const text = field.text(Math.max(0, left));
    this.#documentBytes += text.length + key.length;
    this.#documents.push({ key, value: text });
    if (isArtifactIn(field, headOf(field))) this.offer(field, `metadata ${key}`);
    else this.#unopened.push({ key, value: text });
  }

  /** What the model takes or gives. */
  end(side: 'input' | 'output', spelled: string): void {
    if (this.#ends[side].length < maxEnds) this.#ends[side].push(spelled.slice(0, limits.maxNameCharacters));
  }

  /** Offers bytes that begin as an artifact of their own. */
  blob(field: ProtoField, member: string): void {
    if (isArtifactIn(field, headOf(field))) this.offer(field, member);
  }

  /** Data of a tensor may be text in base64, too; free texts are decoded where they are judged. */
  isEmbedded(field: ProtoField): boolean {
    const head = headOf(field);
    return isArtifactIn(field, head) || isEncodedIn(field, head);
  }

  offer(field: ProtoField, member: string): void {
    const raw = field.raw();
    if (raw === undefined) return;
    if (this.#children.length >= limits.maxEmbeddedBlobs) {
      this.anomaly('limit', field.at, 'more embedded blobs than are looked into', 'blobs');
      return;
    }
    if (isEncodedIn(field, field.bytes(artifactStartBytes))) {
      this.#children.push({ member, open: () => decoded(raw, member) });
      return;
    }
    const range = raw.size === field.at.length ? { range: field.at } : {};
    this.#children.push({ member, ...range, open: () => raw });
  }

  finish(): {
    readonly facts: Omit<OnnxFacts, 'encoding' | 'irVersion' | 'producer'>;
    readonly children: readonly Child[];
    readonly anomalies: readonly Anomaly[];
  } {
    const metadata = metadataChild('metadata', this.#documents);
    return {
      facts: {
        opsets: this.#opsets,
        operators: [...this.#operators.values()],
        functions: [...this.#functions.values()],
        externals: this.#externals,
        tensorIssues: this.#issues,
        unusualNames: [...this.#unusualNames.values()],
        unknownFields: this.#unknownFields,
        inputs: this.#ends.input,
        outputs: this.#ends.output,
        nodeCount: this.#nodeCount,
        tensorCount: this.#tensorCount,
      },
      children: [
        ...this.#children,
        ...(metadata === undefined ? [] : [metadata]),
        ...encodedPickles(this.#unopened),
      ],
      anomalies: [...this.#anomalies.values()],
    };
  }
}

function headOf(field: ProtoField): Uint8Array {
  const isLong = field.kind === 'bytes' && field.at.length >= leastArtifactBytes;
  return isLong ? field.bytes(artifactStartBytes) : new Uint8Array(0);
}

function isArtifactIn(field: ProtoField, head: Uint8Array): boolean {
  const source = head.length > 0 ? field.raw() : undefined;
  return beginsAsArtifact(head, source && sievedSource(source));
}

/** Whether a text in base64 begins as an artifact: no numbers are all letters. */
function isEncodedIn(field: ProtoField, head: Uint8Array): boolean {
  const text = Buffer.from(head).toString('latin1');
  if (!/^[A-Za-z0-9+/_-]{24,}={0,2}$/.test(text)) return false;
  const start = Buffer.from(text, 'base64');
  if (beginsWithMagic(start) || !mayBecomeOldPickle(start)) return beginsAsArtifact(start);
  return beginsAsArtifact(start, wholeOf(Buffer.from(field.text(limits.maxReadBytes), 'base64')));
}

function decoded(raw: ByteSource, member: string): ByteSource {
  const text = Buffer.from(raw.read(0, Math.min(raw.size, limits.maxReadBytes))).toString('latin1');
  return new MemorySource(Buffer.from(text, 'base64'), member);
}
