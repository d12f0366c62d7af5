import { crc32 } from 'node:zlib';

/** The checksum of that many zeros, behind what has the checksum `sum`. */
export function crc32Zeros(length, sum = 0) {
  const block = Buffer.alloc(1 << 20);
  for (let done = 0; done < length; done += block.length)
    sum = crc32(block.subarray(0, Math.min(block.length, length - done)), sum);
  return sum;
}

/** What has to be written of a zip with stored members whose zeros, behind their content, are left as holes, and the whole size. */
export function zipHeaders(members) {
  const writes = [];
  const directory = [];
  const sums = new Map();
  let at = 0;
  for (const { name, content = Buffer.alloc(0), zeros = 0 } of members) {
    const size = content.length + zeros;
    const key = `${crc32(content)} ${zeros}`;
    const crc = sums.get(key) ?? crc32Zeros(zeros, crc32(content));
    sums.set(key, crc);
    const header = headerOf(0x04034b50, name, crc, size);
    writes.push({ at, content: Buffer.concat([header, content]) });
    directory.push(centralOf(name, crc, size, at));
    at += header.length + size;
  }
  const central = Buffer.concat(directory);
  writes.push({ at, content: Buffer.concat([central, endOf(members.length, central.length, at)]) });
  return { writes, size: at + central.length + 22 };
}

function headerOf(signature, name, crc, size) {
  const header = Buffer.alloc(30);
  header.writeUInt32LE(signature, 0);
  header.writeUInt32LE(crc >>> 0, 14);
  header.writeUInt32LE(size, 18);
  header.writeUInt32LE(size, 22);
  header.writeUInt16LE(name.length, 26);
  return Buffer.concat([header, Buffer.from(name)]);
}

function centralOf(name, crc, size, offset) {
  const header = Buffer.alloc(46);
  header.writeUInt32LE(0x02014b50, 0);
  header.writeUInt32LE(crc >>> 0, 16);
  header.writeUInt32LE(size, 20);
  header.writeUInt32LE(size, 24);
  header.writeUInt16LE(name.length, 28);
  header.writeUInt32LE(offset, 42);
  return Buffer.concat([header, Buffer.from(name)]);
}

function endOf(count, size, offset) {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return end;
}
