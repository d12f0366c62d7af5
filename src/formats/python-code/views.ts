import type { ByteSource, View } from '../../core/types.js';
import type { PythonCodeFacts } from './facts.js';

/** What the code does, name by name, as Python would spell it. */
export function pythonCodeViews(_: ByteSource, facts: PythonCodeFacts): readonly View[] {
  return [
    {
      title: 'decoded code',
      columns: ['position', 'function', 'what', 'expression', 'times'],
      rows: function* () {
        for (const { offset, within, kind, expression, count } of facts.uses)
          yield [String(offset), within, kind, expression, String(count)];
      },
    },
  ];
}

/** Modules and names that running the code imports. */
export function* pythonCodeImports({ uses }: PythonCodeFacts): Generator<string> {
  for (const { origin, module, attributes } of uses)
    if (origin === 'import') yield [module, ...attributes].join('.');
}
