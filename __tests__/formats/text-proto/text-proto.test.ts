import { describe, it } from '@jest/globals';
import { expectGraceful } from '../../support/expect-graceful.js';

describe('mutations of harmless files', () => {
  it('end in a finding or a typed outcome', async () => {
    await expectGraceful('text-proto', 500);
  });
});
