import type { ByteSource, View } from '../../core/types.js';
import type { TfliteFacts } from './facts.js';

/** The operator codes, most used first; numbers are those of BuiltinOperator in schema.fbs. */
export function tfliteViews(_: ByteSource, facts: TfliteFacts): readonly View[] {
  return [
    {
      title: 'operators',
      columns: ['operator', 'nodes', 'defined by', 'first node', 'texts'],
      rows: function* () {
        for (const { custom, builtin, count, node = '', texts } of facts.operators.toSorted(
          (a, b) => b.count - a.count,
        )) {
          const name = custom ?? `builtin ${String(builtin)}`;
          yield [name, String(count), custom === undefined ? 'TFLite' : 'CUSTOM', node, texts.join(', ')];
        }
      },
    },
  ];
}
