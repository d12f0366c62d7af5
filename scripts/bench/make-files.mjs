import { closeSync, ftruncateSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { zipHeaders } from './sparse-zip.mjs';

const frameless = Buffer.from([0x80, 4]);

/** A file written in pieces of about a megabyte. */
class Pieces {
  constructor(path) {
    this.file = openSync(path, 'w');
    this.parts = [];
    this.bytes = 0;
  }

  add(part) {
    this.parts.push(part);
    this.bytes += part.length;
    if (this.bytes > 1 << 20) this.flush();
  }

  flush() {
    writeSync(this.file, Buffer.concat(this.parts));
    this.parts = [];
    this.bytes = 0;
  }

  close() {
    this.flush();
    closeSync(this.file);
  }
}

/** `posix.system('echo hello')` in protocol 4. */
export function writeHostilePickle(path) {
  writeFileSync(
    path,
    Buffer.concat([
      frameless,
      Buffer.from(
        '\x8c\x05posix\x94\x8c\x06system\x94\x93\x94\x8c\x0aecho hello\x94\x85\x94R\x94.',
        'latin1',
      ),
    ]),
  );
}

export function writeSmallPickles(folder, count) {
  for (let index = 0; index < count; index++) {
    const name = `weights-${index}`;
    writeFileSync(
      join(folder, `${name}.pkl`),
      Buffer.concat([
        frameless,
        Buffer.from(`}\x94\x8c${String.fromCharCode(name.length)}${name}\x94K\x07s.`, 'latin1'),
      ]),
    );
  }
}

/** So many of them make a megabyte. */
export const numbersPerMegabyte = 364_000;

/** A list of integers of one and two bytes, in batches of a thousand as CPython writes them. */
export function writeNumbers(path, count) {
  const pieces = new Pieces(path);
  pieces.add(Buffer.concat([frameless, Buffer.from(']\x94', 'latin1')]));
  for (let done = 0; done < count; done += 1000) {
    const batch = Buffer.alloc(1 + 1000 * 3 + 1);
    let at = batch.write('(', 0, 'latin1');
    for (let index = done; index < done + 1000; index++) {
      const value = index % 1000;
      if (value < 256) at = batch.writeUInt8(value, batch.writeUInt8(0x4b, at));
      else at = batch.writeUInt16LE(value, batch.writeUInt8(0x4d, at));
    }
    at += batch.write('e', at, 'latin1');
    pieces.add(batch.subarray(0, at));
  }
  pieces.add(Buffer.from('.'));
  pieces.close();
}

/** A list of `{'id': …, 'name': …, 'kind': …}`, memoized as CPython does it. */
export function writeDicts(path, count) {
  const pieces = new Pieces(path);
  pieces.add(Buffer.concat([frameless, Buffer.from(']\x94', 'latin1')]));
  for (let index = 0; index < count; index++) {
    const keys =
      index === 0 ? ['\x8c\x02id\x94', '\x8c\x04name\x94', '\x8c\x04kind\x94'] : ['h\x02', 'h\x04', 'h\x06'];
    const values = [`n${index}`, `name ${index}`, `kind ${index % 97}`].map(
      (text) => `\x8c${String.fromCharCode(text.length)}${text}\x94`,
    );
    const items = keys.map((key, position) => key + values[position]).join('');
    const open = index % 1000 === 0 ? '(' : '';
    const close = index % 1000 === 999 || index === count - 1 ? 'e' : '';
    pieces.add(Buffer.from(`${open}}\x94(${items}u${close}`, 'latin1'));
  }
  pieces.add(Buffer.from('.'));
  pieces.close();
}

/** A checkpoint as torch.save writes it: a pickle of a hundred tensors and their storages, which are holes. */
export function writeTorchZip(path, bytes) {
  const tensors = 100;
  const storage = Math.floor(bytes / tensors / 64) * 64;
  const members = [{ name: 'model/data.pkl', content: stateDict(tensors, storage / 4) }];
  members.push({ name: 'model/byteorder', content: Buffer.from('little') });
  for (let index = 0; index < tensors; index++) members.push({ name: `model/data/${index}`, zeros: storage });
  members.push({ name: 'model/version', content: Buffer.from('3\n') });
  const file = openSync(path, 'w');
  const { writes, size } = zipHeaders(members);
  for (const { at, content } of writes) writeSync(file, content, 0, content.length, at);
  ftruncateSync(file, size);
  closeSync(file);
}

function stateDict(tensors, elements) {
  const text = (value) => Buffer.concat([Buffer.from('X'), uint32(value.length), Buffer.from(value)]);
  const int = (value) => Buffer.concat([Buffer.from('J'), uint32(value)]);
  const parts = [Buffer.from('\x80\x02ccollections\nOrderedDict\n)R(', 'latin1')];
  for (let index = 0; index < tensors; index++) {
    parts.push(
      text(`layer.${index}.weight`),
      Buffer.from('ctorch._utils\n_rebuild_tensor_v2\n(('),
      text('storage'),
    );
    parts.push(
      Buffer.from('ctorch\nFloatStorage\n'),
      text(String(index)),
      text('cpu'),
      int(elements),
      Buffer.from('tQK\x00'),
    );
    parts.push(int(elements), Buffer.from('\x85K\x01\x85\x89ccollections\nOrderedDict\n)RtR', 'latin1'));
  }
  parts.push(Buffer.from('u.'));
  return Buffer.concat(parts);
}

function uint32(value) {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
