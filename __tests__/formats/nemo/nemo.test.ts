import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { fixtures } from '../../../fixtures/nemo/make.js';
import { expectGraceful } from '../../support/expect-graceful.js';
import { inspectBytes } from '../../support/inspect-bytes.js';

describe('a model of NeMo', () => {
  it('is read when it is compressed, as older versions pack it', async () => {
    const packed = (name: string): Uint8Array => gzipSync(fixtures[name] ?? Buffer.alloc(0));
    const poisoned = await inspectBytes(packed('poisoned-weights.hit.nemo'), 'model.nemo');
    expect(poisoned.told.filter((line) => line.startsWith('critical pickle/'))).not.toEqual([]);
    expect(poisoned.formats).toContain('nemo');
    const clean = await inspectBytes(packed('speech.miss.nemo'), 'model.nemo');
    expect(clean.told.filter((line) => !line.startsWith('info'))).toEqual([]);
  });

  it('ends in a finding or a typed outcome when it is damaged', async () => {
    await expectGraceful('nemo', 500);
  });
});
