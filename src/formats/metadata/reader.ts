import { defineReader } from '../../core/define.js';
import type { MetadataFacts } from './facts.js';
import { parseMetadata } from './parse.js';
import { metadataRules } from './rules/index.js';
import { metadataTraits } from './traits.js';

export const metadata = defineReader<MetadataFacts>({
  parse: parseMetadata,
  rules: metadataRules,
  traits: metadataTraits,
});
