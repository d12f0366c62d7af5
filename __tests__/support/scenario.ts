import { execFileSync } from 'node:child_process';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from '@jest/globals';
import { type ContractOptions, ContractServer, type ContractState } from './contract-server.js';
import { type ActionOptions, type ActionRun, Runner } from './run-action.js';

export interface ScenarioRun extends ActionRun {
  readonly github: ContractState;
}

/** A fresh runner for each test of a file, before one GitHub API under contract. */
export class Scenario {
  #runner: Runner | undefined;
  #server: ContractServer | undefined;

  /** Call once, at the top of a test file. */
  constructor() {
    beforeAll(async () => {
      this.#server = await ContractServer.start();
    });
    afterAll(async () => {
      await this.server.stop();
    });
    beforeEach(() => {
      this.#runner = new Runner();
    });
    afterEach(() => {
      this.runner.remove();
    });
  }

  get runner(): Runner {
    if (this.#runner === undefined) throw new Error('no test is running');
    return this.#runner;
  }

  get server(): ContractServer {
    if (this.#server === undefined) throw new Error('no test is running');
    return this.#server;
  }

  /** Runs the built action; every request has to keep the contract. */
  async run(options: ActionOptions = {}, contract: ContractOptions = {}): Promise<ScenarioRun> {
    await this.server.reset(contract);
    const run = await this.runner.run({
      ...options,
      env: { GITHUB_API_URL: this.server.url, ...options.env },
    });
    const github = await this.server.state();
    expect(github.violations).toEqual([]);
    return { ...run, github };
  }

  git(...args: readonly string[]): string {
    const who = ['-c', 'user.name=a', '-c', 'user.email=a@example.invalid', '-c', 'commit.gpgsign=false'];
    const options = { cwd: this.runner.workspace.path, encoding: 'utf8' } as const;
    return execFileSync('git', [...who, ...args], options).trim();
  }

  /** Commits all there is; gives the commit's id. */
  commitAll(): string {
    this.git('add', '-A');
    this.git('commit', '--quiet', '--allow-empty', '--message', 'state');
    return this.git('rev-parse', 'HEAD');
  }
}
