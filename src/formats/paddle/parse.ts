/** A program of PaddlePaddle (framework.proto): https://github.com/PaddlePaddle/Paddle/blob/develop/paddle/phi/core/framework/framework.proto */
import { WireReader } from '../../codecs/protobuf/wire-reader.js';
import { damageOf, damageOrLimit } from '../../core/anomaly-of.js';
import { LimitError } from '../../core/errors.js';
import { limits } from '../../core/limits.js';
import type { Anomaly, ByteRange, ByteSource, ParseContext, Parsed } from '../../core/types.js';
import type { PaddleFacts, PaddleOperator } from './facts.js';
import { textChildren } from './text-children.js';

const maxTextBytes = 16_384;
const blockField = 1;
const operatorField = 4;

/** @throws LimitError */
export function parsePaddle(source: ByteSource, { budget }: ParseContext): Parsed<PaddleFacts> {
  const reader = new ProgramReader(new WireReader(source, budget));
  const whole = { offset: 0, length: source.size };
  const anomalies = reader.readAll(whole);
  return {
    facts: { blocks: reader.blocks, operators: reader.operators },
    children: textChildren(reader.operators),
    anomalies,
    covered: [whole],
  };
}

class ProgramReader {
  readonly #wire: WireReader;
  readonly #byType = new Map<string, PaddleOperator>();
  blocks = 0;

  constructor(wire: WireReader) {
    this.#wire = wire;
  }

  get operators(): PaddleOperator[] {
    return [...this.#byType.values()];
  }

  /** What is found before the bytes break is kept. @throws LimitError */
  readAll(range: ByteRange): Anomaly[] {
    try {
      for (const block of this.#wire.fields(range)) {
        if (block.number !== blockField || block.type !== 'bytes') continue;
        this.blocks += 1;
        for (const { number, type, at } of this.#wire.fields(block.at))
          if (number === operatorField && type === 'bytes') this.#operator(at);
      }
      return [];
    } catch (error) {
      return [this.blocks > 0 ? damageOrLimit(error, range) : damageOf(error)];
    }
  }

  #operator(range: ByteRange): void {
    let name = '';
    const texts = new Map<string, string>();
    for (const { number, type, at } of this.#wire.fields(range)) {
      if (type !== 'bytes') continue;
      if (number === 3) name = this.#wire.text(at, maxTextBytes);
      if (number === 4) this.#attribute(at, texts);
    }
    const key = [name, ...texts.values()].join('\0');
    const known = this.#byType.get(key);
    if (known === undefined && this.#byType.size >= limits.maxGraphFacts)
      throw new LimitError(
        'maxGraphFacts',
        limits.maxGraphFacts,
        'the program has too many different operators',
      );
    this.#byType.set(key, { type: name, texts, count: (known?.count ?? 0) + 1, at: known?.at ?? range });
  }

  /** Attr: name 1, type 2, s 5, strings 8. What Paddle itself keeps about the call's place is no argument. */
  #attribute(range: ByteRange, texts: Map<string, string>): void {
    let name = '';
    const found: string[] = [];
    for (const { number, type, at } of this.#wire.fields(range)) {
      if (type !== 'bytes') continue;
      if (number === 1) name = this.#wire.text(at, maxTextBytes);
      if (number === 5 || number === 8) found.push(this.#wire.text(at, maxTextBytes));
    }
    if (found.some((text) => text !== '') && !/^op_(?:callstack|namescope|device|role)/.test(name))
      texts.set(name, found.join(' '));
  }
}
