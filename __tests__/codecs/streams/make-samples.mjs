// Writes samples.json: what the real tools make of contents that content.ts can make again. Needs xz, bzip2, lz4, zstd.
//   node __tests__/codecs/streams/make-samples.mjs
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { contentOf, shapes } from './content.mjs';

const tools = {
  bzip2: [
    ['bzip2', '-9c'],
    ['bzip2', '-1c'],
  ],
  xz: [
    ['xz', '-6c'],
    ['xz', '-0c', '--check=none'],
    ['xz', '-c', '--check=sha256', '--x86', '--lzma2=preset=3'],
    ['xz', '-c', '--check=crc32', '--delta=dist=8', '--lzma2=lc=0,lp=2,pb=0'],
    ...['arm', 'armthumb', 'arm64', 'powerpc', 'ia64', 'sparc'].map((filter) => [
      'xz',
      '-c',
      `--${filter}`,
      '--lzma2',
    ]),
    ['xz', '-c', '--block-size=1000'],
  ],
  lzma: [
    ['xz', '-6c', '--format=lzma'],
    ['xz', '-c', '--format=lzma', '--lzma1=lc=1,lp=3,pb=4'],
  ],
  lz4: [
    ['lz4', '-c'],
    ['lz4', '-9c', '-BD', '-BX', '-B4'],
    ['lz4', '-lc'],
    ['lz4', '-c', '--no-frame-crc', '-B7'],
  ],
  zstd: [
    ['zstd', '-3c'],
    ['zstd', '-19c'],
    ['zstd', '-c', '--fast=5'],
    ['zstd', '-1c', '--no-check'],
  ],
};
const samples = [];
for (const [kind, commands] of Object.entries(tools)) {
  for (const [program, ...options] of commands) {
    for (const shape of Object.keys(shapes)) {
      const bytes = execFileSync(program, options, {
        input: contentOf(shape),
        stdio: ['pipe', 'pipe', 'ignore'],
      });
      samples.push({ kind, options: options.join(' '), shape, bytes: bytes.toString('base64') });
    }
  }
}
const lines = samples.map((sample) => JSON.stringify(sample));
writeFileSync(new URL('samples.json', import.meta.url), `[\n${lines.join(',\n')}\n]\n`);
