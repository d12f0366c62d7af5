import { defineRule } from '../../../core/define.js';
import type { Evidence } from '../../../core/types.js';
import {
  mapsWith,
  textIn,
  valuesUnder,
  type DocumentNode,
  type ManifestFacts,
  type Placed,
  type TextPlace,
} from '../facts.js';
import { note, shown } from './note.js';

export const templateFileName = defineRule<ManifestFacts>({
  id: 'manifest/template-file-name',
  title: 'A chat template’s name leads out of the folder it is saved to',
  severity: 'critical',
  securitySeverity: '9.1',
  precision: 'very-high',
  cwe: ['CWE-22'],
  cve: ['CVE-2026-9856'],
  references: ['https://huggingface.co/docs/transformers/chat_templating'],
  since: '1.0.0',
  help: {
    why: 'transformers makes a file of each named template when it saves the tokenizer, and takes the name as the file’s. A name with separators writes wherever it points, for example over a start-up script.',
    fix: 'Do not load the tokenizer. Names of templates are plain words such as default, rag or tool_use.',
  },
  *check({ documents }) {
    for (const root of documents)
      for (const placed of mapsWith(root, 'chat_template', 'additional_chat_templates')) yield* judge(placed);
  },
});

function* judge({ node, path }: Placed): Iterable<Evidence> {
  for (const { name, at } of valuesUnder(node, 'chat_template', 'additional_chat_templates').flatMap(
    namesIn,
  )) {
    if (!/[/\\]|^\.{1,2}$|\0/.test(name)) continue;
    const where = path === '' ? 'chat_template' : `${path}.chat_template`;
    yield note(
      at,
      where,
      name,
      `A template is called ${shown(name)}: saving the tokenizer writes a file there`,
    );
  }
}

function namesIn(node: DocumentNode): { name: string; at: TextPlace }[] {
  if (node.kind === 'map') return node.entries.map(({ key, at }) => ({ name: key, at }));
  if (node.kind !== 'list') return [];
  return node.items
    .flatMap((item) => valuesUnder(item, 'name'))
    .flatMap((value) => {
      const name = textIn(value);
      return name === undefined ? [] : [{ name, at: value.at }];
    });
}
