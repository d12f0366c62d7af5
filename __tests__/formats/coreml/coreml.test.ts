import { describe, expect, it } from '@jest/globals';
import { fixtures } from '../../../fixtures/coreml/make.js';
import { expectGraceful } from '../../support/expect-graceful.js';
import { inspectBytes } from '../../support/inspect-bytes.js';

const grave = async (name: string): Promise<readonly string[]> =>
  (await inspectBytes(fixtures[name] ?? Buffer.alloc(0), name)).told.filter(
    (line) => !line.startsWith('info'),
  );

describe('Core ML models', () => {
  it.each([
    ['neural-network.miss.mlmodel', []],
    ['program.miss.mlmodel', []],
    ['custom-layer.hit.mlmodel', ['warning coreml/custom-class']],
    ['custom-model.hit.mlmodel', ['warning coreml/custom-class']],
    ['pipeline.hit.mlmodel', ['warning coreml/custom-class']],
    ['linked-model.hit.mlmodel', ['critical coreml/outside-file']],
    ['weights-outside.hit.mlmodel', ['critical coreml/outside-file']],
    ['cut-short.error.mlmodel', ['warning scan/damaged']],
  ])('%s: %s', async (name, findings) => {
    expect(await grave(name)).toEqual(findings);
  });

  it('names the class and the layer', async () => {
    const { drafts } = await inspectBytes(
      fixtures['custom-layer.hit.mlmodel'] ?? Buffer.alloc(0),
      'x.mlmodel',
    );
    expect(drafts[0]?.message).toBe(
      'The layer "odd" is the class "EvilLayer" of the application that loads it',
    );
  });

  it('claims no other protobuf', async () => {
    expect(
      (await inspectBytes(Buffer.from([0x08, 7, 0x12, 2, 0x61, 0x62, 0x3a, 0]), 'a.bin')).formats,
    ).not.toContain('coreml');
  });

  it('ends in a finding or a typed outcome whatever is damaged', async () => {
    await expectGraceful('coreml', 500);
  });
});
