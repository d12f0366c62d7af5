import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { MemorySource } from '../../../src/bytes/memory-source.js';
import { openFolder } from '../../../src/codecs/seven-zip/open-folder.js';
import { readSevenZip } from '../../../src/codecs/seven-zip/read-seven-zip.js';
import { FormatError, LimitError } from '../../../src/core/errors.js';
import { freeBudget } from '../../support/inspect-pickle.js';
import { contentOf } from './content.mjs';

interface Sample {
  readonly options: string;
  readonly shape: string;
  /** Base64. */
  readonly bytes: string;
}

/** What 7-Zip wrote; see make-samples.mjs. */
const samples = JSON.parse(readFileSync(new URL('samples.json', import.meta.url), 'utf8')) as Sample[];

function unpack(bytes: Uint8Array): Buffer {
  const source = new MemorySource(bytes, 'sample');
  const [folder] = readSevenZip(source, freeBudget).folders;
  if (folder === undefined) throw new Error('no folder');
  const content = openFolder(source, folder, freeBudget);
  return Buffer.from(content.read(0, content.size));
}

describe.each(samples.map((sample) => [sample.options, sample.shape, sample] as const))(
  '%s of %s',
  (_, shape, sample) => {
    const archive = Buffer.from(sample.bytes, 'base64');

    it('comes out as it went in', () => {
      expect(Buffer.compare(unpack(archive), contentOf(shape))).toBe(0);
    });

    it('ends in content or in a typed error, whatever is changed', () => {
      const packedBytes = archive.readUInt32LE(12);
      let seed = 11;
      for (let round = 0; round < 15; round++) {
        const mutant = Buffer.from(archive);
        for (let change = 0; change < 3; change++) {
          seed = (seed * 48_271) % 0x7fff_ffff;
          mutant[32 + (seed % packedBytes)] = seed >> 8;
        }
        try {
          expect(unpack(mutant)).toHaveLength(contentOf(shape).length);
        } catch (error) {
          expect(error instanceof FormatError || error instanceof LimitError).toBe(true);
        }
      }
    });
  },
);
