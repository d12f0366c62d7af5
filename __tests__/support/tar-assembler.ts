/** Assembles tar archives header by header, so that a test can make any field lie. */

export interface TarMember {
  readonly name: string;
  readonly content?: string | Uint8Array;
  /** Default `0`, a file. */
  readonly type?: string;
  readonly target?: string;
  /** The size in the header, where it is not the content's. */
  readonly size?: number;
  readonly magic?: 'posix' | 'gnu' | 'none';
  readonly wrongChecksum?: boolean;
  /** Records of an extended header that stands before it. */
  readonly pax?: Readonly<Record<string, string>>;
  /** The size in base 256, as GNU writes what octal can't hold. */
  readonly binarySize?: boolean;
}

const magics = { posix: 'ustar\u000000', gnu: 'ustar  \0', none: '' } as const;

export function tar(members: readonly TarMember[], options: { readonly end?: boolean } = {}): Buffer {
  const end = options.end === false ? [] : [Buffer.alloc(1024)];
  return Buffer.concat([...members.flatMap(partsOf), ...end]);
}

function partsOf(member: TarMember): Buffer[] {
  const content = Buffer.from(member.content ?? '');
  const pax =
    member.pax === undefined ? [] : partsOf({ name: 'PaxHeader', type: 'x', content: records(member.pax) });
  return [...pax, header(member, content.length), padded(content)];
}

function header(member: TarMember, length: number): Buffer {
  const block = Buffer.alloc(512);
  block.write(member.name, 0, 100);
  block.write('0000644\0', 100);
  const size = member.size ?? length;
  block.write(`${size.toString(8).padStart(11, '0')}\0`, 124);
  if (member.binarySize === true) {
    block.fill(0, 124, 136);
    block.writeUInt8(0x80, 124);
    block.writeBigUInt64BE(BigInt(size), 128);
  }
  block.write('00000000000\0', 136);
  block.write(member.type ?? '0', 156);
  block.write(member.target ?? '', 157, 100);
  block.write(magics[member.magic ?? 'posix'], 257, 'latin1');
  block.fill(0x20, 148, 156);
  const sum = block.reduce((total, byte) => total + byte, member.wrongChecksum === true ? 1 : 0);
  block.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return block;
}

function records(pax: Readonly<Record<string, string>>): Buffer {
  const lines = Object.entries(pax).map(([key, value]) => {
    const rest = Buffer.byteLength(` ${key}=${value}\n`);
    let length = rest + 1;
    while (String(length).length + rest !== length) length += 1;
    return `${String(length)} ${key}=${value}\n`;
  });
  return Buffer.from(lines.join(''));
}

function padded(content: Buffer): Buffer {
  return Buffer.concat([content, Buffer.alloc((512 - (content.length % 512)) % 512)]);
}
