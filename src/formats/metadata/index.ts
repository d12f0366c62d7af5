import { defineFormat } from '../../core/define.js';
import type { AnyFormat } from '../../core/types.js';
import type { MetadataFacts } from './facts.js';
import { identifyMetadata } from './identify.js';
import { parseMetadata } from './parse.js';
import { metadataRules } from './rules/index.js';
import { metadataTraits } from './traits.js';

const metadata = defineFormat<MetadataFacts>({
  id: 'metadata',
  title: 'Metadata text',
  extensions: [],
  spec: 'https://huggingface.co/docs/safetensors/index#format',
  runsCode: false,
  isText: true,
  identify: identifyMetadata,
  parse: parseMetadata,
  rules: metadataRules,
  traits: metadataTraits,
});

export const formats: readonly AnyFormat[] = [metadata];
