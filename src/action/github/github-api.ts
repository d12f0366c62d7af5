import { CheckRuns } from './check-runs.js';
import { CodeScanning } from './code-scanning.js';
import { PullRequests } from './pull-requests.js';
import { Repository } from './repository.js';
import { Transport } from './transport.js';

export { ApiError } from './api-error.js';
export type { CheckAnnotation } from './check-runs.js';
export type { Processing } from './code-scanning.js';
export type { ReviewComment, ReviewThread } from './pull-requests.js';

/** The calls that the action makes to GitHub, by what they are about. */
export class GitHubApi {
  readonly codeScanning: CodeScanning;
  readonly checkRuns: CheckRuns;
  readonly pullRequests: PullRequests;
  readonly repository: Repository;

  private constructor(transport: Transport) {
    this.codeScanning = new CodeScanning(transport);
    this.checkRuns = new CheckRuns(transport);
    this.pullRequests = new PullRequests(transport);
    this.repository = new Repository(transport);
  }

  /** @param repository `owner/name` */
  static async connect(token: string, repository: string, signal: AbortSignal): Promise<GitHubApi> {
    return new GitHubApi(await Transport.connect(token, repository, signal));
  }
}
