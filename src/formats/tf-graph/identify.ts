import { WireReader, type WireField } from '../../codecs/protobuf/wire-reader.js';
import { FormatError, LimitError } from '../../core/errors.js';
import type { Budget, ByteRange, ByteSource, Claim } from '../../core/types.js';
import type { TfGraphKind } from './facts.js';
import * as fields from './fields.js';

const unbounded: Budget = { check: () => undefined, chargeInflated: () => undefined };
/** Fields of one message that a trial looks at. */
const maxTrialFields = 5_000;
/** Names of operators and nodes: NodeDef in framework/node_def.proto. */
const operatorName = /^[A-Za-z_][\w.>/:-]*$/;
const versionText = /^[\w.+\-~ ]*$/;
const savedModelName = /(^|[/\\])saved_model\.pb$/i;

/** Which of TensorFlow's graph messages the bytes are; undefined where they are none. */
export function kindOf(source: ByteSource): TfGraphKind | undefined {
  const trial = new Trial(source);
  if (trial.holds(() => trial.isSavedModel())) return 'saved-model';
  if (trial.holds(() => trial.isMetaGraph(trial.whole))) return 'meta-graph';
  return trial.holds(() => trial.isGraph(trial.whole)) ? 'graph' : undefined;
}

export function identifyTfGraph(head: Uint8Array, source: ByteSource, name: string): Claim | undefined {
  const [tag] = head;
  if (!beginsMessage(tag, source)) return undefined;
  const kind = kindOf(source);
  if (kind !== undefined)
    return {
      confidence: 'certain',
      because: `is a protobuf message with the fields of a TensorFlow ${kind}`,
    };
  if (!savedModelName.test(name)) return undefined;
  return { confidence: 'likely', because: 'has the name that TensorFlow loads a SavedModel by' };
}

/** Tags of the fields that a graph, a MetaGraph or a SavedModel begins with. */
const usualTags: ReadonlySet<number> = new Set([0x08, 0x0a, 0x12, 0x18, 0x22]);

/** Readers pass over fields that they do not know, in any place; so does this, where the whole file is such fields. */
function beginsMessage(tag: number | undefined, source: ByteSource): boolean {
  if (tag === undefined || tag < 0x08) return false;
  return usualTags.has(tag) || new Trial(source).isMessage();
}

class Trial {
  readonly #reader: WireReader;

  constructor(source: ByteSource) {
    this.#reader = new WireReader(source, unbounded);
  }

  get whole(): ByteRange {
    return this.#reader.whole;
  }

  holds(check: () => boolean): boolean {
    try {
      return check();
    } catch (error) {
      if (error instanceof FormatError || error instanceof LimitError) return false;
      throw error;
    }
  }

  /** Whether fields follow each other to the end, as far as a trial goes. */
  isMessage(): boolean {
    return this.holds(() => {
      let seen = 0;
      for (const { number } of this.#reader.fields(this.whole))
        if (number > 0 && ++seen >= maxTrialFields) break;
      return seen > 0;
    });
  }

  isSavedModel(): boolean {
    let hasMetaGraph = false;
    for (const field of this.#some(this.whole)) {
      if (field.number === fields.savedModel.schemaVersion && field.type !== 'varint') return false;
      if (field.number !== fields.savedModel.metaGraphs) continue;
      if (field.type !== 'bytes') return false;
      hasMetaGraph ||= this.holds(() => this.isMetaGraph(field.at));
      if (hasMetaGraph) return true;
    }
    return hasMetaGraph;
  }

  isMetaGraph(range: ByteRange): boolean {
    let hasGraph = false;
    for (const field of this.#some(range)) {
      if (field.number <= fields.metaGraph.objectGraph && field.type !== 'bytes') return false;
      if (field.number === fields.metaGraph.metaInfo && !this.holds(() => this.#isMetaInfo(field.at)))
        return false;
      if (field.number === fields.metaGraph.graph) hasGraph ||= this.holds(() => this.isGraph(field.at));
    }
    return hasGraph;
  }

  isGraph(range: ByteRange): boolean {
    let nodes = 0;
    for (const field of this.#some(range)) {
      if (field.number === fields.graph.version && field.type !== 'varint') return false;
      if (field.number === fields.graph.node) {
        if (field.type !== 'bytes') return false;
        if (this.#isNode(field.at)) nodes += 1;
        if (nodes >= 3) return true;
      }
      if (
        field.number === fields.graph.library &&
        field.type === 'bytes' &&
        this.holds(() => this.#isLibrary(field.at))
      )
        return true;
    }
    return nodes > 0;
  }

  #isMetaInfo(range: ByteRange): boolean {
    for (const field of this.#some(range)) {
      if (field.number === fields.metaInfo.tags || field.number === fields.metaInfo.version) {
        if (field.type !== 'bytes' || !versionText.test(this.#reader.text(field.at, 256))) return false;
      }
      if (field.number === fields.metaInfo.strippedOps && field.type !== 'bytes') return false;
    }
    return true;
  }

  #isLibrary(range: ByteRange): boolean {
    for (const field of this.#some(range)) {
      if (field.number !== fields.library.function || field.type !== 'bytes') continue;
      for (const part of this.#some(field.at)) {
        if (part.number === fields.functionDef.node && part.type === 'bytes' && this.#isNode(part.at))
          return true;
      }
    }
    return false;
  }

  /** The descriptor of a .proto file has a name and a package where a node has a name and an operator. */
  #isNode(range: ByteRange): boolean {
    let hasOperator = false;
    let isDescriptor = false;
    for (const field of this.#some(range)) {
      if (field.number <= fields.node.fullType && field.type !== 'bytes') return false;
      if (field.number === fields.node.op) {
        if (!operatorName.test(this.#reader.text(field.at, 256))) return false;
        hasOperator = true;
      }
      if (field.number === fields.node.name)
        isDescriptor = this.#reader.text(field.at, 256).endsWith('.proto');
      // Where a node has the name of a device, the descriptor has a message, which begins with its name.
      if (field.number === fields.node.device && isDescriptor && this.#reader.text(field.at, 1) === '\n')
        return false;
    }
    return hasOperator;
  }

  /** The first fields; damage ends them, for the walk to report. */
  *#some(range: ByteRange): Generator<WireField> {
    let seen = 0;
    try {
      for (const field of this.#reader.fields(range)) {
        yield field;
        seen += 1;
        if (seen >= maxTrialFields) return;
      }
    } catch (error) {
      if (!(error instanceof FormatError)) throw error;
    }
  }
}

/** FingerprintDef of protobuf/fingerprint.proto: five hashes, a version and a UUID. */
export function identifyFingerprint(head: Uint8Array, source: ByteSource): Claim | undefined {
  const mostBytes = 1024;
  const hashes = 5;
  if (head[0] !== 0x08 || source.size > mostBytes) return undefined;
  try {
    const reader = new WireReader(source, unbounded);
    let count = 0;
    for (const field of reader.fields(reader.whole)) {
      if (field.number > hashes + 2) return undefined;
      if (field.number <= hashes !== (field.type === 'varint')) return undefined;
      if (field.number <= hashes) count += 1;
    }
    if (count < hashes - 1) return undefined;
    return {
      confidence: 'likely',
      because: 'is a protobuf message with the hashes of a SavedModel fingerprint',
    };
  } catch (error) {
    if (error instanceof FormatError) return undefined;
    throw error;
  }
}
