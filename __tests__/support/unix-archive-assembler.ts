/** Assembles archives of ar and of cpio (in its new ASCII way). */

export interface UnixMember {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** Of cpio only. Default: a file. */
  readonly mode?: number;
}

export function ar(members: readonly UnixMember[]): Buffer {
  return Buffer.concat([Buffer.from('!<arch>\n'), ...members.map(arPart)]);
}

function arPart({ name, content }: UnixMember): Buffer {
  const data = Buffer.from(content);
  const fields = [name.padEnd(16), '0'.padEnd(12), '0'.padEnd(6), '0'.padEnd(6), '100644'.padEnd(8)];
  const header = Buffer.from(`${fields.join('')}${String(data.length).padEnd(10)}\`\n`);
  return Buffer.concat([header, data, Buffer.from('\n'.repeat(data.length % 2))]);
}

export function cpio(members: readonly UnixMember[]): Buffer {
  return Buffer.concat([...members, { name: 'TRAILER!!!', content: '', mode: 0 }].map(cpioPart));
}

function cpioPart({ name, content, mode }: UnixMember): Buffer {
  const data = Buffer.from(content);
  const fields = [1, mode ?? 0o100644, 0, 0, 1, 0, data.length, 0, 0, 0, 0, name.length + 1, 0];
  const hex = fields.map((field) => field.toString(16).padStart(8, '0')).join('');
  return Buffer.concat([padded(Buffer.from(`070701${hex}${name}\0`)), padded(data)]);
}

function padded(bytes: Buffer): Buffer {
  return Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);
}
