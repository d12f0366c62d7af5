/** A program of PaddlePaddle (framework.proto): https://github.com/PaddlePaddle/Paddle/blob/develop/paddle/phi/core/framework/framework.proto */

import { mayBeginMessage, MessageTrial, type WantedFields } from '../../codecs/protobuf/message-trial.js';
import { WireReader } from '../../codecs/protobuf/wire-reader.js';
import { FormatError, LimitError } from '../../core/errors.js';
import { limits } from '../../core/limits.js';
import type { Anomaly, ByteRange, ByteSource, Claim, ParseContext, Parsed } from '../../core/types.js';
import type { PaddleFacts, PaddleOperator } from './facts.js';

const maxTextBytes = 16_384;
const blockField = 1;
const operatorField = 4;
const blockFields: WantedFields = { 1: 'varint', 2: 'varint', 3: 'bytes', [operatorField]: 'bytes' };
const maxTrialFields = 64;

/** A block with its index and its parent, and variables or operators with them: no other message is so. */
export function identifyPaddle(head: Uint8Array, source: ByteSource): Claim | undefined {
  if (!mayBeginMessage(head) || source.size < 16) return undefined;
  const trial = new MessageTrial(source);
  const block = trial.first(trial.whole, blockField, 'bytes');
  return block !== undefined && isBlock(trial, block.at)
    ? { confidence: 'likely', because: 'it begins with a block of a program' }
    : undefined;
}

function isBlock(trial: MessageTrial, range: ByteRange): boolean {
  const seen = new Set<number>();
  let count = 0;
  for (const { number, at } of trial.fields(range, blockFields)) {
    if (number <= 2 || (number === 3 ? 1 : 3) === firstTextField(trial, at)) seen.add(Math.min(number, 3));
    if (seen.size === 3 || ++count >= maxTrialFields) break;
  }
  return seen.size === 3;
}

/** A variable begins with its name (field 1), an operator has its type in field 3. */
function firstTextField(trial: MessageTrial, range: ByteRange): number | undefined {
  for (const { number, at } of trial.fields(range, { 1: 'bytes', 3: 'bytes' }))
    if (/^[A-Za-z_@][\w.@/-]*$/.test(trial.text(at, 256))) return number;
  return undefined;
}

/** @throws LimitError */
export function parsePaddle(source: ByteSource, { budget }: ParseContext): Parsed<PaddleFacts> {
  const reader = new ProgramReader(new WireReader(source, budget));
  const whole = { offset: 0, length: source.size };
  const anomalies = reader.readAll(whole);
  return {
    facts: { blocks: reader.blocks, operators: reader.operators },
    children: [],
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
      if (error instanceof LimitError && this.blocks > 0)
        return [{ kind: 'limit', at: range, detail: error.message, key: error.limit }];
      if (!(error instanceof FormatError)) throw error;
      return [{ kind: 'damaged', at: error.at, detail: error.message, key: error.code }];
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
