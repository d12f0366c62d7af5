import type { ByteSource, ParseContext, View } from '../../core/types.js';
import type { PickleFacts } from './facts.js';
import { disassemble } from './disassemble.js';
import { importName, renderUse } from './rules/expression.js';
import { tensorTable } from './tensor-table.js';

/** The disassembly with what each opcode amounts to beside it, and the tensors that it describes. */
export function pickleViews(source: ByteSource, facts: PickleFacts, context: ParseContext): readonly View[] {
  const program = programOf(facts);
  return [
    {
      title: 'tensors (described by the pickle; elements are not read)',
      columns: ['name', 'shape', 'dtype', 'storage'],
      rows: () => tensorTable(source, facts.streams, context.budget),
    },
    {
      title: 'disassembly',
      columns: ['position', 'opcode', 'argument', 'program'],
      rows: function* () {
        for (const { offset, name, argument } of disassemble(source, facts.streams, context.budget)) {
          yield [String(offset), name, argument, program.get(offset) ?? ''];
        }
      },
    },
  ];
}

/** By the position of the opcode; of many alike only the first has its line. */
function programOf(facts: PickleFacts): ReadonlyMap<number, string> {
  const imports = facts.imports.map(
    ({ offset }, at) => [offset, `imports ${importName(facts, at)}`] as const,
  );
  const uses = facts.uses.map((use) => [use.offset, renderUse(use, facts)] as const);
  return new Map([...imports, ...uses]);
}

/** Every name that loading looks up, as it resolves. */
export function* pickleImports(facts: PickleFacts): Generator<string> {
  for (const at of facts.imports.keys()) yield importName(facts, at);
}
