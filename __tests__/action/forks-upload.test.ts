import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { renderSarif } from '../../src/reports/sarif.js';
import { sampleReport } from '../reports/sample-report.js';
import { temporaryFolder, type TemporaryFolder } from '../support/temporary-folder.js';
import { zip } from '../support/zip-assembler.js';

interface Workflow {
  readonly jobs: { readonly upload: { readonly steps: readonly { readonly run?: string }[] } };
}

const path = '.github/examples/forks-upload.yml';
const { steps } = (parse(readFileSync(path, 'utf8')) as Workflow).jobs.upload;
const [fetch = '', keep = '', find = ''] = steps.flatMap(({ run }) => (run === undefined ? [] : [run]));

let folder: TemporaryFolder;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => {
  folder.remove();
});

/** `gh` as far as the workflows ask it: lists of artifacts and of pull requests, and the bytes of an artifact. */
const gh = `#!/bin/bash
case "$*" in
  *artifacts) cat "$RUNNER_TEMP/artifacts.json" ;;
  */zip) cat "$RUNNER_TEMP/served.zip" ;;
  *'pulls -f state=open -f head=octo:feature'*) cat "$RUNNER_TEMP/pulls.json" ;;
  *) exit 1 ;;
esac
`;

const ownUnzip = fileURLToPath(new URL('../support/unzip.mjs', import.meta.url));
const hasUnzip = spawnSync('unzip', ['-v']).error === undefined;

interface Artifact {
  readonly name?: string;
  readonly size?: number;
  readonly files: Readonly<Record<string, string>>;
}

/** As the runner runs a step: its text, and what it gives as outputs; undefined where it fails. */
function step(script: string, more: Readonly<Record<string, string>> = {}): string | undefined {
  folder.write('output', '');
  const env = {
    PATH: [join(folder.path, 'bin'), dirname(process.execPath), process.env['PATH'] ?? ''].join(':'),
    RUNNER_TEMP: folder.path,
    GITHUB_OUTPUT: join(folder.path, 'output'),
    GITHUB_REPOSITORY: 'octo/models',
    RUN: '1',
    ...more,
  };
  const { status } = spawnSync('bash', ['-e', '-o', 'pipefail', '-c', script], { env, cwd: folder.path });
  return status === 0 ? readFileSync(join(folder.path, 'output'), 'utf8') : undefined;
}

function program(name: string, text: string): void {
  chmodSync(folder.write(`bin/${name}`, text), 0o755);
}

/** Runs both steps; gives what would be uploaded, undefined where a step fails. */
function upload(
  { name = 'modelaudit-sarif', size = 1_000, files }: Artifact,
  bringsUnzip = !hasUnzip,
): unknown {
  const entries = Object.entries(files).map(([member, text]) => ({
    name: member,
    content: Buffer.from(text),
  }));
  folder.write('served.zip', zip(entries));
  folder.write('artifacts.json', JSON.stringify({ artifacts: [{ id: 7, name, size_in_bytes: size }] }));
  program('gh', gh);
  if (bringsUnzip) program('unzip', `#!/bin/bash\nexec '${process.execPath}' '${ownUnzip}' "$@"\n`);
  const passes = [fetch, keep].every((script) => step(script) !== undefined);
  return passes ? JSON.parse(readFileSync(join(folder.path, 'checked.sarif'), 'utf8')) : undefined;
}

const genuine = renderSarif(sampleReport(), { category: 'chosen by the fork' });

function changed(change: (run: Record<string, unknown>) => void): Artifact {
  const log = JSON.parse(genuine) as { runs: Record<string, unknown>[] };
  for (const run of log.runs) change(run);
  return { files: { 'results.sarif': JSON.stringify(log) } };
}

function located(uri: unknown): Artifact {
  return changed((run) => {
    run['results'] = [{ locations: [{ physicalLocation: { artifactLocation: { uri } } }] }];
  });
}

describe('the privileged half of the workflows for forks', () => {
  it.each([true, false])('uploads a genuine report, under its own category (unzip of ours: %s)', (own) => {
    expect(upload({ files: { 'results.sarif': genuine } }, own || !hasUnzip)).toMatchObject({
      version: '2.1.0',
      runs: [{ automationDetails: { id: 'modelaudit/' }, tool: { driver: { name: 'ModelAudit' } } }],
    });
  });

  const hostile: readonly (readonly [string, Artifact])[] = [
    ['an artifact of another name', { name: 'other', files: { 'results.sarif': genuine } }],
    ['an artifact that is too large', { size: 20_000_001, files: { 'results.sarif': genuine } }],
    ['an artifact without a report', { files: { 'results.txt': genuine } }],
    ['two reports', { files: { 'a.sarif': genuine, 'b.sarif': genuine } }],
    ['what is no JSON', { files: { 'results.sarif': '{' } }],
    ['a report that unpacks to more than 60 MB', { files: { 'results.sarif': ' '.repeat(60_000_001) } }],
    ['another tool', changed((run) => (run['tool'] = { driver: { name: 'CodeQL' } }))],
    ['no results', changed((run) => (run['results'] = null))],
    ['too many results', changed((run) => (run['results'] = new Array<object>(5_001).fill({})))],
    ['two documents', { files: { 'r.sarif': genuine + genuine } }],
    ['two runs', { files: { 'r.sarif': genuine.replace('"runs": [', '"runs": [{},') } }],
    ['another version', { files: { 'r.sarif': genuine.replace('"2.1.0"', '"2.0.0"') } }],
    ['an absolute path', located('/etc/passwd')],
    ['an address', located('https://example.invalid/x')],
    ['a file URI', located('file:///etc/passwd')],
    ['a path that leaves the repository', located('models/../../x')],
    ['a path of Windows', located(String.raw`models\..\x`)],
    ['a place that is no text', located(7)],
    ['no place', changed((run) => (run['results'] = [{}]))],
  ];

  it.each(hostile.map(([what, artifact]) => ({ what, artifact })))('refuses $what', ({ artifact }) => {
    expect(upload(artifact)).toBeUndefined();
  });

  it('writes nothing under a name that the artifact gives', () => {
    upload({ files: { '../escaped.sarif': genuine, '/tmp/escaped.sarif': genuine } });
    expect(existsSync(join(folder.path, '..', 'escaped.sarif'))).toBe(false);
    expect(existsSync('/tmp/escaped.sarif')).toBe(false);
  });

  const sha = '2'.repeat(40);
  it.each([
    [
      'the one with the commit',
      [
        { number: 3, head: { sha: '1' } },
        { number: 4, head: { sha } },
      ],
      'number=4\n',
    ],
    ['none', [{ number: 3, head: { sha: '1' } }], undefined],
    ['a number that is none', [{ number: '4; id', head: { sha } }], undefined],
  ])('finds of the open pull requests %s', (_, pulls, output) => {
    program('gh', gh);
    folder.write('pulls.json', JSON.stringify(pulls));
    expect(step(find, { OWNER: 'octo', BRANCH: 'feature', HEAD: sha })).toBe(output);
  });
});
