import { describe, expect, it } from '@jest/globals';
import { renderHelp } from '../../src/cli/help.js';
import { commandNames, options } from '../../src/cli/options.js';

describe('the help', () => {
  it.each(commandNames)('of %s names its options and no others', (command) => {
    const help = renderHelp(command);
    for (const { name, commands } of options) {
      const line = new RegExp(`^ +(-\\w, )?--${name}\\b`, 'm');
      expect([name, line.test(help)]).toEqual([name, commands.includes(command)]);
    }
  });

  it('fits a terminal of 110 columns', () => {
    for (const line of commandNames.flatMap((name) => renderHelp(name).split('\n')))
      expect(line.length).toBeLessThanOrEqual(110);
  });
});
