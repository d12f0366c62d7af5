import { headText } from '../../bytes/head-text.js';
import { latin1 } from '../../bytes/latin1.js';
import { defineFormat } from '../../core/define.js';
import type { AnyFormat, ByteSource, Claim } from '../../core/types.js';

/** Archives and images that are told apart so that nobody takes them for read: what they hold is not judged. */
interface Unread {
  readonly id: string;
  readonly title: string;
  readonly extensions: readonly string[];
  readonly spec: string;
  /** First bytes, in hexadecimal digits. */
  readonly magics: readonly string[];
  /** Where they stand. Default 0. */
  readonly at?: number;
}

/** Two bytes show nothing but together with a name. */
const leastCertainBytes = 4;

const unread: readonly Unread[] = [
  {
    id: 'rar',
    title: 'RAR archive',
    extensions: ['.rar', '.cbr'],
    spec: 'https://www.rarlab.com/technote.htm',
    magics: ['526172211a0700', '526172211a070100', '52457e5e'],
  },
  {
    id: 'cabinet',
    title: 'Windows cabinet',
    extensions: ['.cab'],
    spec: 'https://learn.microsoft.com/en-us/previous-versions/bb417343(v=msdn.10)',
    magics: ['4d53434600000000'],
  },
  {
    id: 'rpm',
    title: 'RPM package',
    extensions: ['.rpm'],
    spec: 'https://rpm-software-management.github.io/rpm/manual/format_v4.html',
    magics: ['edabeedb'],
  },
  {
    id: 'squashfs',
    title: 'SquashFS image',
    extensions: ['.squashfs', '.sqfs', '.sfs', '.snap'],
    spec: 'https://dr-emann.github.io/squashfs/',
    magics: ['68737173', '73717368'],
  },
  {
    id: 'iso9660',
    title: 'ISO 9660 image',
    extensions: ['.iso'],
    spec: 'https://ecma-international.org/publications-and-standards/standards/ecma-119/',
    magics: ['4344303031'],
    at: 0x8001,
  },
  {
    id: 'xar',
    title: 'xar archive',
    extensions: ['.xar', '.pkg'],
    spec: 'https://github.com/apple-oss-distributions/xar',
    magics: ['78617221'],
  },
  {
    id: 'wim',
    title: 'Windows image',
    extensions: ['.wim', '.esd'],
    spec: 'https://learn.microsoft.com/en-us/windows-hardware/manufacture/desktop/windows-imaging-file-format--wim',
    magics: ['4d5357494d000000'],
  },
  {
    id: 'lzip',
    title: 'lzip stream',
    extensions: ['.lz', '.tlz'],
    spec: 'https://www.nongnu.org/lzip/manual/lzip_manual.html#File-format',
    magics: ['4c5a495001'],
  },
  {
    id: 'lzop',
    title: 'lzop stream',
    extensions: ['.lzo'],
    spec: 'https://www.lzop.org/',
    magics: ['894c5a4f000d0a1a0a'],
  },
  {
    id: 'snappy',
    title: 'Snappy frame',
    extensions: ['.sz', '.snappy'],
    spec: 'https://github.com/google/snappy/blob/main/framing_format.txt',
    magics: ['ff060000734e61507059'],
  },
  {
    id: 'zpaq',
    title: 'ZPAQ archive',
    extensions: ['.zpaq'],
    spec: 'https://mattmahoney.net/dc/zpaq.html',
    magics: ['376b5374a031', '7a505101', '7a505102'],
  },
  {
    id: 'ace',
    title: 'ACE archive',
    extensions: ['.ace'],
    spec: 'https://github.com/droe/acefile',
    magics: ['2a2a4143452a2a'],
    at: 7,
  },
  {
    id: 'compress',
    title: 'stream of compress',
    extensions: ['.z', '.taz'],
    spec: 'https://pubs.opengroup.org/onlinepubs/9799919799/utilities/compress.html',
    magics: ['1f9d'],
  },
  {
    id: 'arj',
    title: 'ARJ archive',
    extensions: ['.arj'],
    spec: 'https://github.com/FarGroup/FarManager/blob/master/plugins/multiarc/arc.doc/arj.txt',
    magics: ['60ea'],
  },
];

export const formats: readonly AnyFormat[] = unread.map((about) => {
  const known = {
    ...about,
    starts: about.magics.map((digits) => Buffer.from(digits, 'hex').toString('latin1')),
  };
  return defineFormat({
    id: about.id,
    title: about.title,
    extensions: about.extensions,
    spec: about.spec,
    runsCode: false,
    depth: 'recognised',
    identify: (head, source, name) => identify(head, source, name, known),
    reader: async () => (await import('./reader.js')).unread,
  });
});

/** Bytes that are looked at for a magic number. */
const magicBytes = 16;

interface Known extends Unread {
  /** The magic numbers as ISO 8859-1. */
  readonly starts: readonly string[];
}

function identify(head: Uint8Array, source: ByteSource, name: string, known: Known): Claim | undefined {
  const { at = 0, starts } = known;
  const text = at < head.length ? headText(head) : textBehind(source, name, known);
  const magic = starts.find((start) => text.startsWith(start, at < head.length ? at : 0));
  if (magic === undefined) return undefined;
  const confidence = magic.length < leastCertainBytes ? 'possible' : 'certain';
  return { confidence, because: 'begins with its magic number' };
}

/** Of a member the head is short: only where its name asks for it is more of it unpacked. */
function textBehind(source: ByteSource, name: string, { at = 0, extensions }: Known): string {
  const isNamed = extensions.some((extension) => name.toLowerCase().endsWith(extension));
  if (!isNamed || at + magicBytes > source.size) return '';
  return latin1.decode(source.read(at, magicBytes));
}
