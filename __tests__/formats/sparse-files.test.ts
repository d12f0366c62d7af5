/** Files of ten gigabytes through the whole engine: what they cost is their header. */
import { closeSync, ftruncateSync, openSync, statSync, writeSync } from 'node:fs';
import { afterAll, describe, expect, it } from '@jest/globals';
import { CountingSource } from '../../src/bytes/counting-source.js';
import { FileSource } from '../../src/bytes/file-source.js';
import { gguf } from '../support/gguf-assembler.js';
import { inspectBytes } from '../support/inspect-bytes.js';
import { safetensors, tensor } from '../support/safetensors-assembler.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const dataBytes = 10 * 2 ** 30;
const most = 2 ** 20;
const folder = temporaryFolder();
afterAll(() => {
  folder.remove();
});

/** A file whose data is a hole: it takes no room on the disk. */
function sparse(name: string, header: Uint8Array): string {
  const path = folder.write(name, '');
  const file = openSync(path, 'r+');
  writeSync(file, header);
  ftruncateSync(file, header.length + dataBytes);
  closeSync(file);
  return path;
}

const half = dataBytes / 2;
const files: Readonly<Record<string, Uint8Array>> = {
  'model.safetensors': safetensors({ a: tensor(0, half), b: tensor(half, dataBytes) }),
  'model.gguf': gguf(
    [],
    [
      { name: 'a', dimensions: [BigInt(half / 4)], offset: 0n },
      { name: 'b', dimensions: [BigInt(half / 4)], offset: BigInt(half) },
    ],
  ),
};

describe.each(Object.entries(files))('%s with ten gigabytes of tensors', (name, header) => {
  it('costs its header', async () => {
    const path = sparse(name, header);
    const { size } = statSync(path);
    let read = 0;
    const source = new CountingSource(FileSource.open(path, name), (bytes) => (read += bytes));
    const { told, outcome } = await inspectBytes(source, name);
    expect({ size, told, outcome }).toEqual({
      size: header.length + dataBytes,
      told: [],
      outcome: 'scanned',
    });
    expect(read).toBeLessThan(most);
  });
});
