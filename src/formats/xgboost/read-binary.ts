/**
 * The format before 1.0, https://xgboost.readthedocs.io/en/release_1.7.0/tutorials/saving_model.html; the layout is that
 * of LearnerModelParam, GBTreeModelParam and TreeParam in XGBoost 1.7 (src/learner.cc, src/gbm/gbtree_model.h,
 * include/xgboost/tree_model.h).
 */
import { BufferedCursor } from '../../bytes/buffered-cursor.js';
import type { MetadataEntry } from '../../codecs/metadata/metadata-child.js';
import { FormatError } from '../../core/errors.js';
import type { Budget, ByteSource } from '../../core/types.js';

export interface BinaryModel {
  readonly objective: string;
  readonly booster: string;
  readonly treeCount: number;
  /** 0 where it tells no classes apart. */
  readonly classCount: number;
  /** What the user attached, and what XGBoost keeps in the same place. */
  readonly attributes: readonly MetadataEntry[];
  /** Where the model ends; undefined where the release that wrote it has more that is not known. */
  readonly end: number | undefined;
}

const prefix = 'binf';
const learnerParameterBytes = 136;
/** Where LearnerModelParam says how many classes there are, whether attributes and metrics follow, and by which release it was written. */
const learnerPlaces = { classes: 8, attributes: 12, metrics: 16, major: 20 } as const;
const linearParameterBytes = 136;
const weightBytes = 4;
const modelParameterRest = 156;
const treeParameterRest = 140;
/** A node and its statistics. */
const nodeBytes = 36;
const maxNameBytes = 64;
const lengthBytes = 8;
const boosters = /^(?:gbtree|gblinear|dart)$/;
const objectives = /^[a-z]+:[a-z0-9_]+$/;

/** No model is shorter: the parameters of the learner and of the trees. */
export const leastModelBytes = learnerParameterBytes + modelParameterRest;

/** Undefined where these are no names of an objective and a booster. */
export function readNames(cursor: BufferedCursor): { objective: string; booster: string } | undefined {
  const hasPrefix = Buffer.from(cursor.bytes(prefix.length)).toString('latin1') === prefix;
  if (!hasPrefix) cursor.offset = 0;
  cursor.skip(learnerParameterBytes);
  const objective = readName(cursor);
  if (objective === undefined || !objectives.test(objective)) return undefined;
  const booster = readName(cursor);
  return booster !== undefined && boosters.test(booster) ? { objective, booster } : undefined;
}

function readName(cursor: BufferedCursor): string | undefined {
  const length = cursor.u64();
  if (length === 0n || length > BigInt(maxNameBytes)) return undefined;
  return Buffer.from(cursor.bytes(Number(length))).toString('latin1');
}

/** @throws FormatError `unexpected-end`, `impossible-count` */
export function readBinaryModel(source: ByteSource, budget: Budget): BinaryModel {
  const cursor = new BufferedCursor(source);
  const names = readNames(cursor);
  if (names === undefined) throw new FormatError('no-names', { offset: 0, length: 0 }, 'it names no booster');
  const treeCount = names.booster === 'gblinear' ? 0 : readTrees(cursor, budget);
  const learner = learnerNumbers(source);
  // Releases before 1.0 write more behind the trees, by objective.
  const { classCount } = learner;
  if (learner.major < 1) return { ...names, treeCount, classCount, attributes: [], end: undefined };
  if (names.booster === 'gblinear') cursor.skip(linearParameterBytes);
  else cursor.skip(treeCount * weightBytes);
  if (names.booster !== 'gbtree') cursor.skip(readLength(cursor, 'weights', weightBytes) * weightBytes);
  const attributes = learner.hasAttributes ? readAttributes(cursor, budget) : [];
  if (learner.hasMetrics) readTexts(cursor, budget);
  return { ...names, treeCount, classCount, attributes, end: cursor.offset };
}

interface LearnerNumbers {
  readonly classCount: number;
  readonly major: number;
  readonly hasAttributes: boolean;
  readonly hasMetrics: boolean;
}

function learnerNumbers(source: ByteSource): LearnerNumbers {
  const hasPrefix = Buffer.from(source.read(0, prefix.length)).toString('latin1') === prefix;
  const cursor = new BufferedCursor(source);
  const read = (place: number): number => {
    cursor.offset = (hasPrefix ? prefix.length : 0) + place;
    return cursor.i32();
  };
  return {
    classCount: read(learnerPlaces.classes),
    major: read(learnerPlaces.major),
    hasAttributes: read(learnerPlaces.attributes) !== 0,
    hasMetrics: read(learnerPlaces.metrics) !== 0,
  };
}

function readTrees(cursor: BufferedCursor, budget: Budget): number {
  const count = readCount(cursor, 'trees', treeParameterRest);
  cursor.skip(modelParameterRest);
  for (let index = 0; index < count; index += 1) {
    budget.check();
    cursor.skip(4);
    const nodes = readCount(cursor, 'nodes', nodeBytes);
    cursor.skip(treeParameterRest + nodes * nodeBytes);
  }
  return count;
}

function readAttributes(cursor: BufferedCursor, budget: Budget): MetadataEntry[] {
  const count = readLength(cursor, 'attributes', 2 * lengthBytes);
  return Array.from({ length: count }, () => {
    budget.check();
    return { key: readText(cursor), value: readText(cursor) };
  });
}

function readTexts(cursor: BufferedCursor, budget: Budget): void {
  const count = readLength(cursor, 'metrics', lengthBytes);
  for (let index = 0; index < count; index += 1) {
    budget.check();
    cursor.skip(readLength(cursor, 'characters', 1));
  }
}

function readText(cursor: BufferedCursor): string {
  return Buffer.from(cursor.bytes(readLength(cursor, 'characters', 1))).toString('utf8');
}

function readLength(cursor: BufferedCursor, what: string, leastBytes: number): number {
  const { offset } = cursor;
  const count = Number(cursor.u64());
  if (count * leastBytes <= cursor.remaining) return count;
  throw new FormatError(
    'impossible-count',
    { offset, length: lengthBytes },
    `${String(count)} ${what} are not what the file can hold`,
  );
}

function readCount(cursor: BufferedCursor, what: string, leastBytes: number): number {
  const { offset } = cursor;
  const count = cursor.i32();
  if (count >= 0 && count * leastBytes <= cursor.remaining) return count;
  throw new FormatError(
    'impossible-count',
    { offset, length: 4 },
    `${String(count)} ${what} are not what the file can hold`,
  );
}
