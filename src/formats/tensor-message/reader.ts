import { defineReader } from '../../core/define.js';
import type { TensorMessageFacts } from './facts.js';
import { parseTensorMessage } from './parse.js';
import { elementsOutside } from './rules/elements-outside.js';

export const tensorMessage = defineReader<TensorMessageFacts>({
  parse: parseTensorMessage,
  rules: [elementsOutside],
});
