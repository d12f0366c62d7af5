import { describe, expect, it } from '@jest/globals';
import { renderHelp } from '../../src/cli/help.js';
import { options } from '../../src/cli/options.js';

describe('the help', () => {
  it('names every option of the command', () => {
    const help = renderHelp('scan');
    for (const { name } of options) expect(help).toContain(`--${name}`);
    expect(renderHelp('rules')).not.toContain('--strict');
  });

  it('fits a terminal of 110 columns', () => {
    for (const line of renderHelp('scan').split('\n')) expect(line.length).toBeLessThanOrEqual(110);
  });
});
