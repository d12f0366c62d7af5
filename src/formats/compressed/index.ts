import { defineFormat } from '../../core/define.js';
import type { AnyFormat, Format } from '../../core/types.js';
import { compressions } from './compressions.js';
import type { CompressedFacts, CompressionKind } from './facts.js';
import {
  identifyBzip2,
  identifyGzip,
  identifyLz4,
  identifyLzma,
  identifyXz,
  identifyZlib,
  identifyZstd,
} from './identify.js';
import { parseCompressed } from './parse.js';

type Described = Pick<Format<CompressedFacts>, 'title' | 'extensions' | 'spec' | 'identify'>;

const described: Readonly<Record<CompressionKind, Described>> = {
  gzip: {
    title: 'gzip stream',
    extensions: ['.gz', '.tgz'],
    spec: 'https://www.rfc-editor.org/rfc/rfc1952',
    identify: identifyGzip,
  },
  zlib: {
    title: 'zlib stream',
    extensions: ['.z', '.zlib'],
    spec: 'https://www.rfc-editor.org/rfc/rfc1950',
    identify: identifyZlib,
  },
  bzip2: {
    title: 'bzip2 stream',
    extensions: ['.bz2', '.tbz2'],
    spec: 'https://sourceware.org/bzip2/manual/manual.html',
    identify: identifyBzip2,
  },
  xz: {
    title: 'xz stream',
    extensions: ['.xz', '.txz'],
    spec: 'https://tukaani.org/xz/xz-file-format.txt',
    identify: identifyXz,
  },
  lzma: {
    title: 'LZMA stream',
    extensions: ['.lzma', '.xz'],
    spec: 'https://git.tukaani.org/?p=xz.git;a=blob;f=doc/lzma-file-format.txt',
    identify: identifyLzma,
  },
  lz4: {
    title: 'LZ4 frame',
    extensions: ['.lz4'],
    spec: 'https://github.com/lz4/lz4/blob/dev/doc/lz4_Frame_format.md',
    identify: identifyLz4,
  },
  zstd: {
    title: 'Zstandard frame',
    extensions: ['.zst', '.zstd'],
    spec: 'https://www.rfc-editor.org/rfc/rfc8878',
    identify: identifyZstd,
  },
};

function format(kind: CompressionKind): AnyFormat {
  return defineFormat<CompressedFacts>({
    id: kind,
    ...described[kind],
    runsCode: false,
    parse: (source, context) => parseCompressed(source, context, compressions[kind]),
    rules: [],
  });
}

export const formats: readonly AnyFormat[] = Object.values(compressions).map(({ kind }) => format(kind));
