import { describe, expect, it } from '@jest/globals';
import { renderHelp } from '../../src/cli/help.js';
import { laterOptions, options } from '../../src/cli/options.js';

describe('the help', () => {
  it('names every option of the command and none that it refuses', () => {
    const help = renderHelp('scan');
    for (const { name } of options) expect(help).toContain(`--${name}`);
    for (const name of laterOptions) expect(help).not.toContain(`--${name} `);
    expect(renderHelp('rules')).not.toContain('--strict');
  });

  it('fits a terminal of 110 columns', () => {
    for (const line of renderHelp('scan').split('\n')) expect(line.length).toBeLessThanOrEqual(110);
  });
});
