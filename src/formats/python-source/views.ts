import { decodeSource } from '../../codecs/python-source/source-text.js';
import type { ByteSource, View } from '../../core/types.js';

/** The source itself, as its encoding is read. */
export function sourceViews(source: ByteSource): readonly View[] {
  return [
    {
      title: 'source',
      columns: ['line', 'text'],
      rows: function* () {
        const { text } = decodeSource(source.read(0, source.size));
        let line = 0;
        for (const content of text.split('\n')) yield [String((line += 1)), content];
      },
    },
  ];
}
