import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';

const script = fileURLToPath(new URL('../../scripts/demo.mjs', import.meta.url));

describe('the demonstration', () => {
  it('ends well, because the job that it shows ends red', () => {
    const { status, stdout } = spawnSync(process.execPath, [script], { encoding: 'utf8' });
    expect(stdout).toMatch(/As expected: the job is red, for the poisoned models and no other\.\s*$/);
    expect(status).toBe(0);
  });
});
