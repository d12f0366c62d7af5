import { beginsWithMagic } from '../../codecs/artifact-start.js';
import { mayBeginMessage, MessageTrial, wantedFields } from '../../codecs/protobuf/message-trial.js';
import { untold } from '../../codecs/protobuf/outline.js';
import { WireReader } from '../../codecs/protobuf/wire-reader.js';
import { FormatError, LimitError } from '../../core/errors.js';
import type { ByteRange, ByteSource, Claim } from '../../core/types.js';
import type { TfGraphKind } from './facts.js';
import * as fields from './fields.js';
import { unbounded } from '../../core/unbounded.js';

/** Names of operators and nodes: NodeDef in framework/node_def.proto. */
const operatorName = /^[A-Za-z_][\w.>/:-]*$/;
const packageName = /^[a-z][\w.]*$/;
const versionText = /^[\w.+\-~ ]*$/;
const savedModelName = /(^|[/\\])saved_model\.pb$/i;

/**
 * Which of TensorFlow's graph messages the bytes are; undefined where they are none.
 * @throws LimitError maxTrialFields, where the message begins with more fields than are looked at
 */
export function kindOf(source: ByteSource): TfGraphKind | undefined {
  return kindIn(new GraphTrial(source));
}

function kindIn(trial: GraphTrial): TfGraphKind | undefined {
  if (trial.holds(() => trial.isSavedModel())) return 'saved-model';
  if (trial.holds(() => trial.isMetaGraph(trial.whole))) return 'meta-graph';
  if (trial.holds(() => trial.isGraph(trial.whole))) return 'graph';
  if (trial.isSpent) throw untold();
  return undefined;
}

export function identifyTfGraph(head: Uint8Array, source: ByteSource, name: string): Claim | undefined {
  if (!mayBeginMessage(head)) return undefined;
  // What is something else by its first bytes is not damaged, but has a name that belies it.
  const isNamed = savedModelName.test(name) && !beginsWithMagic(head);
  return claimByFields(source) ?? (isNamed ? claimByName : undefined);
}

const claimByName: Claim = {
  confidence: 'likely',
  because: 'has the name that TensorFlow loads a SavedModel by',
};

/** Where padding leaves it untold what a message is, its parser says so. */
function claimByFields(source: ByteSource): Claim | undefined {
  try {
    const trial = new GraphTrial(source);
    const kind = kindIn(trial);
    if (kind === undefined) return undefined;
    return {
      confidence: trial.isOdd ? 'likely' : 'certain',
      isTentative: trial.isOdd,
      because: `is a protobuf message with the fields of a TensorFlow ${kind}`,
    };
  } catch (error) {
    if (!(error instanceof LimitError)) throw error;
    return { confidence: 'likely', because: 'begins with more protobuf fields than are looked at' };
  }
}

/** Fields by which the messages are known, with the wire types that their readers take. */
const savedModelFields = wantedFields({ [fields.savedModel.metaGraphs]: 'bytes' });
const metaGraphFields = wantedFields({
  [fields.metaGraph.metaInfo]: 'bytes',
  [fields.metaGraph.graph]: 'bytes',
});
const metaInfoFields = wantedFields({
  [fields.metaInfo.tags]: 'bytes',
  [fields.metaInfo.version]: 'bytes',
});
const graphFields = wantedFields({ [fields.graph.node]: 'bytes', [fields.graph.library]: 'bytes' });
const libraryFields = wantedFields({ [fields.library.function]: 'bytes' });
const functionFields = wantedFields({ [fields.functionDef.node]: 'bytes' });
const nodeFields = wantedFields({
  [fields.node.name]: 'bytes',
  [fields.node.op]: 'bytes',
  [fields.node.device]: 'bytes',
});

class GraphTrial extends MessageTrial {
  /** Whether a graph has tags or a version as no writer sets them; TensorFlow loads it all the same. */
  isOdd = false;

  isSavedModel(): boolean {
    for (const { at } of this.fields(this.whole, savedModelFields))
      if (this.holds(() => this.isMetaGraph(at))) return true;
    return false;
  }

  isMetaGraph(range: ByteRange): boolean {
    let [hasGraph, isOdd] = [false, false];
    for (const { number, at } of this.fields(range, metaGraphFields)) {
      if (number === fields.metaGraph.metaInfo) isOdd ||= !this.#isUsual(at);
      if (number === fields.metaGraph.graph) hasGraph ||= this.holds(() => this.isGraph(at));
    }
    this.isOdd ||= hasGraph && isOdd;
    return hasGraph;
  }

  /** One node without an operator, and no reader takes the graph. */
  isGraph(range: ByteRange): boolean {
    let nodes = 0;
    for (const { number, at } of this.fields(range, graphFields)) {
      if (number === fields.graph.library) {
        if (this.holds(() => this.#isLibrary(at))) return true;
        continue;
      }
      const node = this.#readNode(at);
      if (node.op === '') return false;
      if (isNode(node) && ++nodes >= 3) return true;
    }
    return nodes > 0;
  }

  #isUsual(range: ByteRange): boolean {
    for (const { at } of this.fields(range, metaInfoFields))
      if (!versionText.test(this.text(at, 256))) return false;
    return true;
  }

  #isLibrary(range: ByteRange): boolean {
    for (const { at } of this.fields(range, libraryFields))
      for (const node of this.fields(at, functionFields)) if (isNode(this.#readNode(node.at))) return true;
    return false;
  }

  /** What is given twice counts as it was given last. */
  #readNode(range: ByteRange): NodeHead {
    let [name, op, device] = ['', '', ''];
    for (const { number, at } of this.fields(range, nodeFields)) {
      if (number === fields.node.name) name = this.text(at, 256);
      else if (number === fields.node.op) op = this.text(at, 256);
      else device = this.text(at, 1);
    }
    return { name, op, device };
  }
}

interface NodeHead {
  readonly name: string;
  readonly op: string;
  /** Its first letter. */
  readonly device: string;
}

/**
 * The descriptor of a .proto file has a name and a package where a node has a name and an operator, and a message, which
 * begins with its name, where a node has a device. Only a function of the graph's library, whose own nodes are looked at,
 * may have the name of a package.
 */
function isNode({ name, op, device }: NodeHead): boolean {
  if (name.endsWith('.proto') && (device === '\n' || packageName.test(op))) return false;
  return name !== '' && operatorName.test(op);
}

/** FingerprintDef of protobuf/fingerprint.proto: five hashes, a version and a UUID. */
export function identifyFingerprint(head: Uint8Array, source: ByteSource): Claim | undefined {
  const mostBytes = 1024;
  const hashes = 5;
  if (head[0] !== 0x08 || source.size > mostBytes) return undefined;
  try {
    const reader = new WireReader(source, unbounded);
    const found = new Set<number>();
    for (const field of reader.fields(reader.whole)) {
      if (field.number > hashes + 2) return undefined;
      if (field.number <= hashes !== (field.type === 'varint')) return undefined;
      if (field.number <= hashes) found.add(field.number);
    }
    if (found.size < hashes - 1) return undefined;
    return {
      confidence: 'likely',
      because: 'is a protobuf message with the hashes of a SavedModel fingerprint',
    };
  } catch (error) {
    if (error instanceof FormatError) return undefined;
    throw error;
  }
}
