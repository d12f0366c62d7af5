import { metadataChildren } from '../../codecs/metadata/embedded-texts.js';
import type { MetadataEntry } from '../../codecs/metadata/metadata-child.js';
import { damageOrLimit } from '../../core/anomaly-of.js';
import { limits } from '../../core/limits.js';
import type { Anomaly, ByteSource, Location, Parsed } from '../../core/types.js';
import type { EdgeNetworkFacts, ForeignLayer, ImportedFunction, WrongCount } from './facts.js';

const maxTexts = 1_000;

/** What a walk over a network notes; bounded, and kept where the walk ends early. */
export class NetworkNotes {
  readonly #types = new Set<string>();
  readonly #foreign = new Map<string, ForeignLayer>();
  readonly #imported = new Map<string, ImportedFunction>();
  readonly #wrongCounts: WrongCount[] = [];
  readonly #texts: MetadataEntry[] = [];
  readonly #anomalies: Anomaly[] = [];
  layerCount = 0;

  layer(type: string): void {
    this.layerCount += 1;
    if (this.#types.size < limits.maxGraphFacts) this.#types.add(type);
  }

  foreign(kind: ForeignLayer['kind'], type: string, name: string, at: Location): void {
    const key = `${kind} ${type}`;
    if (!this.#foreign.has(key) && this.#foreign.size < limits.maxGraphFacts)
      this.#foreign.set(key, { kind, type, name, at });
  }

  imported(found: ImportedFunction): void {
    const key = `${found.module} ${found.method}`;
    if (!this.#imported.has(key) && this.#imported.size < limits.maxGraphFacts)
      this.#imported.set(key, found);
  }

  wrongCount(overflows: boolean, detail: string, at: Location): void {
    if (this.#wrongCounts.length < limits.maxGraphFacts) this.#wrongCounts.push({ overflows, detail, at });
  }

  /** Free text, judged as metadata is. */
  text(key: string, value: string): void {
    if (value !== '' && this.#texts.length < maxTexts) this.#texts.push({ key, value });
  }

  /** Runs a walk; what ends it is an anomaly, and what was noted before stands. */
  read(source: ByteSource, runtime: EdgeNetworkFacts['runtime'], walk: () => void): Parsed<EdgeNetworkFacts> {
    const whole = { offset: 0, length: source.size };
    try {
      walk();
    } catch (error) {
      this.#anomalies.push(damageOrLimit(error, whole));
    }
    return {
      facts: {
        runtime,
        layerCount: this.layerCount,
        types: [...this.#types],
        foreign: [...this.#foreign.values()],
        imported: [...this.#imported.values()],
        wrongCounts: this.#wrongCounts,
      },
      children: metadataChildren('texts', this.#texts),
      anomalies: this.#anomalies,
      covered: [whole],
    };
  }
}
