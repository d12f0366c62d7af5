import { existsSync, mkdirSync, readFileSync, realpathSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { deliver } from '../../src/action/deliver.js';
import { readInputs } from '../../src/action/inputs.js';
import { sampleReport } from '../reports/sample-report.js';
import { type TemporaryFolder, temporaryFolder } from '../support/temporary-folder.js';

let folder: TemporaryFolder;
let workspace: string;
let log = '';
beforeEach(() => {
  folder = temporaryFolder();
  mkdirSync(join(folder.path, 'workspace'));
  workspace = realpathSync.native(join(folder.path, 'workspace'));
  log = '';
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    log += String(text);
    return true;
  });
});
afterEach(() => {
  jest.restoreAllMocks();
  delete process.env['GITHUB_OUTPUT'];
  folder.remove();
});

function run(given: Readonly<Record<string, string>>, summary = folder.write('summary.md', '')): string[] {
  const inputs = readInputs(
    Object.fromEntries(Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
  );
  const environment = { RUNNER_TEMP: join(folder.path, 'temp'), GITHUB_STEP_SUMMARY: summary };
  return deliver(sampleReport(), {
    inputs,
    checkout: { workspace, root: workspace, folder: workspace, named: workspace },
    environment,
  });
}

describe('an exit that fails', () => {
  it('costs none of the others: outputs', () => {
    process.env['GITHUB_OUTPUT'] = join(folder.path, 'absent', 'output');
    const summary = folder.write('summary.md', '');
    const problems = run({}, summary);
    expect(problems[0]).toMatch(/absent/);
    expect(existsSync(join(folder.path, 'temp', 'modelaudit', 'results.sarif'))).toBe(true);
    expect(existsSync(join(folder.path, 'temp', 'modelaudit', 'report.json'))).toBe(true);
    expect(readFileSync(summary, 'utf8')).toContain('ModelAudit');
    expect(log).toContain('::error title=ModelAudit pickle/dangerous-call');
  });

  it('costs none of the others: a summary that is a folder, a report under a file', () => {
    process.env['GITHUB_OUTPUT'] = folder.write('output', '');
    folder.write('workspace/file', '');
    const problems = run({ 'sarif-file': 'file/r.sarif' }, folder.path);
    expect(problems).toHaveLength(1);
    expect(existsSync(join(folder.path, 'temp', 'modelaudit', 'report.json'))).toBe(true);
    expect(log).toContain('The job summary could not be written');
    expect(readFileSync(join(folder.path, 'output'), 'utf8')).toContain('findings');
  });
});

describe('a report in the workspace', () => {
  it('is not written through a link, whatever name the workspace goes by', () => {
    process.env['GITHUB_OUTPUT'] = folder.write('output', '');
    symlinkSync(workspace, join(folder.path, 'alias'));
    mkdirSync(join(folder.path, 'victim'));
    symlinkSync(join(folder.path, 'victim'), join(workspace, 'out'));
    const problems = run({
      'sarif-file': join(folder.path, 'alias', 'out', 'r.sarif'),
      'json-file': join(folder.path, 'alias', 'new', 'r.json'),
    });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/a folder on the way is a link/);
    expect(existsSync(join(folder.path, 'victim', 'r.sarif'))).toBe(false);
    expect(existsSync(join(workspace, 'new', 'r.json'))).toBe(true);
  });

  it('never replaces the other one', () => {
    expect(() => run({ 'sarif-file': 'out/r', 'json-file': './out/r' })).toThrow(
      "inputs sarif-file and json-file name the same file, './out/r'",
    );
  });
});
