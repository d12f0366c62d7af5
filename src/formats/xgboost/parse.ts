/** https://xgboost.readthedocs.io/en/stable/tutorials/saving_model.html, schema in doc/model.schema of XGBoost. */
import { BufferedCursor } from '../../bytes/buffered-cursor.js';
import { decodeJsonText } from '../../codecs/json/decode-text.js';
import { parseJson } from '../../codecs/json/parse-json.js';
import { codeTexts, encodedPickles } from '../../codecs/metadata/embedded-texts.js';
import { metadataChild, type MetadataEntry } from '../../codecs/metadata/metadata-child.js';
import { LimitError } from '../../core/errors.js';
import { limits } from '../../core/limits.js';
import type { Anomaly, ByteSource, Child, ParseContext, Parsed } from '../../core/types.js';
import { impossibleClasses, inconsistenciesIn } from './consistency.js';
import type { XgboostFacts } from './facts.js';
import { countNumbers, fromJson, length, member, text, texts, type ModelNode } from './model-node.js';
import { readBinaryModel } from './read-binary.js';
import { UbjsonReader } from './read-ubjson.js';

/** What save_model writes, and what save_config and pickled boosters have besides. */
const topKeys: ReadonlySet<string> = new Set(['learner', 'version', 'Config', 'Model']);

/** @throws FormatError where the document can't be read, LimitError */
export function parseXgboost(source: ByteSource, context: ParseContext): Parsed<XgboostFacts> {
  const start = Buffer.from(source.read(0, Math.min(64, source.size))).toString('latin1');
  // JSON has white space or a quote behind its brace, UBJSON the type of a size.
  if (/^\{[iUIulmLM]/.test(start)) return fromUbjson(source, context);
  return /^\s*\{/.test(start) ? fromText(source, context) : fromBinary(source, context);
}

function fromBinary(source: ByteSource, { budget }: ParseContext): Parsed<XgboostFacts> {
  const { attributes, end, classCount, ...model } = readBinaryModel(source, budget);
  const rest = end === undefined || end === source.size ? [] : trailing(source, end);
  return {
    facts: {
      encoding: 'binary',
      ...model,
      attributes: attributes.map(({ key }) => key),
      inconsistencies: impossibleClasses('num_class', classCount),
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
    inconsistencies: inconsistenciesIn(learner, model),
    unexpected: keys.filter((key) => !topKeys.has(key)),
  };
}
