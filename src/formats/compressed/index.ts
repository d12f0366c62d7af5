import { defineFormat } from '../../core/define.js';
import type { AnyFormat, Format } from '../../core/types.js';
import type { CompressionKind } from './facts.js';
import {
  identifyBzip2,
  identifyGzip,
  identifyLz4,
  identifyLzma,
  identifyXz,
  identifyZlib,
  identifyZstd,
} from './identify.js';

interface Described extends Pick<Format, 'title' | 'extensions' | 'spec' | 'identify'> {
  readonly id: CompressionKind;
}

const compressed: readonly Described[] = [
  {
    id: 'gzip',
    title: 'gzip stream',
    extensions: ['.gz', '.tgz'],
    spec: 'https://www.rfc-editor.org/rfc/rfc1952',
    identify: identifyGzip,
  },
  {
    id: 'zlib',
    title: 'zlib stream',
    extensions: ['.z', '.zlib'],
    spec: 'https://www.rfc-editor.org/rfc/rfc1950',
    identify: identifyZlib,
  },
  {
    id: 'bzip2',
    title: 'bzip2 stream',
    extensions: ['.bz2', '.tbz2'],
    spec: 'https://sourceware.org/bzip2/manual/manual.html',
    identify: identifyBzip2,
  },
  {
    id: 'xz',
    title: 'xz stream',
    extensions: ['.xz', '.txz'],
    spec: 'https://tukaani.org/xz/xz-file-format.txt',
    identify: identifyXz,
  },
  {
    id: 'lzma',
    title: 'LZMA stream',
    extensions: ['.lzma', '.xz'],
    spec: 'https://git.tukaani.org/?p=xz.git;a=blob;f=doc/lzma-file-format.txt',
    identify: identifyLzma,
  },
  {
    id: 'lz4',
    title: 'LZ4 frame',
    extensions: ['.lz4'],
    spec: 'https://github.com/lz4/lz4/blob/dev/doc/lz4_Frame_format.md',
    identify: identifyLz4,
  },
  {
    id: 'zstd',
    title: 'Zstandard frame',
    extensions: ['.zst', '.zstd'],
    spec: 'https://www.rfc-editor.org/rfc/rfc8878',
    identify: identifyZstd,
  },
];

export const formats: readonly AnyFormat[] = compressed.map((about) =>
  defineFormat({
    ...about,
    runsCode: false,
    reader: async () => (await import('./reader.js')).readerOf(about.id),
  }),
);
