import { damageOf } from '../../core/anomaly-of.js';
import { limits } from '../../core/limits.js';
import type { Anomaly, ByteRange, ByteSource, Child } from '../../core/types.js';
import type { TfliteIssue, TfliteIssueKind } from './facts.js';

/** What the walk of a model finds wrong or worth a look of its own, each sort bounded. */
export class ModelNotes {
  readonly issues: TfliteIssue[] = [];
  readonly anomalies: Anomaly[] = [];
  readonly children: Child[] = [];
  readonly #source: ByteSource;

  constructor(source: ByteSource) {
    this.#source = source;
  }

  /** Damage in one part costs that part. */
  guard<T>(read: () => T): T | undefined {
    try {
      return read();
    } catch (error) {
      const damage = damageOf(error);
      if (this.anomalies.length === 0) this.anomalies.push(damage);
      return undefined;
    }
  }

  limit(key: string, detail: string, at: ByteRange): void {
    if (this.anomalies.some((anomaly) => anomaly.key === key)) return;
    this.anomalies.push({ kind: 'limit', at, detail, key });
  }

  issue(kind: TfliteIssueKind, place: string, detail: string, at: ByteRange): void {
    if (this.issues.length < limits.maxGraphFacts) this.issues.push({ kind, place, detail, at });
  }

  /** A number that selects one of `count` things, and there is none of that number. */
  missing(place: string, what: string, index: number, count: number, at: ByteRange): void {
    this.issue('index', place, `it takes ${what} ${String(index)} of ${String(count)}`, at);
  }

  /** Bytes that begin as an artifact of their own. */
  offer(range: ByteRange, member: string): void {
    if (this.children.length >= limits.maxEmbeddedBlobs)
      this.limit('blobs', 'more embedded blobs than are looked into', range);
    else this.children.push({ member, range, open: () => this.#source.slice(range.offset, range.length) });
  }
}
