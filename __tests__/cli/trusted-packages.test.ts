/** A user's own classes, the forbidden ones and `--strict`, from the command line to the report. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { callPickle, pickle } from '../support/pickle-assembler.js';
import { temporaryFolder, type TemporaryFolder } from '../support/temporary-folder.js';
import { runCli } from './run-cli.js';

interface Report {
  readonly verdict: string;
  readonly issues: readonly {
    readonly severity: string;
    readonly rule_id: string;
    readonly message: string;
  }[];
  readonly suppressed: readonly { readonly rule_id: string; readonly suppression: { readonly by: string } }[];
}

const own = pickle().proto(4).stackGlobal('acme.models', 'Net').emptyTuple().newobj().stop().assemble();

describe('trusted packages', () => {
  let folder: TemporaryFolder;
  beforeAll(() => {
    folder = temporaryFolder();
    folder.write('own/model.pkl', own);
    folder.write('hostile/model.pkl', callPickle(4, 'posix', 'system', 'echo hello'));
    folder.write('trust.yml', 'trusted-packages: [acme, posix]\n');
  });
  afterAll(() => {
    folder.remove();
  });

  const scan = async (
    path: string,
    ...options: string[]
  ): Promise<{ status: number | null; report: Report }> => {
    const run = await runCli(folder.path, ['scan', path, '--format', 'json', ...options]);
    return { status: run.status, report: JSON.parse(run.stdout) as Report };
  };

  it('are named in what tells of a class that nobody knows', async () => {
    const { status, report } = await scan('own');
    expect([status, report.issues.map(({ severity, rule_id }) => `${severity} ${rule_id}`)]).toEqual([
      0,
      ['info pickle/foreign-class'],
    ]);
    expect(report.issues[0]?.message).toContain('Name acme in trusted-packages if it is yours');
  });

  it('move their classes to what is suppressed', async () => {
    const { report } = await scan('own', '--config', 'trust.yml');
    expect(report.issues).toEqual([]);
    expect(report.suppressed.map(({ suppression }) => suppression.by)).toEqual(['trusted-packages']);
  });

  it('can trust nothing that is forbidden', async () => {
    const { status, report } = await scan('hostile', '--config', 'trust.yml');
    expect([status, report.verdict, report.suppressed]).toEqual([1, 'findings', []]);
    expect(report.issues[0]?.message).toContain("posix.system('echo hello')");
  });

  it('count for nothing under --strict, where such a class is a warning', async () => {
    const { status, report } = await scan('own', '--config', 'trust.yml', '--strict');
    expect([status, report.issues.map(({ severity }) => severity), report.suppressed]).toEqual([
      1,
      ['warning'],
      [],
    ]);
  });
});
