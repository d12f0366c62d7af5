import { describe, expect, it } from '@jest/globals';
import { fixtures } from '../../../fixtures/edge-network/make.js';
import { inspectBytes } from '../../support/inspect-bytes.js';

async function told(name: string): Promise<readonly string[]> {
  const found = await inspectBytes(fixtures[name] ?? new Uint8Array(), name);
  return found.told.filter((line) => !line.startsWith('debug'));
}

const network = (...lines: readonly string[]): Buffer => Buffer.from(lines.join('\n'));

describe('networks of ncnn, MNN and CNTK', () => {
  it.each([
    ['network.miss.param', []],
    ['binary.miss.param', []],
    ['classifier.miss.mnn', []],
    ['function.miss.cntk', []],
    ['custom-layer.hit.param', ['info edge-network/foreign-layer']],
    ['binary-custom-layer.hit.param', ['info edge-network/foreign-layer']],
    ['more-blobs.hit.param', ['critical edge-network/wrong-count']],
    ['fewer-layers.hit.param', ['warning edge-network/wrong-count']],
    ['binary-blob-outside.hit.param', ['critical edge-network/wrong-count']],
    ['plugin.hit.mnn', ['warning edge-network/foreign-layer']],
    ['untranslated.hit.mnn', ['info edge-network/foreign-layer']],
    ['imports-module.hit.cntk', ['warning edge-network/imported-function']],
    ['calls-system.hit.cntk', ['critical edge-network/imported-function']],
    ['native-library.hit.cntk', ['critical edge-network/imported-function']],
    ['counts.error.param', ['warning scan/damaged']],
    ['binary-cut-short.error.param', ['warning scan/damaged']],
    ['cut-short.error.cntk', ['warning scan/damaged']],
  ])('%s: %j', async (name, expected) => {
    expect(await told(name)).toEqual(expected);
  });

  it('takes what follows the declared layers for more than it declares', async () => {
    const more = network('7767517', '1 1', 'Input data 0 1 data', 'Exec run 1 1 data out');
    expect((await inspectBytes(more, 'a.param')).told).toContain('warning edge-network/wrong-count');
  });

  it('reads blanks and ends of lines as fscanf does', async () => {
    const blanks = network('\n  7767517\r', '1\t1\r', ' Mine\tdata 0 1\r', 'data\r', '');
    expect((await inspectBytes(blanks, 'a.param')).told).toEqual(['info edge-network/foreign-layer']);
  });

  it('survives counts that no machine has room for', async () => {
    const huge = network('7767517', '999999999 999999999', 'Input data 0 1 data');
    expect((await inspectBytes(huge, 'a.param')).told).toContain('warning edge-network/wrong-count');
  });
});
