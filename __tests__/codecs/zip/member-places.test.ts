import { describe, expect, it } from '@jest/globals';
import { inspectBytes } from '../../support/inspect-bytes.js';
import { poisonedPickle } from '../../support/models.js';
import { cpio } from '../../support/unix-archive-assembler.js';
import { zip } from '../../support/zip-assembler.js';

const archive = zip([{ name: 'data.pkl', content: poisonedPickle() }]);

/** The warnings and worse. */
async function spoken(mode: number): Promise<string[]> {
  const { told } = await inspectBytes(cpio([{ name: 'a', content: archive, mode }]), 'x.cpio');
  return told.filter((line) => !line.startsWith('info'));
}

describe('a zip archive in a cpio archive', () => {
  it('that is a file is that file, and no second archive', async () => {
    expect(await spoken(0o100644)).toEqual(['critical pickle/dangerous-call a!data.pkl']);
  });

  it.each([
    ['link', 0o120777],
    ['folder', 0o040755],
    ['device', 0o060600],
  ])('that is the data of a %s, which nobody opens, is found by its end', async (_, mode) => {
    expect(await spoken(mode)).toContain('critical pickle/dangerous-call data.pkl');
  });
});
