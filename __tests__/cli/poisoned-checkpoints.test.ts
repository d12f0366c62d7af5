import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { callPickle } from '../support/pickle-assembler.js';
import { temporaryFolder, type TemporaryFolder } from '../support/temporary-folder.js';
import { zip } from '../support/zip-assembler.js';
import { runCli, type CliRun } from './run-cli.js';

interface Report {
  readonly issues: readonly {
    readonly path: string;
    readonly severity: string;
    readonly message: string;
    readonly member: readonly string[];
  }[];
}

const callables = [
  ['posix', 'system', 'echo hello'],
  ['builtins', 'exec', 'pass'],
  ['runpy', 'run_path', 'hello.py'],
  ['webbrowser', 'open', 'https://example.invalid/'],
  ['subprocess', 'Popen', 'echo hello'],
  ['importlib', 'import_module', 'hello'],
] as const;
const names = ['model.pt', 'pytorch_model.bin', 'last.ckpt', 'weights.model', 'checkpoint'];
const protocols = [0, 1, 2, 3, 4, 5];

const checkpoint = (data: Uint8Array): Uint8Array =>
  zip([
    { name: 'archive/data.pkl', content: data },
    { name: 'archive/byteorder', content: 'little' },
    { name: 'archive/data/0', content: new Uint8Array(64) },
    { name: 'archive/version', content: '3\n' },
  ]);

describe('a poisoned checkpoint', () => {
  let folder: TemporaryFolder;
  let run: CliRun;
  let report: Report;
  beforeAll(async () => {
    folder = temporaryFolder();
    for (const [module, name, argument] of callables) {
      for (const protocol of protocols) {
        const bytes = checkpoint(callPickle(protocol, module, name, argument));
        for (const file of names) folder.write(`${module}-${String(protocol)}/${file}`, bytes);
      }
    }
    run = await runCli(folder.path, ['scan', '.', '--format', 'json']);
    report = JSON.parse(run.stdout) as Report;
  });
  afterAll(() => {
    folder.remove();
  });

  it('ends the command line with 1', () => {
    expect(run.status).toBe(1);
  });

  describe.each(callables)('that calls %s.%s', (module, name, argument) => {
    it.each(protocols)('in protocol %i is told with its call, whatever the file is called', (protocol) => {
      for (const file of names) {
        const path = `${module}-${String(protocol)}/${file}`;
        const critical = report.issues.filter(
          (issue) => issue.path === path && issue.severity === 'critical',
        );
        expect(critical).toEqual([
          expect.objectContaining({
            member: ['archive/data.pkl'],
            message: expect.stringContaining(`${module}.${name}('${argument}')`) as unknown as string,
          }),
        ]);
      }
    });
  });
});
