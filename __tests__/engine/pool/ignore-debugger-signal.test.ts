/** Jest's own `process` gets no signals, so that these run in processes of their own. */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from '@jest/globals';
import { hostileEntry } from '../../support/hostile-entry.js';
import { temporaryFolder } from '../../support/temporary-folder.js';

const folder = temporaryFolder();
afterAll(() => {
  folder.remove();
});
const compiled = (path: string): string => pathToFileURL(resolve('lib', path)).href;

/** Runs a program that signals itself, and gives what it says of its debugger in the second after. */
function debuggerAfter(program: string): string {
  const watch = `
    import { url } from 'node:inspector';
    ${program}
    process.kill(process.pid, 'SIGUSR1');
    for (let turn = 0; turn < 50 && url() === undefined; turn++) await new Promise((done) => setTimeout(done, 20));
    console.log(url() === undefined ? 'none' : 'open');
    process.exit();`;
  const args = ['--inspect-port=0', '--input-type=module', '-e', watch];
  return spawnSync(process.execPath, args, { encoding: 'utf8' }).stdout.trim();
}

describe('the debugger of the parent', () => {
  it('opens at a signal where nothing is scanned', () => {
    expect(debuggerAfter('')).toBe('open');
  });

  it('opens no more when a scanner process has been started', () => {
    folder.write('models/x', 'HOSTILE good');
    const request = {
      paths: ['models'],
      workingDirectory: folder.path,
      jobs: 1,
      scannerEntry: hostileEntry(),
    };
    const program = `
      import { scanFiles } from '${compiled('engine/scan-files.js')}';
      import { scanRules } from '${compiled('engine/rules/index.js')}';
      const { reports } = await scanFiles({ ...${JSON.stringify(request)}, rules: scanRules });
      if (reports[0].outcome !== 'scanned') throw new Error(JSON.stringify(reports));`;
    expect(debuggerAfter(program)).toBe('none');
  });
});
