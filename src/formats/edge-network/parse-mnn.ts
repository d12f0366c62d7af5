/** https://github.com/alibaba/MNN/blob/master/schema/default/MNN.fbs */
import { FlatBuffer, type FlatTable } from '../../codecs/flatbuffers/flat-table.js';
import type { ByteSource, ParseContext, Parsed } from '../../core/types.js';
import type { EdgeNetworkFacts } from './facts.js';
import { NetworkNotes } from './network-notes.js';

const net = { code: 0, operators: 3, subgraphs: 10 } as const;
const subgraph = { operators: 4 } as const;
const operator = { main: 2, name: 3, type: 5 } as const;
/** OpType: what a registered library runs, and what a converter could not translate. */
const plugin = 256;
const extra = 512;
const pluginTable = { type: 0 } as const;
const extraTable = { type: 0, engine: 1 } as const;

export function parseMnn(source: ByteSource, { budget }: ParseContext): Parsed<EdgeNetworkFacts> {
  const notes = new NetworkNotes();
  return notes.read(source, 'MNN', () => {
    const root = new FlatBuffer(source, budget).root();
    notes.text('bizCode', root.text(net.code) ?? '');
    for (const found of root.tables(net.operators)) readOperator(found, notes);
    for (const graph of root.tables(net.subgraphs))
      for (const found of graph.tables(subgraph.operators)) readOperator(found, notes);
  });
}

function readOperator(table: FlatTable, notes: NetworkNotes): void {
  const type = table.i32(operator.type) ?? 0;
  const name = table.text(operator.name) ?? '';
  const at = { range: table.at, logical: `operator ${name}` };
  notes.layer(String(type));
  if (type === plugin)
    notes.foreign('plugin', table.table(operator.main)?.text(pluginTable.type) ?? '', name, at);
  if (type !== extra) return;
  const main = table.table(operator.main);
  const engine = main?.text(extraTable.engine) ?? '';
  notes.foreign(
    'unlisted',
    `${engine === '' ? '' : `${engine} `}${main?.text(extraTable.type) ?? ''}`,
    name,
    at,
  );
}
