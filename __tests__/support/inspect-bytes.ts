import { MemorySource } from '../../src/bytes/memory-source.js';
import type { ByteSource, Draft, FormatId, Outcome } from '../../src/core/types.js';
import { FileBudget, fullAllowance, type Allowance } from '../../src/engine/file-budget.js';
import { inspect } from '../../src/engine/inspection/inspect.js';
import { formats } from '../../src/formats/index.js';

export interface InspectedBytes {
  readonly formats: readonly FormatId[];
  readonly outcome: Outcome;
  /** `severity rule id member!member`, as reported. */
  readonly told: readonly string[];
  readonly drafts: readonly Draft[];
}

/** What the whole engine says of a file, in this process, whose memory holds what other tests left. */
export async function inspectBytes(
  content: Uint8Array | ByteSource,
  name = 'model.bin',
  allowance: Partial<Allowance> = {},
): Promise<InspectedBytes> {
  const told: string[] = [];
  const drafts: Draft[] = [];
  const source = content instanceof Uint8Array ? new MemorySource(content, name) : content;
  const inspected = await inspect(source, {
    formats,
    budget: new FileBudget({ ...fullAllowance, residentBytes: Infinity, ...allowance }),
    name,
    sibling: () => undefined,
    report: (member, draft) => {
      told.push([draft.severity, draft.ruleId, ...(member.length > 0 ? [member.join('!')] : [])].join(' '));
      drafts.push(draft);
    },
  });
  return { formats: inspected.formats, outcome: inspected.outcome, told, drafts };
}
