import type { ByteSource, ParseContext, View } from '../../core/types.js';
import type { SafetensorsFacts } from './facts.js';
import { readSafetensorsHeader } from './parse.js';

/** The header: its tensors and its metadata. */
export function safetensorsViews(
  source: ByteSource,
  _: SafetensorsFacts,
  context: ParseContext,
): readonly View[] {
  const { entries, metadata } = readSafetensorsHeader(source, context);
  return [
    {
      title: 'tensors',
      columns: ['name', 'shape', 'dtype', 'bytes'],
      rows: function* () {
        for (const { name, shape, dtype, begin, end } of entries)
          yield [name, `[${shape.join(', ')}]`, dtype, String(end - begin)];
      },
    },
    {
      title: 'metadata',
      columns: ['key', 'value'],
      rows: function* () {
        for (const { key, value } of metadata) yield [key, value];
      },
    },
  ];
}
