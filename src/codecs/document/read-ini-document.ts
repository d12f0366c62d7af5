import { LimitError } from '../../core/errors.js';
import { limits } from '../../core/limits.js';
import type { ByteSource } from '../../core/types.js';
import type { DocumentEntry, DocumentNode, TextPlace } from './document-node.js';

interface Section {
  readonly key: string;
  readonly at: TextPlace;
  readonly entries: { key: string; at: TextPlace; value: DocumentNode; texts: string[] }[];
}

/**
 * INI as Python's configparser reads it (https://docs.python.org/3/library/configparser.html): sections, `=` or `:`,
 * indented lines go on with the value before. Values stay text. Lines that are none of these are passed over.
 * @throws LimitError maxYamlBytes
 */
export function readIniDocument(source: ByteSource): DocumentNode {
  if (source.size > limits.maxYamlBytes)
    throw new LimitError(
      'maxYamlBytes',
      limits.maxYamlBytes,
      `${String(source.size)} bytes of configuration`,
    );
  const text = new TextDecoder('utf-8').decode(source.read(0, source.size));
  const sections: Section[] = [{ key: '', at: { line: 1, column: 1 }, entries: [] }];
  for (const [index, line] of text.split(/\r?\n/).entries()) readLine(line, index + 1, sections);
  return { kind: 'map', at: { line: 1, column: 1 }, entries: sections.flatMap(entriesOf) };
}

function readLine(line: string, number: number, sections: Section[]): void {
  const current = sections.at(-1);
  const content = line.trim();
  if (current === undefined || content === '' || /^[#;]/.test(content)) return;
  const last = current.entries.at(-1);
  if (/^[ \t]/.test(line) && last !== undefined) {
    last.texts.push(content);
    return;
  }
  const at = { line: number, column: 1 };
  const [, name] = /^\[([^\]]*)\]/.exec(content) ?? [];
  if (name !== undefined) {
    sections.push({ key: name, at, entries: [] });
    return;
  }
  const split = content.search(/[=:]/);
  if (split <= 0) return;
  const texts = [content.slice(split + 1).trim()];
  current.entries.push({ key: content.slice(0, split).trim(), at, value: scalar(texts, at), texts });
}

function scalar(texts: readonly string[], at: TextPlace): DocumentNode {
  return { kind: 'scalar', value: texts.join('\n').replace(/^(["'])([^]*)\1$/, '$2'), at };
}

function entriesOf({ key, at, entries }: Section): DocumentEntry[] {
  const read = entries.map((entry) => ({
    key: entry.key,
    at: entry.at,
    value: scalar(entry.texts, entry.at),
  }));
  return key === '' ? read : [{ key, at, value: { kind: 'map', entries: read, at } }];
}
