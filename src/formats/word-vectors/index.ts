import { defineFormat } from '../../core/define.js';
import type { AnyFormat } from '../../core/types.js';
import type { WordVectorFacts } from './facts.js';
import { identifyFasttext, parseFasttext } from './fasttext.js';
import { wordVectorsRules } from './rules/index.js';
import { identifyWord2vec, parseWord2vec } from './word2vec.js';

const fasttext = defineFormat<WordVectorFacts>({
  id: 'fasttext',
  title: 'fastText model',
  extensions: ['.ftz', '.bin'],
  spec: 'https://github.com/facebookresearch/fastText/blob/main/src/fasttext.cc',
  runsCode: false,
  identify: identifyFasttext,
  parse: parseFasttext,
  rules: wordVectorsRules,
});

const word2vec = defineFormat<WordVectorFacts>({
  id: 'word2vec',
  title: 'word2vec vectors',
  extensions: ['.vec', '.w2v', '.bin', '.txt'],
  spec: 'https://code.google.com/archive/p/word2vec/',
  runsCode: false,
  identify: identifyWord2vec,
  parse: parseWord2vec,
  rules: [],
});

export const formats: readonly AnyFormat[] = [fasttext, word2vec];
