import type { ByteSource, ParseContext, View } from '../../core/types.js';
import type { GgufFacts } from './facts.js';
import { readGgufTables } from './parse.js';

/** The header: its key-values and its tensors. */
export function ggufViews(source: ByteSource, _: GgufFacts, context: ParseContext): readonly View[] {
  const { tensors, keyValues } = readGgufTables(source, context);
  return [
    {
      title: 'key-values (scalars and texts)',
      columns: ['key', 'value'],
      rows: function* () {
        for (const [key, value] of keyValues.numbers) yield [key, String(value)];
        for (const { key, value } of [...keyValues.texts, ...keyValues.templates]) yield [key, value];
      },
    },
    {
      title: 'tensors',
      columns: ['name', 'dimensions', 'type', 'bytes'],
      rows: function* () {
        for (const { name, dimensions, type, bytes } of tensors)
          yield [name, `[${dimensions.join(', ')}]`, type, bytes === undefined ? '?' : String(bytes)];
      },
    },
  ];
}
