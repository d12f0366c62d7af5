import { defineFormat } from '../../core/define.js';
import type { AnyFormat } from '../../core/types.js';

const weights = defineFormat({
  id: 'weights',
  title: 'Final layer of a classifier',
  extensions: [],
  spec: 'https://arxiv.org/abs/2109.02836',
  runsCode: false,
  // Numbers have no mark; the container that knows the layer asks for this format.
  identify: () => ({ confidence: 'possible', because: 'is asked for' }),
  reader: async () => (await import('./reader.js')).weights,
});

export const formats: readonly AnyFormat[] = [weights];
