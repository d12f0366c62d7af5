import { sievedSource } from '../../codecs/encoded/sieved.js';
import { artifactStartBytes, beginsAsArtifact } from '../../codecs/artifact-start.js';
import type { ProtoField, ProtoMessage } from '../../codecs/protobuf/proto-message.js';
import { damageOf } from '../../core/anomaly-of.js';
import { limits } from '../../core/limits.js';
import type { Anomaly, ByteRange, Child, ParseContext } from '../../core/types.js';
import type { TfUnusualName } from './facts.js';

/** Texts that a graph hands on and that could hold a graph of their own. */
const leastNestedBytes = 16;
/** Everything but printable ASCII; TensorFlow's own names are a part of it. */
const unusual = /[^\x20-\x7e]/;

/** What the parts of a walk note in common: damage, embedded artifacts, names. */
export class GraphNotes {
  readonly context: ParseContext;
  readonly anomalies = new Map<string, Anomaly>();
  readonly children: Child[] = [];
  readonly unusualNames = new Map<string, TfUnusualName>();

  constructor(context: ParseContext) {
    this.context = context;
  }

  /** The fields of a message until it breaks; what breaks it is one anomaly, and what was found stands. */
  readonly safely = (message: ProtoMessage): Iterable<ProtoField> => ({
    [Symbol.iterator]: () => this.#fieldsOf(message),
  });

  #fieldsOf(message: ProtoMessage): Iterator<ProtoField> {
    const fields = message[Symbol.iterator]();
    return {
      next: () => {
        try {
          return fields.next();
        } catch (error) {
          this.damaged(error);
          return { done: true, value: undefined };
        }
      },
    };
  }

  damaged(error: unknown): void {
    this.anomaly(damageOf(error));
  }

  name(of: TfUnusualName['of'], name: string, scope: string, at: ByteRange): void {
    if (!unusual.test(name) || this.unusualNames.size >= limits.maxGraphFacts) return;
    if (!this.unusualNames.has(`${of} ${name}`))
      this.unusualNames.set(`${of} ${name}`, { of, name, scope, at });
  }

  /** Offers a text that begins as an artifact, or that could be a graph of its own. */
  blob(field: ProtoField, member: string): void {
    if (field.at.length < 8) return;
    const head = field.bytes(artifactStartBytes);
    const source = field.raw();
    if (beginsAsArtifact(head, source && sievedSource(source))) this.offer(field, member);
    else if (head[0] === 0x0a && field.at.length >= leastNestedBytes) this.offer(field, member, 'tf-graph');
  }

  offer(field: ProtoField, member: string, expects?: string): void {
    const raw = field.raw();
    if (raw === undefined) return;
    if (this.children.length >= limits.maxEmbeddedBlobs) {
      const detail = 'more embedded blobs than are looked into';
      this.anomaly({ kind: 'limit', at: field.at, detail, key: 'blobs' });
      return;
    }
    this.children.push({
      member,
      range: field.at,
      open: () => raw,
      ...(expects === undefined ? {} : { expects }),
    });
  }

  anomaly(anomaly: Anomaly): void {
    if (!this.anomalies.has(anomaly.key)) this.anomalies.set(anomaly.key, anomaly);
  }
}
