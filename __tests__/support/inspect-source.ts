import { MemorySource } from '../../src/bytes/memory-source.js';
import type { Anomaly, Draft } from '../../src/core/types.js';
import { FileBudget } from '../../src/engine/file-budget.js';
import { formats } from '../../src/formats/python-source/index.js';

export interface InspectedSource {
  /** `severity topic subject`. */
  readonly told: readonly string[];
  readonly drafts: readonly Draft[];
  readonly anomalies: readonly Anomaly[];
}

/** What the rules about Python source say of a text. */
export async function inspectSource(
  content: string | Uint8Array,
  profile: string | null = 'import',
  name = 'source.py',
): Promise<InspectedSource> {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const [format] = formats;
  if (format === undefined) throw new Error('no format');
  const { drafts, anomalies } = await format.inspect(new MemorySource(bytes, name), {
    budget: new FileBudget(),
    name,
    ...(profile === null ? {} : { profile }),
    sibling: () => undefined,
  });
  return {
    told: drafts.map(({ severity, ruleId, key }) => `${severity} ${ruleId.split('/')[1] ?? ''} ${key}`),
    drafts,
    anomalies,
  };
}
