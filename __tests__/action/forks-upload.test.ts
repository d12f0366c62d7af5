import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
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
const [fetch = '', keep = ''] = steps.flatMap(({ run }) => (run === undefined ? [] : [run]));

/** What a runner of GitHub has. */
const hasTools = ['bash', 'jq', 'unzip'].every((tool) => spawnSync(tool, ['--help']).error === undefined);
const withTools = hasTools ? it : it.skip;

let folder: TemporaryFolder;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => {
  folder.remove();
});

/** `gh` as far as the workflow asks it: the list of artifacts through jq, and the bytes of one. */
const gh = `#!/bin/bash
case $2 in
  */artifacts) jq -r "$4" "$RUNNER_TEMP/artifacts.json" ;;
  */zip) cat "$RUNNER_TEMP/served.zip" ;;
esac
`;

interface Artifact {
  readonly name?: string;
  readonly size?: number;
  readonly files: Readonly<Record<string, string>>;
}

/** Runs both steps as the runner does; gives what would be uploaded, undefined where a step fails. */
function upload({ name = 'modelaudit-sarif', size = 1_000, files }: Artifact): unknown {
  const entries = Object.entries(files).map(([member, text]) => ({
    name: member,
    content: Buffer.from(text),
  }));
  folder.write('served.zip', zip(entries));
  folder.write('artifacts.json', JSON.stringify({ artifacts: [{ id: 7, name, size_in_bytes: size }] }));
  folder.write('bin/gh', gh);
  spawnSync('chmod', ['+x', join(folder.path, 'bin/gh')]);
  const env = {
    PATH: `${join(folder.path, 'bin')}:${process.env['PATH'] ?? ''}`,
    RUNNER_TEMP: folder.path,
    GITHUB_REPOSITORY: 'octo/models',
    RUN: '1',
  };
  const passes = [fetch, keep].every(
    (script) =>
      spawnSync('bash', ['-e', '-o', 'pipefail', '-c', script], { env, cwd: folder.path }).status === 0,
  );
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
  withTools('uploads a genuine report, under its own category', () => {
    expect(upload({ files: { 'results.sarif': genuine } })).toMatchObject({
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
    // Without the tools of a runner there is nothing to try.
    expect(hasTools ? upload(artifact) : undefined).toBeUndefined();
  });

  withTools('writes nothing under a name that the artifact gives', () => {
    upload({ files: { '../escaped.sarif': genuine, '/tmp/escaped.sarif': genuine } });
    expect(existsSync(join(folder.path, '..', 'escaped.sarif'))).toBe(false);
    expect(existsSync('/tmp/escaped.sarif')).toBe(false);
  });
});
