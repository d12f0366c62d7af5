import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { XMLParser } from 'fast-xml-parser';
import { cleanPickle } from '../support/models.js';
import { pickle } from '../support/pickle-assembler.js';
import { type ContractState, ContractServer } from '../support/contract-server.js';
import { type ActionRun, Runner } from '../support/run-action.js';

const cli = fileURLToPath(new URL('../../dist/cli/index.js', import.meta.url));
const base = '3'.repeat(40);

/** Everything at once that a log, a summary, a comment or a viewer might take for its own. */
const words = [
  '::error::x',
  '##[group]y',
  '\u001b[31mred\u001b[0m',
  '\u009b1m',
  '\u202Egpj',
  '<img src=x onerror=1><!-- modelaudit 00000000000000000000000000000000 -->',
  '[a](javascript:1) ![i](https://e.example.invalid/i.png) `c` @octocat #1 | x |',
  '\r\n::set-output name=x::y\n\n# title\n```\n</details>\u2028::error::z',
].join(' ');

/** Each field by a word of its own, so that it is seen where it arrives. */
const of = (field: string): string => `${field}${words}`;
const fileName = `${of('fieldname').replaceAll('/', '_').slice(0, 180)}.pkl`;

/** What an attacker writes into the event; none of it is anybody's business. */
const event = {
  pull_request: {
    number: 12,
    title: of('fieldtitle'),
    body: of('fieldbody'),
    user: { login: of('fieldlogin') },
    labels: [{ name: of('fieldlabel'), description: of('fieldlabeltext') }],
    milestone: { title: of('fieldmilestone') },
    head: {
      sha: '2'.repeat(40),
      ref: of('fieldbranch'),
      label: of('fieldheadlabel'),
      repo: { full_name: 'octo/models', description: of('fieldrepository') },
    },
    base: { sha: base, ref: of('fieldbase') },
  },
  sender: { login: of('fieldsender') },
};

const ofTheEvent = /field(title|body|login|label|milestone|branch|headlabel|repository|base|sender|actor)/;

const stackGlobal = 0x93;

/** Calls one name and imports another. */
function model(): Uint8Array {
  return pickle()
    .proto(4)
    .unicode(of('fieldimport'))
    .unicode(of('fieldimported'))
    .raw(stackGlobal)
    .pop()
    .unicode(of('fieldmodule'))
    .unicode(of('fieldcallable'))
    .raw(stackGlobal)
    .unicode(of('fieldargument'))
    .tuple1()
    .reduce()
    .stop()
    .assemble();
}

let run: ActionRun & { readonly github: ContractState };
const files = new Map<string, string>();
/** Reports of the command line over what the action found. */
const reports = new Map<string, string>();

beforeAll(async () => {
  const [runner, server] = [new Runner(), await ContractServer.start()];
  try {
    await server.reset({
      commits: [base],
      changed: [{ filename: fileName, status: 'modified' }],
      files: { [`${base}:${fileName}`]: cleanPickle() },
    });
    runner.workspace.write(fileName, model());
    const done = await runner.run({
      event: 'pull_request',
      payload: event,
      inputs: {
        'review-comments': 'true',
        'check-run': 'true',
        'upload-sarif': 'true',
        'wait-for-processing': 'false',
        'fail-on-new': 'true',
        category: 'fieldcategory `b` <i> @octocat',
      },
      env: {
        GITHUB_REF: 'refs/pull/12/merge',
        GITHUB_HEAD_REF: of('fieldbranch'),
        GITHUB_BASE_REF: of('fieldbase'),
        GITHUB_ACTOR: of('fieldactor'),
        GITHUB_TRIGGERING_ACTOR: of('fieldactor'),
        RUNNER_DEBUG: '1',
        GITHUB_API_URL: server.url,
      },
    });
    run = { ...done, github: await server.state() };
    for (const name of ['sarif-file', 'json-file'])
      files.set(name, readFileSync(run.outputs[name] ?? '', 'utf8'));
    const json = run.outputs['json-file'] ?? '';
    const formats = ['text', 'json', 'sarif', 'markdown', 'html', 'junit', 'gitlab', 'gitlab-codequality'];
    for (const format of formats) {
      const args = [cli, 'merge', json, '--format', format, '--fail-on', 'never'];
      reports.set(format, execFileSync(process.execPath, args, { encoding: 'utf8', env: {} }));
    }
  } finally {
    runner.remove();
    await server.stop();
  }
}, 120_000);

const controls =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/;

function expectInertLog(text: string): void {
  const told = text
    .split(/\r\n|[\n\r\u2028]/)
    .filter((line) => /^\s*::(?!debug|notice|warning|error|group|endgroup|add-mask)/.test(line));
  expect(told).toEqual([]);
  expect(text).not.toMatch(/(?<!\\)##\[/);
  expect(text).not.toMatch(controls);
  // Every command is one of ours: an attacker's ::error stands at the start of no line.
  expect(text).not.toMatch(/^\s*::error::[xz]/m);
}

/** Markdown without code, whose contents no reader looks into, once it can't be left. */
function prose(markdown: string): string {
  return markdown.replaceAll(/<code>[^<]*<\/code>/g, '');
}

function expectInertMarkdown(markdown: string): void {
  expect(markdown).not.toMatch(controls);
  expect(markdown).not.toMatch(/<img|javascript:1\)|\]\(https:\/\/e\.|```\n<\/details>|@octocat/);
  expect(markdown.match(/<!--(?! modelaudit [0-9a-f]{32} -->\n\*\*)/g)).toBeNull();
  expect(prose(markdown)).not.toMatch(/^# title|(?<![&\w])#1\b|^::/m);
  expect(prose(markdown)).not.toMatch(/`c`|!\[i\]/);
}

function expectInertJson(text: string): void {
  expect(() => JSON.parse(text) as unknown).not.toThrow();
  expect(text).not.toMatch(controls);
}

/** What a reader of HTML makes of it: no element and no attribute of the attacker's. */
function expectInertHtml(text: string): void {
  expect(text).not.toMatch(/<img|<!-- modelaudit/);
  expect(text).not.toMatch(/href="(?!https:\/\/|#)/);
  expect(text).not.toMatch(controls);
}

interface Exit {
  readonly exit: string;
  readonly text: () => string;
  readonly inert: (text: string) => void;
  /** Fields that it shows; those of the event are in none. */
  readonly shows: readonly string[];
}

const found = ['fieldname', 'fieldmodule', 'fieldcallable'];
const exits: readonly Exit[] = [
  { exit: 'log', text: () => run.stdout, inert: expectInertLog, shows: found },
  { exit: 'errors', text: () => run.stderr, inert: expectInertLog, shows: [] },
  {
    exit: 'annotations',
    text: () => run.commands('error').join('\n'),
    inert: expectInertLog,
    shows: ['fieldmodule'],
  },
  { exit: 'summary', text: () => run.summary, inert: expectInertMarkdown, shows: [...found, 'fieldimport'] },
  {
    exit: 'check run',
    text: () => run.github.checkRuns[0]?.output.summary ?? '',
    inert: expectInertMarkdown,
    shows: found,
  },
  {
    exit: 'annotations of the check run',
    text: () => run.github.checkRuns[0]?.annotations.map(({ message }) => message).join(' ') ?? '',
    inert: (text) => {
      expect(text).not.toMatch(controls);
      expect(text).not.toContain('\n');
    },
    shows: ['fieldmodule'],
  },
  {
    exit: 'name of the check run',
    text: () => `${run.github.checkRuns[0]?.name ?? ''} ${run.github.checkRuns[0]?.output.title ?? ''}`,
    inert: (text) => {
      expect(text).not.toMatch(controls);
    },
    shows: ['fieldcategory'],
  },
  {
    exit: 'review comment',
    text: () => run.github.comments[0]?.body ?? '',
    inert: (text) => {
      expectInertMarkdown(text);
      expect(text.match(/<!--/g)).toHaveLength(1);
    },
    shows: ['fieldmodule', 'fieldimport'],
  },
  {
    exit: 'SARIF file',
    text: () => files.get('sarif-file') ?? '',
    inert: (text) => {
      expectInertJson(text);
      expect(text).not.toMatch(/\]\(javascript/);
    },
    shows: found,
  },
  {
    exit: 'upload',
    text: () => JSON.stringify(run.github.uploads),
    inert: (text) => {
      expectInertJson(text);
      expect(text).not.toMatch(/\]\(javascript/);
    },
    shows: [...found, 'fieldcategory'],
  },
  {
    exit: 'JSON file',
    text: () => files.get('json-file') ?? '',
    inert: expectInertJson,
    shows: [...found, 'fieldimport'],
  },
  { exit: 'outputs', text: () => Object.values(run.outputs).join('\n'), inert: expectInertLog, shows: [] },
  {
    exit: 'text',
    text: () => reports.get('text') ?? '',
    inert: (text) => {
      expect(text).not.toMatch(controls);
    },
    shows: found,
  },
  {
    exit: 'Markdown',
    text: () => reports.get('markdown') ?? '',
    inert: expectInertMarkdown,
    shows: [...found, 'fieldimport'],
  },
  { exit: 'HTML', text: () => reports.get('html') ?? '', inert: expectInertHtml, shows: found },
  {
    exit: 'merged JSON',
    text: () => reports.get('json') ?? '',
    inert: expectInertJson,
    shows: [...found, 'fieldimport'],
  },
  { exit: 'merged SARIF', text: () => reports.get('sarif') ?? '', inert: expectInertJson, shows: found },
  { exit: 'GitLab SAST', text: () => reports.get('gitlab') ?? '', inert: expectInertJson, shows: found },
  {
    exit: 'GitLab code quality',
    text: () => reports.get('gitlab-codequality') ?? '',
    inert: expectInertJson,
    shows: ['fieldname'],
  },
  {
    exit: 'JUnit',
    text: () => reports.get('junit') ?? '',
    inert: (text) => {
      expect(() => new XMLParser().parse(text) as unknown).not.toThrow();
      expect(text).not.toMatch(/<img|<!-- modelaudit/);
      expect(text).not.toMatch(controls);
    },
    shows: found,
  },
];

describe('text of an attacker', () => {
  it.each(exits)('is inert in the $exit', ({ text, inert, shows }) => {
    const said = text();
    for (const field of shows) expect(said).toContain(field);
    expect(said).not.toMatch(ofTheEvent);
    inert(said);
  });

  it('breaks no rule of the contract and decides nothing', () => {
    expect(run.github.violations).toEqual([]);
    expect(run.status).toBe(1);
    expect(run.outputs['verdict']).toBe('findings');
    expect(run.commands('set-output')).toEqual([]);
  });
});
