import { defineReader } from '../../core/define.js';
import type { WordVectorFacts } from './facts.js';
import { parseFasttext } from './fasttext.js';
import { wordVectorsRules } from './rules/index.js';
import { parseWord2vec } from './word2vec.js';

export const fasttext = defineReader<WordVectorFacts>({
  parse: parseFasttext,
  rules: wordVectorsRules,
});

export const word2vec = defineReader<WordVectorFacts>({
  parse: parseWord2vec,
  rules: [],
});
