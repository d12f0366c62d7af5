/** https://github.com/msgpack/msgpack/blob/master/spec.md */
import { codeTexts, encodedPickles } from '../../codecs/metadata/embedded-texts.js';
import { metadataChild } from '../../codecs/metadata/metadata-child.js';
import { damageOf, damageOrLimit } from '../../core/anomaly-of.js';
import { LimitError } from '../../core/errors.js';
import type { Anomaly, ByteRange, ByteSource, Child, ParseContext, Parsed } from '../../core/types.js';
import { elementBytes, holdsObjects } from './dtypes.js';
import type { MsgpackArray, MsgpackFacts } from './facts.js';
import { MsgpackWalk, type Walked } from './walk.js';

/**
 * Walks all values of a file; the elements of arrays are never read.
 * @throws FormatError where not even the first value can be walked to its end and nothing was found before
 */
export function parseMsgpack(source: ByteSource, { budget }: ParseContext): Parsed<MsgpackFacts> {
  const walk = new MsgpackWalk(source, budget);
  const { count, end, anomalies } = walkAll(walk, source);
  const { found } = walk;
  const trailing = { offset: end, length: source.size - end };
  return {
    facts: factsOf(found, count),
    children: [
      ...childrenOf(source, found),
      ...(end > 0 && trailing.length > 0 ? [slice(source, 'trailing bytes', trailing)] : []),
    ],
    anomalies: [...anomalies, ...limitOf(found)],
    covered: [{ offset: 0, length: end }],
  };
}

function walkAll(
  walk: MsgpackWalk,
  source: ByteSource,
): { count: number; end: number; anomalies: Anomaly[] } {
  let count = 0;
  let end = 0;
  try {
    while (end < source.size) {
      walk.value();
      count += 1;
      end = walk.offset;
    }
    return { count, end, anomalies: [] };
  } catch (error) {
    return { count, end, anomalies: [anomaly(error, end, source)] };
  }
}

function anomaly(error: unknown, end: number, source: ByteSource): Anomaly {
  const isOwn = error instanceof LimitError && (error.limit === 'maxDepth' || error.limit === 'maxBlobs');
  return isOwn ? damageOrLimit(error, { offset: end, length: source.size - end }) : damageOf(error);
}

function limitOf({ dropped }: Walked): Anomaly[] {
  if (dropped.count === 0 || dropped.last === undefined) return [];
  const detail = 'it holds more byte strings than are searched for pickles';
  return [{ kind: 'limit', at: dropped.last, detail, key: 'maxBlobs' }];
}

function factsOf(found: Walked, objectCount: number): MsgpackFacts {
  const { topKeys, depth, arrays, extensions } = found;
  return {
    objectCount,
    topKeys,
    depth,
    arrayCount: arrays.length,
    pickled: arrays.filter(({ dtype }) => holdsObjects(dtype)),
    missized: arrays.filter(isMissized),
    extensions: [...extensions].map(([code, { count, at }]) => ({ code, count, at })),
  };
}

function isMissized({ dtype, shape, data }: MsgpackArray): boolean {
  const bytes = elementBytes(dtype);
  if (shape.length === 0 || bytes === undefined) return false;
  return shape.reduce((product, size) => product * size, bytes) !== data.length;
}

function childrenOf(source: ByteSource, { arrays, blobs, texts, carriers }: Walked): Child[] {
  const pickled = arrays
    .filter(({ dtype }) => holdsObjects(dtype))
    .map(({ path, data }): Child => ({ ...slice(source, path, data), expects: 'pickle' }));
  const carried = blobs.map(({ path, at }) => slice(source, path, at));
  const text = metadataChild('texts', texts);
  return [
    ...pickled,
    ...carried,
    ...codeTexts([...texts, ...carriers]),
    ...encodedPickles([...texts, ...carriers]),
    ...(text === undefined ? [] : [text]),
  ];
}

function slice(source: ByteSource, path: string, range: ByteRange): Child {
  const member = path === '' ? 'value' : path;
  return { member, range, open: () => source.slice(range.offset, range.length, member) };
}
