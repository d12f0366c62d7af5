/** https://xgboost.readthedocs.io/en/stable/tutorials/saving_model.html, schema in doc/model.schema of XGBoost. */
import { BufferedCursor } from '../../bytes/buffered-cursor.js';
import { decodeJsonText } from '../../codecs/json/decode-text.js';
import { parseJson } from '../../codecs/json/parse-json.js';
import { codeTexts, encodedPickles } from '../../codecs/metadata/embedded-texts.js';
import { metadataChild, type MetadataEntry } from '../../codecs/metadata/metadata-child.js';
import { LimitError } from '../../core/errors.js';
import { limits } from '../../core/limits.js';
import type { Anomaly, ByteSource, Child, ParseContext, Parsed } from '../../core/types.js';
import type { XgboostFacts } from './facts.js';
import {
  countNumbers,
  fromJson,
  integer,
  length,
  member,
  rangeOf,
  text,
  texts,
  type ModelNode,
} from './model-node.js';
import { readBinaryModel } from './read-binary.js';
import { UbjsonReader } from './read-ubjson.js';

/** What save_model writes, and what save_config and pickled boosters have besides. */
const topKeys: ReadonlySet<string> = new Set(['learner', 'version', 'Config', 'Model']);
/** Arrays of a tree that have an element for each node. */
const perNode = ['left_children', 'right_children', 'parents', 'split_conditions', 'split_indices'];
const maxInconsistencies = 100;

/** @throws FormatError where the document can't be read, LimitError */
export function parseXgboost(source: ByteSource, context: ParseContext): Parsed<XgboostFacts> {
  const start = Buffer.from(source.read(0, Math.min(64, source.size))).toString('latin1');
  // JSON has white space or a quote behind its brace, UBJSON the type of a size.
  if (/^\{[iUIulmLM]/.test(start)) return fromUbjson(source, context);
  return /^\s*\{/.test(start) ? fromText(source, context) : fromBinary(source, context);
}

function fromBinary(source: ByteSource, { budget }: ParseContext): Parsed<XgboostFacts> {
  const { attributes, end, ...model } = readBinaryModel(source, budget);
  const rest = end === undefined || end === source.size ? [] : trailing(source, end);
  return {
    facts: {
      encoding: 'binary',
      ...model,
      attributes: attributes.map(({ key }) => key),
      inconsistencies: [],
      unexpected: [],
    },
    children: childrenOf(source, attributes, attributes, rest),
    anomalies: rest,
    covered: end === undefined ? [] : [{ offset: 0, length: end }],
  };
}

function fromText(source: ByteSource, { budget }: ParseContext): Parsed<XgboostFacts> {
  if (source.size > limits.maxReadBytes)
    throw new LimitError('maxReadBytes', limits.maxReadBytes, 'the document is too long to be read');
  const { root, hasTrailingText } = parseJson(
    countNumbers(decodeJsonText(source.read(0, source.size)).text),
    budget,
  );
  return result(source, fromJson(root), 'json', hasTrailingText ? trailing(source, source.size) : []);
}

function fromUbjson(source: ByteSource, { budget }: ParseContext): Parsed<XgboostFacts> {
  const cursor = new BufferedCursor(source);
  cursor.isLittleEndian = false;
  const root = new UbjsonReader(cursor, budget).value();
  return result(source, root, 'ubjson', cursor.remaining > 0 ? trailing(source, cursor.offset) : []);
}

function trailing({ size }: ByteSource, offset: number): Anomaly[] {
  const detail = 'something follows the document';
  return [{ kind: 'damaged', at: { offset, length: size - offset }, detail, key: 'trailing' }];
}

function result(
  source: ByteSource,
  root: ModelNode,
  encoding: XgboostFacts['encoding'],
  anomalies: readonly Anomaly[],
): Parsed<XgboostFacts> {
  const found = [...texts(root)];
  const attributes = found.filter(({ key }) => key.includes('attributes.'));
  return {
    facts: {
      encoding,
      ...learnerFacts(root),
      attributes: attributes.map(({ key }) => key.replace(/^.*attributes\./, '')),
    },
    children: childrenOf(source, attributes, found, anomalies),
    anomalies,
    covered: [{ offset: 0, length: source.size }],
  };
}

/** @param found every text, attributes among them */
function childrenOf(
  source: ByteSource,
  attributes: readonly MetadataEntry[],
  found: readonly MetadataEntry[],
  trailers: readonly Anomaly[],
): Child[] {
  const child = metadataChild('attributes', attributes);
  const hidden = trailers.filter(({ at }) => at.length > 0).map(({ at }) => slice(source, at.offset));
  return [...(child === undefined ? [] : [child]), ...codeTexts(found), ...encodedPickles(found), ...hidden];
}

function slice(source: ByteSource, offset: number): Child {
  const range = { offset, length: source.size - offset };
  const name = 'trailing bytes';
  return { member: name, range, open: () => source.slice(range.offset, range.length, name) };
}

function learnerFacts(root: ModelNode): Omit<XgboostFacts, 'encoding' | 'attributes'> {
  const learner = member(root, 'learner');
  const booster = member(learner, 'gradient_booster');
  const model = member(booster, 'model') ?? member(booster, 'gbtree', 'model');
  const trees = member(model, 'trees');
  const keys = root.kind === 'object' ? [...root.members.keys()] : [];
  return {
    booster: text(member(booster, 'name')),
    objective: text(member(learner, 'objective', 'name')),
    treeCount: length(trees) ?? 0,
    inconsistencies: [
      ...inconsistencies(model, integer(member(learner, 'learner_model_param', 'num_feature'))),
    ].slice(0, maxInconsistencies),
    unexpected: keys.filter((key) => !topKeys.has(key)),
  };
}

function* inconsistencies(model: ModelNode | undefined, features: number | undefined): Generator<string> {
  const trees = member(model, 'trees');
  const said = integer(member(model, 'gbtree_model_param', 'num_trees'));
  if (said !== undefined && length(trees) !== undefined && said !== length(trees))
    yield `it says that it has ${String(said)} trees and has ${String(length(trees))}`;
  if (trees?.kind !== 'list') return;
  for (const [index, tree] of trees.items.entries()) {
    const nodes = integer(member(tree, 'tree_param', 'num_nodes'));
    for (const key of perNode) {
      const count = length(member(tree, key));
      if (nodes !== undefined && count !== undefined && count !== nodes)
        yield `tree ${String(index)} says that it has ${String(nodes)} nodes and has ${String(count)} of ${key}`;
    }
    yield* leaps(tree, index, nodes, features);
  }
}

/** Nodes and features that are not there. What was pruned away has any feature. */
function* leaps(
  tree: ModelNode,
  index: number,
  nodes: number | undefined,
  features: number | undefined,
): Generator<string> {
  for (const key of ['left_children', 'right_children']) {
    const range = rangeOf(member(tree, key));
    if (nodes !== undefined && range !== undefined && (range.least < -1 || range.greatest >= nodes))
      yield `tree ${String(index)} of ${String(nodes)} nodes leads to node ${String(range.least < -1 ? range.least : range.greatest)}`;
  }
  const isPruned = integer(member(tree, 'tree_param', 'num_deleted')) !== 0;
  const splits = rangeOf(member(tree, 'split_indices'));
  if (
    !isPruned &&
    features !== undefined &&
    features > 0 &&
    splits !== undefined &&
    splits.greatest >= features
  )
    yield `tree ${String(index)} splits by feature ${String(splits.greatest)} of ${String(features)}`;
}
