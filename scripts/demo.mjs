/**
 * The action on a sample checkout, run as a runner runs it: the built bundle in a process of its own, inputs and
 * files in the environment, GitHub's API played by the contract server. Ends with status 0 when the action did what
 * it should: a red job for the poisoned models, none of which is ever loaded.
 *
 *   npm ci && npm run demo
 */
import { spawn } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startContractServer } from './contract/server.mjs';
import { sampleModels } from './demo/sample-models.mjs';

const repository = dirname(dirname(fileURLToPath(import.meta.url)));
const action = join(repository, 'dist', 'index.js');
const results = join(repository, 'demo-output');
const commit = 'c0ffee'.padEnd(40, '0');

if (!existsSync(action)) throw new Error('dist/index.js is missing: npm run build');
const machine = mkdtempSync(join(tmpdir(), 'modelaudit-demo-'));
const github = await startContractServer();
try {
  process.exitCode = await demonstrate();
} finally {
  await github.close();
  rmSync(machine, { recursive: true, force: true });
}

async function demonstrate() {
  const workspace = makeCheckout();
  title('The checkout');
  for (const { name, says } of sampleModels) print(`  ${name.padEnd(28)} ${says}`);
  const run = await runAction(workspace);
  title('What the job shows');
  print(annotationsOf(run.log));
  title('What the action says');
  print(`  ${sentencesOf(run.log).join('\n  ')}`);
  title('Outputs');
  for (const [name, value] of Object.entries(run.outputs)) print(`  ${name.padEnd(24)} ${value}`);
  title('The upload, as GitHub saw it');
  for (const upload of github.state().uploads) print(describeUpload(upload));
  keepResults(run);
  return conclude(run);
}

function makeCheckout() {
  const workspace = join(machine, 'checkout');
  for (const { name, bytes } of sampleModels) {
    mkdirSync(dirname(join(workspace, name)), { recursive: true });
    writeFileSync(join(workspace, name), bytes);
  }
  return workspace;
}

async function runAction(workspace) {
  const file = (name, content = '') => {
    writeFileSync(join(machine, name), content);
    return join(machine, name);
  };
  const files = { GITHUB_OUTPUT: file('output'), GITHUB_STEP_SUMMARY: file('summary.md') };
  const child = spawn(process.execPath, [action], {
    cwd: workspace,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      PATH: process.env.PATH,
      ...(process.platform === 'win32' ? { SystemRoot: process.env.SystemRoot } : {}),
      ...files,
      GITHUB_WORKSPACE: workspace,
      GITHUB_REPOSITORY: 'octo/models',
      GITHUB_EVENT_NAME: 'push',
      GITHUB_EVENT_PATH: file('event.json', '{}'),
      GITHUB_SHA: commit,
      GITHUB_REF: 'refs/heads/main',
      GITHUB_API_URL: github.url,
      RUNNER_TEMP: join(machine, 'temp'),
      INPUT_TOKEN: 'a-token-for-the-demonstration',
    },
  });
  let log = '';
  child.stdout.setEncoding('utf8').on('data', (text) => (log += text));
  const status = await new Promise((resolve, reject) => child.on('error', reject).on('close', resolve));
  return { status, log, files, outputs: readOutputs(readFileSync(files.GITHUB_OUTPUT, 'utf8')) };
}

/** `name<<delimiter`, the value, `delimiter`. */
function readOutputs(text) {
  const found = text.matchAll(/^(.+?)<<(ghadelimiter_\S+)\r?\n([^]*?)\r?\n\2$/gm);
  return Object.fromEntries(Array.from(found, ([, name, , value]) => [name, value]));
}

function annotationsOf(log) {
  const found = log.matchAll(/^::(error|warning|notice)(?: (.*?))?::(.*)$/gm);
  return Array.from(found, ([, level, properties = '', text]) => {
    const file = /file=([^,]*)/.exec(properties)?.[1];
    return `  ${level.padEnd(8)} ${file === undefined ? '' : `${decodeURIComponent(file)}: `}${text}`;
  }).join('\n');
}

/** The verdict ends the folded report too. */
function sentencesOf(log) {
  const own = /^(Failed|Passed|Incomplete|Uploaded|Code scanning)/;
  return [...new Set(log.split(/\r?\n/).filter((line) => own.test(line)))];
}

function describeUpload({ commit: sha, ref, sarif }) {
  const [run] = sarif.runs;
  const results = run.results.map(({ level, ruleId, locations: [{ physicalLocation }] }) => {
    return `    ${level.padEnd(8)} ${ruleId.padEnd(28)} ${physicalLocation.artifactLocation.uri}`;
  });
  const head = `  ${ref} ${sha.slice(0, 7)}, category ${run.automationDetails.id}`;
  return [`${head}, ${String(run.results.length)} results`, ...results].join('\n');
}

function keepResults({ files, outputs }) {
  rmSync(results, { recursive: true, force: true });
  mkdirSync(results, { recursive: true });
  copyFileSync(outputs['sarif-file'], join(results, 'results.sarif'));
  copyFileSync(outputs['json-file'], join(results, 'report.json'));
  copyFileSync(files.GITHUB_STEP_SUMMARY, join(results, 'summary.md'));
  title('The reports');
  for (const name of ['results.sarif', 'report.json', 'summary.md']) print(`  ${join('demo-output', name)}`);
}

function conclude({ status, outputs }) {
  const found = new Set(
    github
      .state()
      .uploads.flatMap(({ sarif }) => criticalOf(sarif))
      .map(({ locations }) => pathOf(locations)),
  );
  const wrong = sampleModels.filter(({ name, poisoned }) => found.has(name) !== poisoned);
  const expected =
    status === 1 &&
    outputs.verdict === 'findings' &&
    outputs['sarif-uploaded'] === 'true' &&
    wrong.length === 0 &&
    github.state().violations.length === 0;
  title(expected ? 'As expected: the job is red, for the poisoned models and no other.' : 'NOT as expected:');
  if (!expected)
    print(
      JSON.stringify(
        { status, outputs, wrong: wrong.map(({ name }) => name), violations: github.state().violations },
        null,
        2,
      ),
    );
  return expected ? 0 : 1;
}

function criticalOf({ runs: [run] }) {
  return run.results.filter(({ level }) => level === 'error');
}

function pathOf([{ physicalLocation }]) {
  return decodeURIComponent(physicalLocation.artifactLocation.uri);
}

function title(text) {
  print(`\n${text}\n`);
}

function print(text) {
  process.stdout.write(`${text}\n`);
}
