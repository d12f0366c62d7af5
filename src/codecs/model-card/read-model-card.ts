/** What lies beside a model on a hub: the card's front matter (https://huggingface.co/docs/hub/model-cards) and config.json. */
import { MemorySource } from '../../bytes/memory-source.js';
import { FormatError, LimitError } from '../../core/errors.js';
import type { Budget, ByteSource, Traits } from '../../core/types.js';
import { type DocumentNode, textIn, textsIn, valuesUnder } from '../document/document-node.js';
import { readJsonDocument } from '../document/read-json-document.js';
import { readYamlDocument } from '../document/read-yaml-document.js';

/** Front matter stands at the beginning and is short; configurations are a few pages. */
const maxCardBytes = 256 * 1024;

/** Never throws for what it finds: a card that can't be read says nothing. */
export function readModelCard(beside: (path: string) => ByteSource | undefined, budget: Budget): Traits {
  const card = tolerant(() => frontMatter(beside('README.md'), budget));
  const config = tolerant(() => configuration(beside('config.json'), budget));
  return { ...config, ...card };
}

function tolerant(read: () => Traits): Traits {
  try {
    return read();
  } catch (error) {
    if (error instanceof FormatError || error instanceof LimitError) return {};
    throw error;
  }
}

function frontMatter(source: ByteSource | undefined, budget: Budget): Traits {
  if (source === undefined) return {};
  const text = Buffer.from(source.read(0, Math.min(source.size, maxCardBytes))).toString('utf8');
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const end = lines.indexOf('---', 1);
  if (lines[0] !== '---' || end === -1) return {};
  const yaml = Buffer.from(lines.slice(1, end).join('\n'));
  const [root] = readYamlDocument(new MemorySource(yaml, 'front matter'), budget).documents;
  return cardTraits(root);
}

/** `license: other` says nothing without its name. */
function cardTraits(root: DocumentNode | undefined): Traits {
  const stated = firstText(root, 'license');
  const license = stated === 'other' ? (firstText(root, 'license_name') ?? stated) : stated;
  return present({
    license,
    name: firstText(root, 'model_name'),
    task: firstText(root, 'pipeline_tag'),
  });
}

function configuration(source: ByteSource | undefined, budget: Budget): Traits {
  if (source === undefined || source.size > maxCardBytes) return {};
  return configurationTraits(readJsonDocument(source, budget));
}

/** What a configuration of transformers says: https://huggingface.co/docs/transformers/main_classes/configuration. */
export function configurationTraits(root: DocumentNode): Traits {
  return present({
    family: firstText(root, 'model_type'),
    architecture: firstText(root, 'architectures', '_class_name'),
    license: firstText(root, 'license'),
  });
}

function firstText(root: DocumentNode | undefined, ...keys: readonly string[]): string | undefined {
  return valuesUnder(root, ...keys)
    .flatMap((value) => (value.kind === 'list' ? textsIn(value).map(({ text }) => text) : [textIn(value)]))
    .find((text) => text !== undefined && text !== '');
}

function present(words: Readonly<Record<string, string | undefined>>): Traits {
  return Object.fromEntries(Object.entries(words).filter(([, text]) => text !== undefined));
}
