/** Arrays of numpy alone and in archives, and what joblib writes around them. */
import { deflateSync, gzipSync } from 'node:zlib';
import { rawArray, zFile } from '../../support/joblib-assembler.js';
import { npy } from '../../support/npy-assembler.js';
import { pickle } from '../../support/pickle-assembler.js';
import { zip } from '../../support/zip-assembler.js';
import { made, type Choose } from '../choose.js';
import type { Grammar } from '../grammar.js';
import { hostilePickle } from './pickle.js';

const types = { '<f4': 4, '<f8': 8, '|u1': 1, '>i2': 2, '<i8': 8, '|b1': 1, '<c8': 8, '<U3': 12 } as const;

function numbers(choose: Choose): Uint8Array {
  const [type, width] = choose.pick(Object.entries(types));
  const shape = choose.list(3, () => 1 + choose.below(4));
  const elements = shape.reduce((product, size) => product * size, 1);
  const spelt = `(${shape.join(', ')}${shape.length === 1 ? ',' : ''})`;
  return npy({
    descr: `'${type}'`,
    shape: spelt,
    data: Buffer.alloc(elements * width, 1),
    version: choose.pick([1, 2, 3]),
  });
}

function objects(choose: Choose, data: Uint8Array): Uint8Array {
  const descr = choose.pick(["'|O'", "'O'", "[('a', '<f4'), ('b', '|O')]", "[('x', [('y', '|O')])]"]);
  return npy({ descr, data, version: choose.pick([1, 2, 3]), shape: choose.pick(['(1,)', '(2, 1)', '()']) });
}

function archive(choose: Choose, ...arrays: readonly Uint8Array[]): Uint8Array {
  const deflated = choose.chance(50);
  const members = arrays.map((content, index) => ({ name: `arr_${String(index)}.npy`, content, deflated }));
  return zip(choose.shuffle(members), { zip64: choose.chance(20) });
}

export const numpyGrammar: Grammar = {
  genuine: made((choose) =>
    choose.chance(50)
      ? { name: 'weights.npy', bytes: numbers(choose) }
      : {
          name: 'weights.npz',
          bytes: archive(choose, numbers(choose), ...choose.list(3, () => numbers(choose))),
        },
  ),
  hostile: made((choose) => {
    const poisoned = objects(choose, hostilePickle(choose));
    return choose.chance(50)
      ? { name: choose.pick(['weights.npy', 'x.bin']), bytes: poisoned }
      : { name: 'weights.npz', bytes: archive(choose, ...choose.list(2, () => numbers(choose)), poisoned) };
  }),
};

/** The streams that joblib.load unpacks by their first bytes. */
function packed(choose: Choose, content: Uint8Array): Uint8Array {
  return choose.pick([
    () => content,
    () => deflateSync(content),
    () => gzipSync(content),
    () => zFile(content),
  ])();
}

function arrayOf(choose: Choose): Uint8Array {
  const [type, width] = choose.pick(Object.entries(types).slice(0, 5));
  const items = 1 + choose.below(5);
  const padding = choose.chance(50) ? {} : { padding: choose.below(16) };
  return rawArray({ type, items, content: Buffer.alloc(items * width, 1), ...padding });
}

/** An array of objects: joblib pickles it in place of the content. */
const objectArray = (choose: Choose): Uint8Array =>
  rawArray({ type: choose.pick(['O', '|O', 'O8']), items: 1, content: hostilePickle(choose) });

export const joblibGrammar: Grammar = {
  genuine: made((choose) => {
    const arrays = [arrayOf(choose), ...choose.list(2, () => arrayOf(choose))];
    const stream = pickle()
      .proto(4)
      .mark()
      .raw(...arrays)
      .tuple()
      .stop();
    return { name: 'model.joblib', bytes: packed(choose, stream.assemble()) };
  }),
  hostile: made((choose) => {
    const before = pickle()
      .proto(4)
      .mark()
      .raw(...choose.list(2, () => arrayOf(choose)));
    const bytes = choose.chance(50)
      ? hostilePickle(choose)
      : before.raw(objectArray(choose)).tuple().stop().assemble();
    return { name: choose.pick(['model.joblib', 'model.pkl']), bytes: packed(choose, bytes) };
  }),
};
