import { list, text } from './answers.js';
import type { Transport } from './transport.js';

export interface SarifUpload {
  readonly commit: string;
  readonly ref: string;
  /** Gzip, then base64. */
  readonly sarif: string;
  /** ISO 8601. */
  readonly startedAt: string;
}

export interface Processing {
  readonly status: 'pending' | 'complete' | 'failed';
  readonly errors: readonly string[];
}

/** Uploads to code scanning. Each call throws `ApiError`. */
export class CodeScanning {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /** Gives the id of the upload. `validate` is never sent: GitHub Enterprise Server refuses a body that has it. */
  async upload({ commit, ref, sarif, startedAt }: SarifUpload): Promise<string> {
    return this.#transport.ask(async ({ client, repository, request }) => {
      const { data } = await client.request('POST /repos/{owner}/{repo}/code-scanning/sarifs', {
        ...repository,
        commit_sha: commit,
        ref,
        sarif,
        started_at: startedAt,
        tool_name: 'ModelAudit',
        request,
      });
      return text(data.id);
    });
  }

  /** How far GitHub is with an upload. */
  async processing(sarifId: string): Promise<Processing> {
    return this.#transport.ask(async ({ client, repository, request }) => {
      const { data } = await client.request('GET /repos/{owner}/{repo}/code-scanning/sarifs/{sarif_id}', {
        ...repository,
        sarif_id: sarifId,
        request,
      });
      return { status: data.processing_status ?? 'pending', errors: list(data.errors ?? []) };
    });
  }
}
