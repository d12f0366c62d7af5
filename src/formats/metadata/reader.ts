import { defineReader } from '../../core/define.js';
import type { MetadataFacts } from './facts.js';
import { parseMetadata } from './parse.js';
import { metadataRules } from './rules/index.js';

export const metadata = defineReader<MetadataFacts>({
  parse: parseMetadata,
  rules: metadataRules,
});
