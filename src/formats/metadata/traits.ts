import type { Traits } from '../../core/types.js';
import type { MetadataFacts } from './facts.js';

/**
 * The keys under which formats and tools state what a model is: GGUF's `general.…`, ModelSpec's `modelspec.…`
 * (https://github.com/Stability-AI/ModelSpec), the plain words of ONNX, Core ML, TFLite and others.
 */
const keys: Readonly<Record<'name' | 'license' | 'architecture' | 'task', RegExp>> = {
  name: /^(?:general\.name|modelspec\.title|model[_.]?name|name)$/i,
  license: /^(?:general\.license|modelspec\.license|licen[cs]e)$/i,
  architecture: /^(?:modelspec\.architecture|model[_.]?(?:class|architecture))$/i,
  task: /^(?:pipeline_tag|task)$/i,
};

/** One short line is a statement; more is a text about it. */
const maxWordCharacters = 200;

export function metadataTraits({ items }: MetadataFacts): Traits {
  const said = Object.entries(keys).flatMap(([trait, pattern]) => {
    const item = items.find(({ key, value }) => pattern.test(key) && isWord(value.trim()));
    return item === undefined ? [] : [[trait, item.value.trim()] as const];
  });
  return Object.fromEntries(said);
}

function isWord(value: string): boolean {
  return value !== '' && value.length <= maxWordCharacters && !value.includes('\n');
}
