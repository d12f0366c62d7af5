/** What holds for every file, and for those whose maker knows what they do. */
import { MemorySource } from '../../src/bytes/memory-source.js';
import type { Draft } from '../../src/core/types.js';
import { FileBudget, fullAllowance } from '../../src/engine/file-budget.js';
import { inspect } from '../../src/engine/inspection/inspect.js';
import { formats } from '../../src/formats/index.js';
import type { MadeFile } from './grammar.js';

/** A file whose loader runs something, one of which nothing runs, or one of which nobody knows. */
export type Kind = 'hostile' | 'genuine' | 'any';

export interface Input extends MadeFile {
  readonly kind: Kind;
  /** Of a hostile file: what is said of it, at least. */
  readonly least?: 'critical' | 'warning';
}

const outcomes: readonly string[] = ['scanned', 'partial', 'timed-out', 'unrecognised'];
/** By the clock, in which a busy machine counts too: far more than an execution may take. */
const seconds = 120;

/** The promise that this file breaks, in words; undefined where all hold. */
export async function brokenPromise(input: Input): Promise<string | undefined> {
  const drafts: Draft[] = [];
  const request = {
    formats,
    budget: new FileBudget({ ...fullAllowance, seconds }),
    name: input.name,
    ...(input.asked === undefined ? {} : { asked: input.asked }),
    sibling: () => undefined,
    report: (_: readonly string[], draft: Draft) => void drafts.push(draft),
  };
  try {
    const { outcome } = await inspect(new MemorySource(input.bytes, input.name), request);
    return brokenAlways(outcome, drafts) ?? brokenOfKind(input, drafts);
  } catch (error) {
    return `threw ${error instanceof Error ? String(error.stack) : String(error)}`;
  }
}

function brokenAlways(outcome: string, drafts: readonly Draft[]): string | undefined {
  const untyped = drafts.find(({ ruleId }) => ruleId === 'scan/internal-error');
  if (untyped !== undefined)
    return `an untyped error: ${untyped.message} ${JSON.stringify(untyped.data ?? {})}`;
  if (!outcomes.includes(outcome)) return `an outcome that nobody knows: ${outcome}`;
  return outcome === 'partial' && drafts.length === 0 ? 'read in part, and nothing says so' : undefined;
}

function brokenOfKind({ kind, least = 'critical' }: Input, drafts: readonly Draft[]): string | undefined {
  const worst = drafts.find(({ severity }) => severity === 'critical');
  const loud = worst ?? drafts.find(({ severity }) => severity === 'warning');
  if (kind === 'hostile' && (least === 'critical' ? worst : loud) === undefined)
    return 'a call that the loader makes was not found';
  if (kind === 'genuine' && loud !== undefined)
    return `a file of which nothing runs was called ${loud.ruleId}: ${loud.message}`;
  return undefined;
}
