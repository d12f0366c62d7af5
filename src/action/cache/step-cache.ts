import { existsSync, realpathSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { UsageError } from '../../core/errors.js';
import { count } from '../../reports/count.js';
import { type CachedResult, type CacheIdentity, cacheIdentity, catalogue, ResultCache } from '../../scan.js';
import { errorText } from '../../shell/error-text.js';
import { isInside } from '../checkout.js';
import { log } from '../log.js';
import type { Policy } from '../policy.js';
import type { Step } from '../step.js';
import { loadResults, saveResults } from './result-file.js';

/** The results of earlier runs, in a folder that the workflow restores and saves. */
export class StepCache {
  readonly results: ResultCache;
  readonly #folder: string;
  readonly #identity: CacheIdentity;

  private constructor(results: ResultCache, folder: string, identity: CacheIdentity) {
    this.results = results;
    this.#folder = folder;
    this.#identity = identity;
  }

  /**
   * Undefined where the input is off, or the event neither reads nor writes.
   * @throws UsageError for a folder in the workspace: what is checked out could bring results of its own
   */
  static open(step: Step, policy: Policy): StepCache | undefined {
    const { inputs, event, environment, checkout } = step;
    if (inputs.cache === undefined) return undefined;
    const folder = resolve(checkout.folder, inputs.cache);
    if (isInside(real(folder), checkout.workspace) || isInside(folder, checkout.workspace))
      throw new UsageError(
        `input cache must be a folder outside of the workspace, such as \${{ runner.temp }}/modelaudit-cache, not '${inputs.cache}'`,
      );
    const mode = modeOf(step);
    if (mode === undefined) {
      log.line('cache: this event neither reads nor writes it; everything is scanned.');
      return undefined;
    }
    const identity = cacheIdentity(policy);
    const results = mode === 'read' ? load(folder, identity) : [];
    const seed = [environment['GITHUB_RUN_ID'], environment['GITHUB_RUN_ATTEMPT'], event.commit].join('.');
    return new StepCache(new ResultCache({ mode, results, seed }), folder, identity);
  }

  /** Saves what was kept; gives the sentences for the report. */
  finish(): string[] {
    const { known, checked, different, kept } = this.results.figures;
    if (this.results.mode === 'write') return this.#save(kept);
    if (different > 0) return ['Cache: it held a wrong result and was discarded; everything was scanned.'];
    if (known === 0) return ['Cache: no file was known by its content; everything was scanned.'];
    const saved = known - checked;
    return [
      `Cache: ${count(saved, 'file')} known by content ${saved === 1 ? 'was' : 'were'} not scanned again; ${String(checked)} of ${String(known)} known ${checked === 1 ? 'was' : 'were'} scanned to check the cache, without a difference.`,
    ];
  }

  #save(kept: number): string[] {
    try {
      const saved = saveResults(this.#folder, this.#identity, this.results.kept);
      const left = kept > saved ? ` ${count(kept - saved, 'result')} did not fit.` : '';
      return [`Cache: everything was scanned, and ${count(saved, 'result')} kept for later runs.${left}`];
    } catch (error) {
      log.warning(`cache: nothing is kept, ${errorText(error)}.`);
      return [];
    }
  }
}

const writingEvents: ReadonlySet<string> = new Set(['push', 'schedule', 'workflow_dispatch', 'release']);

/**
 * Pull requests read. What runs on protected code scans everything and writes: the default branch, schedules, tags; other
 * events may have checked out anything. A merge queue is a gate, and trusts nobody.
 */
function modeOf({ event, git }: Step): 'read' | 'write' | undefined {
  if (event.inMergeQueue) return undefined;
  if (event.pullRequest !== undefined) return 'read';
  const isProtected = event.onDefaultBranch || event.ref.startsWith('refs/tags/');
  const head = git?.head() ?? event.commit;
  return writingEvents.has(event.name) && isProtected && head === event.commit ? 'write' : undefined;
}

function load(folder: string, identity: CacheIdentity): readonly CachedResult[] {
  const loaded = loadResults(folder, identity, new Set(catalogue.map(({ id }) => id)));
  if (loaded.kind === 'loaded') return loaded.results;
  if (loaded.kind === 'refused')
    log.warning(`cache: what is in it is not used, because ${loaded.because}; everything is scanned.`);
  if (loaded.kind === 'other') log.line('cache: it is of another version or of other options.');
  return [];
}

/** Links resolved as far as the folder exists. */
function real(folder: string): string {
  let at = folder;
  while (!existsSync(at) && dirname(at) !== at) at = dirname(at);
  return resolve(realpathSync.native(at), relative(at, folder));
}
