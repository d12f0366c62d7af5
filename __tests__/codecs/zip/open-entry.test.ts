import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from '@jest/globals';
import { MemorySource } from '../../../src/bytes/memory-source.js';
import { isReadWrong, openEntry } from '../../../src/codecs/zip/open-entry.js';
import { readZipDirectory } from '../../../src/codecs/zip/read-zip-directory.js';
import { FileBudget } from '../../../src/engine/file-budget.js';
import { zip } from '../../support/zip-assembler.js';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

describe('a member that was read half and let go of', () => {
  it('is compared with its checksum when it is read whole', async () => {
    const content = Buffer.from('0123456789'.repeat(150_000));
    const source = new MemorySource(
      zip([{ name: 'a', content, deflated: true, central: { crc32: 7 } }]),
      'a',
    );
    const budget = new FileBudget();
    const [entry] = (await readZipDirectory(source, budget)).entries;
    if (entry === undefined) throw new Error('it has no member');
    openEntry(source, entry, budget).read(0, 10);
    await new Promise(setImmediate);
    collect();
    expect(isReadWrong(entry)).toBe(false);
    openEntry(source, entry, budget).read(0, content.length);
    expect(isReadWrong(entry)).toBe(true);
  });
});
