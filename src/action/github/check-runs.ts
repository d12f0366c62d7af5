import { whole } from './answers.js';
import type { AskOptions, Transport } from './transport.js';

/** A finding at its file, in a check run. */
export interface CheckAnnotation {
  readonly path: string;
  /** 1-based. */
  readonly line: number;
  readonly level: 'failure' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
}

export interface CheckRun {
  readonly name: string;
  readonly commit: string;
  readonly conclusion: 'success' | 'failure' | 'neutral';
  readonly output: { readonly title: string; readonly summary: string };
  /** At most 50. */
  readonly annotations: readonly CheckAnnotation[];
}

/** Done twice it would be there twice. */
const once: AskOptions = { repeatable: false };

/** Check runs. Each call throws `ApiError`. */
export class CheckRuns {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /** Gives the id of a check run that is complete. */
  async create({ name, commit, conclusion, output, annotations }: CheckRun): Promise<number> {
    return this.#transport.ask(async ({ client, repository, request }) => {
      const { data } = await client.request('POST /repos/{owner}/{repo}/check-runs', {
        ...repository,
        name,
        head_sha: commit,
        status: 'completed',
        conclusion,
        output: { ...output, annotations: annotations.map(describeAnnotation) },
        request,
      });
      return whole(data.id);
    }, once);
  }

  /** Adds annotations to a check run. @param annotations at most 50 */
  async annotate(
    id: number,
    output: CheckRun['output'],
    annotations: readonly CheckAnnotation[],
  ): Promise<void> {
    await this.#transport.ask(
      ({ client, repository, request }) =>
        client.request('PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}', {
          ...repository,
          check_run_id: id,
          output: { ...output, annotations: annotations.map(describeAnnotation) },
          request,
        }),
      once,
    );
  }
}

function describeAnnotation({ path, line, level, title, message }: CheckAnnotation) {
  return { path, start_line: line, end_line: line, annotation_level: level, title, message };
}
