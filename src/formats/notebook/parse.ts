import {
  mapsOf,
  textsIn,
  valuesUnder,
  walkDocument,
  type DocumentMap,
  type DocumentNode,
} from '../../codecs/document/document-node.js';
import { encodedPickles } from '../../codecs/metadata/embedded-texts.js';
import type { MetadataEntry } from '../../codecs/metadata/metadata-child.js';
import { readJsonDocument } from '../../codecs/document/read-json-document.js';
import { FormatError } from '../../core/errors.js';
import type { Anomaly, ByteSource, ParseContext, Parsed } from '../../core/types.js';
import type { CellText, NotebookFacts } from './facts.js';

/** Cells of one notebook that are read; CWE-770. */
const maxCells = 20_000;
const shellCell = /^\s*%%(?:bash|sh|script|system|!|cmd|powershell)\b/;
const shellLine = /^\s*(?:[\w.]+\s*=\s*)?(?:!{1,2}|%(?:sx|system)\s|%(?=(?:pip|conda)\s))\s*(.*)$/;

/**
 * Takes the code cells of a notebook apart into what Python runs and what a shell runs; nothing of it is run here.
 * @throws FormatError `bad-json`, `no-cells`; LimitError
 */
export function parseNotebook(source: ByteSource, { budget }: ParseContext): Parsed<NotebookFacts> {
  const root = readJsonDocument(source, budget);
  const cells = cellsOf(root);
  if (cells === undefined)
    throw new FormatError(
      'no-cells',
      { offset: 0, length: source.size },
      'the notebook has no list of cells',
    );
  const whole = { offset: 0, length: source.size };
  const anomalies: Anomaly[] =
    cells.length > maxCells
      ? [{ kind: 'limit', at: whole, detail: 'it has more cells than are read', key: 'cells' }]
      : [];
  const code = cells.slice(0, maxCells).flatMap((cell, index) => codeOf(cell, index + 1));
  return {
    facts: { cells: cells.length, commands: code.flatMap(commandsOf), code },
    children: encodedPickles(dataOf(root)),
    anomalies,
    covered: [whole],
  };
}

/** What outputs and attachments hold in base64. */
function dataOf(root: DocumentNode): MetadataEntry[] {
  return [...mapsOf(root)].flatMap(({ node, path }) =>
    valuesUnder(node, 'data', 'attachments').flatMap((data) =>
      [...walkDocument(data)].flatMap((inner) => {
        const value = textsIn(inner.node)
          .map(({ text }) => text)
          .join('');
        return value === '' ? [] : [{ key: `${path}.${inner.path}`, value }];
      }),
    ),
  );
}

/** `cells`, or the cells of the worksheets of version 3. */
function cellsOf(root: DocumentNode): DocumentMap[] | undefined {
  const lists = [...mapsOf(root)].flatMap(({ node }) => valuesUnder(node, 'cells'));
  if (lists.length === 0) return undefined;
  return lists
    .flatMap((list) => (list.kind === 'list' ? list.items : []))
    .filter((item) => item.kind === 'map');
}

function codeOf(cell: DocumentMap, number: number): CellText[] {
  const isCode = valuesUnder(cell, 'cell_type').some(
    (type) => type.kind === 'scalar' && type.value === 'code',
  );
  if (!isCode) return [];
  return valuesUnder(cell, 'source', 'input').flatMap((source) => {
    const texts = textsIn(source);
    const [first] = texts;
    if (first === undefined) return [];
    // Each line may stand for itself, with its end or without.
    const text = texts.map((line) => (line.text.endsWith('\n') ? line.text : `${line.text}\n`)).join('');
    return [{ text, cell: number, line: first.at.line, column: first.at.column }];
  });
}

function commandsOf(code: CellText): CellText[] {
  if (shellCell.test(code.text)) return [{ ...code, text: code.text.slice(code.text.indexOf('\n') + 1) }];
  return code.text.split('\n').flatMap((line) => {
    const command = shellLine.exec(line.slice(0, 16_384))?.[1] ?? '';
    return command === '' ? [] : [{ ...code, text: command }];
  });
}
