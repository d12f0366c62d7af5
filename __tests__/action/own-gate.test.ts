import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { cleanPickle } from '../support/models.js';
import { type ActionOptions, commit } from '../support/run-action.js';
import { Scenario, type ScenarioRun } from '../support/scenario.js';

const scenario = new Scenario();
const lenient = 'fail-on: never\nknown-bad: []\n';
const strict = 'known-bad: [lists/bad.txt]\n';
/** A model that nothing but the list of the base commit minds: every way around the list shows. */
const model = cleanPickle();
const list = `${createHash('sha256').update(model).digest('hex')} # ours\n`;
const nothing = { schema_version: 1, tool: { name: 'ModelAudit', version: '1.0.0' }, findings: [] };

const baseFiles: Readonly<Record<string, string>> = {
  '.modelaudit.yml': strict,
  'lists/bad.txt': list,
  'accepted.json': JSON.stringify(nothing),
  'sub/.modelaudit.yml': strict,
  'sub/lists/bad.txt': list,
};

beforeEach(() => {
  for (const [path, text] of Object.entries(baseFiles)) write(path, text);
  scenario.runner.workspace.write('sub/model.pkl', model);
  scenario.runner.workspace.write('model.pkl', model);
});

function write(path: string, text: string): void {
  scenario.runner.workspace.write(path, text);
}

function at(path: string): string {
  return join(scenario.runner.workspace.path, path);
}

function remove(path: string): void {
  rmSync(at(path), { recursive: true });
}

function link(path: string, target: string): void {
  rmSync(at(path), { recursive: true, force: true });
  symlinkSync(target, at(path));
}

/** A baseline that accepts what the gate finds. */
async function acceptAll(): Promise<string> {
  const run = await scenario.runner.run();
  const { issues } = JSON.parse(readFileSync(run.outputs['json-file'] ?? '', 'utf8')) as {
    issues: readonly { fingerprint: string; message: string }[];
  };
  const findings = issues.map(({ fingerprint, message }) => ({
    ...{ fingerprint, message, rule: 'scan/known-bad', path: 'model.pkl', member: [] },
    ...{ key: 'x', sha256: null, severity: 'critical' },
  }));
  return JSON.stringify({ ...nothing, findings });
}

type Attack = () => Promise<void> | void;

/** What a pull request may do to the checkout to be judged by something else than its base. */
const attacks: Readonly<Record<string, Attack>> = {
  'an edited configuration': () => {
    write('.modelaudit.yml', lenient);
  },
  'no configuration any more': () => {
    remove('.modelaudit.yml');
  },
  'a renamed configuration': () => {
    renameSync(at('.modelaudit.yml'), at('.modelaudit.yaml'));
  },
  'a configuration that is a link': () => {
    write('lenient.yml', lenient);
    link('.modelaudit.yml', 'lenient.yml');
  },
  'a configuration that is a folder': () => {
    remove('.modelaudit.yml');
    write('.modelaudit.yml/x', lenient);
  },
  'a configuration that is no text': () => {
    scenario.runner.workspace.write('.modelaudit.yml', new Uint8Array([0xff, 0xfe, 0]));
  },
  'a configuration that extends another': () => {
    write('.modelaudit.yml', 'extends: lenient.yml\n');
    write('lenient.yml', lenient);
  },
  'a configuration beside the model': () => {
    mkdirSync(at('models'));
    renameSync(at('model.pkl'), at('models/model.pkl'));
    write('models/.modelaudit.yml', lenient);
  },
  'a configuration in other letters': () => {
    renameSync(at('.modelaudit.yml'), at('.ModelAudit.yml'));
    write('.ModelAudit.yml', lenient);
  },
  'an empty list': () => {
    write('lists/bad.txt', '');
  },
  'no list any more': () => {
    remove('lists/bad.txt');
  },
  'a list that is a link': () => {
    write('empty.txt', '');
    link('lists/bad.txt', '../empty.txt');
  },
  'a folder of lists that is a link': () => {
    write('other/bad.txt', '');
    link('lists', 'other');
  },
  'a folder of lists that is a submodule': () => {
    remove('lists');
    write('.gitmodules', '[submodule "lists"]\n\tpath = lists\n\turl = https://git.example.invalid/lists\n');
    mkdirSync(at('lists'));
    execFileSync('git', ['init', '--quiet', at('lists')]);
    write('lists/bad.txt', '');
  },
  'a baseline that accepts everything': async () => {
    write('accepted.json', await acceptAll());
  },
  'attributes that rewrite files as they are checked out': () => {
    write(
      '.gitattributes',
      '* filter=x diff=x merge=ours text eol=crlf ident export-ignore working-tree-encoding=latin1\n',
    );
    write('.modelaudit.yml', lenient);
  },
  'a configuration that is a pointer of Git LFS': () => {
    write('.gitattributes', '*.yml filter=lfs diff=lfs merge=lfs -text\n');
    write('.lfsconfig', '[lfs]\n\turl = https://lfs.example.invalid\n');
    const oid = createHash('sha256').update(lenient).digest('hex');
    write('.modelaudit.yml', `version https://git-lfs.github.com/spec/v1\noid sha256:${oid}\nsize 29\n`);
  },
};

/** Lays the history of the workspace out as `actions/checkout` does, with the base or without; gives the base commit. */
async function propose(attack: Attack, history: 'whole' | 'shallow' | 'none'): Promise<string> {
  if (history === 'none') {
    await attack();
    return '4'.repeat(40);
  }
  scenario.git('init', '--quiet', '--initial-branch=main');
  const base = scenario.commitAll();
  await attack();
  scenario.commitAll();
  if (history === 'shallow') keepLastCommit();
  return base;
}

function keepLastCommit(): void {
  const { workspace, machine } = scenario.runner;
  const shallow = join(machine.path, 'shallow');
  const origin = `file://${workspace.path}`;
  execFileSync('git', ['clone', '--quiet', '--no-checkout', '--depth', '1', origin, shallow], {
    stdio: 'ignore',
  });
  rmSync(join(workspace.path, '.git'), { recursive: true });
  renameSync(join(shallow, '.git'), join(workspace.path, '.git'));
}

async function judge(base: string, inputs: ActionOptions['inputs'] = {}): Promise<ScenarioRun> {
  const head = { sha: commit, repo: { full_name: 'octo/models' } };
  const files = Object.fromEntries(
    Object.entries(baseFiles).map(([path, text]) => [`${base}:${path}`, text]),
  );
  return scenario.run(
    {
      event: 'pull_request',
      payload: { pull_request: { number: 1, head, base: { sha: base } } },
      env: { GITHUB_REF: 'refs/pull/1/merge', MODELAUDIT_CONFIG: 'lenient.yml' },
      inputs: { baseline: 'accepted.json', jobs: '1', ...inputs },
    },
    { files, commits: [base] },
  );
}

function expectBaseGate(run: ScenarioRun): void {
  expect(run.status).toBe(1);
  expect(run.outputs).toMatchObject({ verdict: 'findings', suppressed: '0' });
  expect(run.stdout).toContain('Known malicious model');
  expect(run.commands('warning')).toEqual([]);
}

describe.each(['whole', 'shallow', 'none'] as const)(
  'with the history %s a gate stays that of the base',
  (history) => {
    it.each(Object.entries(attacks))('against %s', async (_, attack) => {
      expectBaseGate(await judge(await propose(attack, history)));
    });

    it('where the working directory becomes a link to a folder without a configuration', async () => {
      const base = await propose(() => {
        write('elsewhere/model.pkl', '');
        scenario.runner.workspace.write('elsewhere/model.pkl', model);
        link('sub', 'elsewhere');
      }, history);
      expectBaseGate(await judge(base, { 'working-directory': 'sub', baseline: '' }));
    });

    it('where its own configuration is a mistake', async () => {
      const base = await propose(() => {
        write('.modelaudit.yml', 'fail-onn: [\n');
      }, history);
      expectBaseGate(await judge(base));
    });
  },
);

describe('links of the base itself', () => {
  it('are followed in the base commit', async () => {
    write('ci/audit.yml', strict);
    link('.modelaudit.yml', 'ci/audit.yml');
    renameSync(at('lists'), at('real-lists'));
    link('lists', 'real-lists');
    const base = await propose(() => {
      write('ci/audit.yml', lenient);
      write('real-lists/bad.txt', '');
    }, 'whole');
    expectBaseGate(await judge(base));
  });

  it.each(['../../etc/passwd', '/etc/passwd', '.modelaudit.yml'])(
    'that lead to %s lead nowhere',
    async (target) => {
      link('.modelaudit.yml', target);
      const base = await propose(() => undefined, 'whole');
      const run = await judge(base, { token: '' });
      expect(run.commands('warning')[0]).toMatch(/base commit's copy could not be read/);
    },
  );
});
