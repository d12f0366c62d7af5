import { archiveSequence } from '../../codecs/zip/archive-sequence.js';
import { defineFormat } from '../../core/define.js';
import type { AnyFormat, ByteSource, Claim } from '../../core/types.js';

function identifyZipSequence(head: Uint8Array, source: ByteSource): Claim | undefined {
  if (head[0] !== 0x50 || head[1] !== 0x4b || archiveSequence(source).length === 0) return undefined;
  return { confidence: 'certain', because: 'is a row of whole zip archives' };
}

const zipSequence = defineFormat({
  id: 'zip-sequence',
  title: 'Row of ZIP archives',
  extensions: ['.distcp', '.zip'],
  spec: 'https://docs.pytorch.org/docs/main/distributed.checkpoint.html',
  runsCode: false,
  identify: identifyZipSequence,
  reader: async () => (await import('./reader.js')).zipSequence,
});

export const formats: readonly AnyFormat[] = [zipSequence];
