import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { ContractOptions, ContractState } from '../../scripts/contract/server.mjs';

export type { ContractOptions, ContractState };

const program = fileURLToPath(new URL('../../scripts/contract/process.mjs', import.meta.url));

/** GitHub's API under contract (scripts/contract/server.mjs), in its own process. */
export class ContractServer {
  readonly url: string;
  readonly #child: ChildProcess;

  private constructor(child: ChildProcess, url: string) {
    this.#child = child;
    this.url = url;
  }

  static async start(options: ContractOptions = {}): Promise<ContractServer> {
    const child = fork(program, [], { serialization: 'advanced', execArgv: [] });
    const { url } = await ask<{ readonly url: string }>(child, options);
    return new ContractServer(child, url);
  }

  /** What happened so far. */
  async state(): Promise<ContractState> {
    return ask<ContractState>(this.#child, 'state');
  }

  /** Starts over with other options: cheaper than another server. */
  async reset(options: ContractOptions = {}): Promise<void> {
    await ask(this.#child, options);
  }

  async stop(): Promise<void> {
    const exit = once(this.#child, 'exit');
    this.#child.disconnect();
    await exit;
  }
}

async function ask<Answer>(child: ChildProcess, message: ContractOptions | 'state'): Promise<Answer> {
  const answer = once(child, 'message') as Promise<[Answer]>;
  child.send(message);
  return (await answer)[0];
}
