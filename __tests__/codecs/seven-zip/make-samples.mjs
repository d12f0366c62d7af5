// Writes samples.json: archives that 7-Zip 26 makes of contents that content.mjs can make again.
//   node __tests__/codecs/seven-zip/make-samples.mjs        needs 7zz
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { contentOf } from './content.mjs';

const wanted = [
  ['many words', '-m0=PPMd:o=6:mem=20'],
  ['many words', '-m0=PPMd:o=24:mem=16'],
  ['code', '-m0=PPMd:o=3:mem=16'],
  ['code', '-mf=BCJ2'],
  ['risc-v', '-mf=RISCV'],
  ['code', '-mf=ARM64'],
  ['code', '-m0=SWAP2', '-m1=LZMA2'],
  ['code', '-m0=SWAP4', '-m1=LZMA2'],
];
const samples = wanted.map(([shape, ...options]) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'samples-'));
  writeFileSync(path.join(folder, 'content'), contentOf(shape));
  const archive = path.join(folder, 'archive.7z');
  execFileSync('7zz', ['a', '-bso0', '-mtm-', ...options, archive, 'content'], { cwd: folder });
  const bytes = readFileSync(archive).toString('base64');
  rmSync(folder, { recursive: true });
  return { options: options.join(' '), shape, bytes };
});
const lines = samples.map((sample) => JSON.stringify(sample));
writeFileSync(new URL('samples.json', import.meta.url), `[\n${lines.join(',\n')}\n]\n`);
