import { describe, expect, it } from '@jest/globals';
import { fixtures } from '../../../fixtures/paddle/make.js';
import { expectGraceful } from '../../support/expect-graceful.js';
import { inspectBytes } from '../../support/inspect-bytes.js';

describe('PaddlePaddle programs', () => {
  it.each([
    ['inference.miss.pdmodel', []],
    ['python.hit.pdmodel', ['critical paddle/acting-operator']],
    ['load.hit.pdmodel', ['critical paddle/acting-operator']],
    ['save.hit.pdmodel', ['critical paddle/acting-operator']],
    ['send.hit.pdmodel', ['warning paddle/acting-operator']],
    ['cut-short.error.pdmodel', ['warning scan/damaged']],
  ])('%s: %j', async (name, findings) => {
    expect((await inspectBytes(fixtures[name] ?? Buffer.alloc(0), name)).told).toEqual(findings);
  });

  it('names the file', async () => {
    const { drafts } = await inspectBytes(fixtures['load.hit.pdmodel'] ?? Buffer.alloc(0), 'x.pdmodel');
    expect(drafts[0]?.message).toBe('The operator load reads the file "/etc/passwd"');
  });

  it('ends in a finding or a typed outcome whatever is damaged', async () => {
    await expectGraceful('paddle', 500);
  });
});
