import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { inspectBytes } from '../../support/inspect-bytes.js';

const model = readFileSync(join(import.meta.dirname, '../../../fixtures/lightgbm/binary.miss.txt'), 'latin1');

describe('trees that lead to what is not there', () => {
  it.each([
    ['a node', /^left_child=.*$/m, 'left_child=99999'],
    ['a leaf', /^right_child=.*$/m, 'right_child=-99999'],
    ['a feature', /^split_feature=.*$/m, 'split_feature=9999999'],
  ])('are told: %s', async (_, line, instead) => {
    const { told } = await inspectBytes(Buffer.from(model.replace(line, instead), 'latin1'), 'model.txt');
    expect(told).toContain('warning lightgbm/inconsistent-tree');
  });
});
