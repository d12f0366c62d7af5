/** Small writers of containers, to hide one file in others. */
import { crc32, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';

const header = (signature, fields) => {
  const bytes = Buffer.alloc(4 + fields.reduce((sum, [, width]) => sum + width, 0));
  bytes.writeUInt32LE(signature, 0);
  let at = 4;
  for (const [value, width] of fields) at = bytes.writeUIntLE(value, at, width);
  return bytes;
};

/** APPNOTE 4.3: one member after another, then the directory. */
function zip(members, random) {
  const locals = [];
  const entries = [];
  let offset = 0;
  for (const [name, content] of members) {
    const method = random.chance(50) ? 8 : 0;
    const packed = method === 8 ? deflateRawSync(content) : content;
    const path = Buffer.from(name);
    const shared = [
      [method, 2],
      [0, 4],
      [crc32(content), 4],
      [packed.length, 4],
      [content.length, 4],
    ];
    const local = [header(0x04034b50, [[20, 2], [0, 2], ...shared, [path.length, 2], [0, 2]]), path, packed];
    const place = [
      [path.length, 2],
      [0, 2],
      [0, 2],
      [0, 2],
      [0, 2],
      [0, 4],
      [offset, 4],
    ];
    entries.push(header(0x02014b50, [[20, 2], [20, 2], [0, 2], ...shared, ...place]), path);
    locals.push(...local);
    offset += local.reduce((sum, part) => sum + part.length, 0);
  }
  const directory = Buffer.concat(entries);
  const count = members.length;
  const end = header(0x06054b50, [
    [0, 2],
    [0, 2],
    [count, 2],
    [count, 2],
    [directory.length, 4],
    [offset, 4],
    [0, 2],
  ]);
  return Buffer.concat([...locals, directory, end]);
}

/** POSIX ustar. */
function tar(members) {
  const parts = members.flatMap(([name, content]) => {
    const head = Buffer.alloc(512);
    head.write(name.slice(0, 99), 0);
    head.write('0000644\0', 100);
    head.write(`${content.length.toString(8).padStart(11, '0')}\0`, 124);
    head.write('00000000000\0', 136);
    head.write('        0', 148);
    head.write('ustar\x0000', 257);
    const sum = head.reduce((total, byte) => total + byte, 0);
    head.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
    return [head, content, Buffer.alloc((512 - (content.length % 512)) % 512)];
  });
  return Buffer.concat([...parts, Buffer.alloc(1024)]);
}

/** A pickle of protocol 4 whose value is these bytes, or their digits. */
function inPickle(content, random) {
  // Digits are looked at by the first ones, where a tar has nothing but a name.
  const isTar = content.toString('latin1', 257, 262) === 'ustar';
  const asDigits = !isTar && random.chance(50);
  const bytes = asDigits ? Buffer.from(content.toString('base64')) : content;
  const length = Buffer.alloc(4);
  length.writeUInt32LE(bytes.length);
  return Buffer.concat([Buffer.from([0x80, 4, asDigits ? 0x58 : 0x42]), length, bytes, Buffer.from('.')]);
}

const names = [
  'model',
  'data.pkl',
  'archive/data.pkl',
  'weights.bin',
  'a/b/c.txt',
  'payload.npy',
  'x.json',
  '__init__.py',
  'ünïcode',
  '.hidden',
];
const decoy = Buffer.from('nothing to see\n');

/**
 * The content inside `depth` containers of random kinds, beside other members.
 * @param {Buffer} content
 * @param {import('./random.mjs').Random} random
 * @param {number} depth
 */
export function hide(content, random, depth) {
  let bytes = content;
  for (let level = 0; level < depth; level++) {
    const members = [
      [`${String(level)}-decoy.txt`, decoy],
      [`${String(level)}-${random.pick(names)}`, bytes],
    ];
    if (random.chance(50)) members.reverse();
    bytes = random.pick([
      () => zip(members, random),
      () => tar(members),
      () => gzipSync(bytes),
      () => deflateSync(bytes),
      () => inPickle(bytes, random),
    ])();
  }
  return bytes;
}
