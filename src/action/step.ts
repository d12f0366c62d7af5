import type { Interruption } from '../shell/interruption.js';
import type { Checkout } from './checkout.js';
import type { TriggerEvent } from './event.js';
import type { Git } from './git.js';
import type { GitHubApi } from './github/github-api.js';
import type { Environment, Inputs } from './inputs.js';

/** What a step has at hand. */
export interface Step {
  readonly environment: Environment;
  readonly inputs: Inputs;
  readonly checkout: Checkout;
  readonly event: TriggerEvent;
  readonly git: Git | undefined;
  /** Undefined without a token. Connects at the first call. */
  readonly api: () => Promise<GitHubApi | undefined>;
  readonly interruption: Interruption;
}
