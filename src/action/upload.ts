import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { setTimeout } from 'node:timers/promises';
import type { ScanReport } from '../core/types.js';
import { renderSarif } from '../reports/sarif.js';
import type { TriggerEvent } from './event.js';
import { ApiError, type GitHubApi, type Processing } from './github/github-api.js';
import { log } from './log.js';
import { explainProcessing, explainRefusal } from './upload-refusal.js';
import type { UploadTarget } from './upload-target.js';

/** What became of the upload. */
export interface Upload {
  readonly uploaded: boolean;
  /** GitHub's id of the upload; empty when there was none. */
  readonly id: string;
  /** Why nothing was uploaded, a clause; empty when something was. Holds words of ours and of GitHub only. */
  readonly reason: string;
}

export interface UploadRequest {
  readonly report: ScanReport;
  readonly category: string;
  readonly waitForProcessing: boolean;
  readonly target: UploadTarget;
  readonly event: TriggerEvent;
  /** Undefined without a token. */
  readonly api: GitHubApi | undefined;
  readonly signal: AbortSignal;
}

/** Waits before each look at the processing, in seconds: looks after 5, 15, 35, 75 and 155. */
const waitSeconds = [5, 10, 20, 40, 80];

export type Sleep = (seconds: number, signal: AbortSignal) => Promise<void>;

const realSleep: Sleep = async (seconds, signal) => {
  await setTimeout(seconds * 1000, undefined, { signal });
};

/**
 * Uploads the results to code scanning, also when there are none: that closes old alerts. Never throws for what GitHub
 * answers; the caller decides whether an upload that did not happen matters.
 */
export async function upload(request: UploadRequest, sleep: Sleep = realSleep): Promise<Upload> {
  const { target, api, signal } = request;
  if ('skipped' in target) return skipped(target.skipped);
  if (api === undefined) return skipped('the input token is empty');
  if (isStopped(signal)) return skipped('the run was stopped, and results of half a run would close alerts');
  try {
    const id = await send(request, target, api);
    log.line(`Uploaded to code scanning for ${target.ref}, ${target.commit} (${id}).`);
    return request.waitForProcessing
      ? await settle(id, api, signal, sleep)
      : { uploaded: true, id, reason: '' };
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    return skipped(isStopped(signal) ? 'the run was stopped' : explainRefusal(error, request.event));
  }
}

/** A signal may come at any time between two looks. */
function isStopped(signal: AbortSignal): boolean {
  return signal.aborted;
}

/** Nothing was uploaded. */
export function skipped(reason: string): Upload {
  return { uploaded: false, id: '', reason };
}

async function send(
  { report, category }: UploadRequest,
  target: { readonly commit: string; readonly ref: string },
  api: GitHubApi,
): Promise<string> {
  const sarif = await promisify(gzip)(renderSarif(report, { category, forUpload: true }));
  return api.codeScanning.upload({
    ...target,
    sarif: sarif.toString('base64'),
    startedAt: new Date(report.startTime * 1000).toISOString(),
  });
}

async function settle(id: string, api: GitHubApi, signal: AbortSignal, sleep: Sleep): Promise<Upload> {
  const { status, errors } = await processed(id, api, signal, sleep);
  if (status === 'failed') {
    return { uploaded: false, id, reason: explainProcessing(errors) };
  }
  log.line(
    status === 'complete' ? 'Code scanning has processed it.' : 'Code scanning is still processing it.',
  );
  return { uploaded: true, id, reason: '' };
}

/** An answer that can't be had, or not in time, is no reason to doubt the upload. */
async function processed(id: string, api: GitHubApi, signal: AbortSignal, sleep: Sleep): Promise<Processing> {
  for (const seconds of waitSeconds) {
    try {
      await sleep(seconds, signal);
      const processing = await api.codeScanning.processing(id);
      if (processing.status !== 'pending') return processing;
    } catch (error) {
      if (isStopped(signal)) break;
      // Right after the upload its id may not be known everywhere.
      if (!(error instanceof ApiError)) throw error;
    }
  }
  return { status: 'pending', errors: [] };
}
