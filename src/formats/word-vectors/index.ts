import { defineFormat } from '../../core/define.js';
import type { AnyFormat } from '../../core/types.js';
import { identifyFasttext } from './identify-fasttext.js';
import { identifyWord2vec } from './identify-word2vec.js';

const fasttext = defineFormat({
  id: 'fasttext',
  title: 'fastText model',
  extensions: ['.ftz', '.bin'],
  spec: 'https://github.com/facebookresearch/fastText/blob/main/src/fasttext.cc',
  runsCode: false,
  identify: identifyFasttext,
  reader: async () => (await import('./reader.js')).fasttext,
});

const word2vec = defineFormat({
  id: 'word2vec',
  title: 'word2vec vectors',
  extensions: ['.vec', '.w2v', '.bin', '.txt'],
  spec: 'https://code.google.com/archive/p/word2vec/',
  runsCode: false,
  identify: identifyWord2vec,
  reader: async () => (await import('./reader.js')).word2vec,
});

export const formats: readonly AnyFormat[] = [fasttext, word2vec];
