import { defineReader } from '../../core/define.js';
import type { OnnxFacts } from './facts.js';
import { parseOnnx } from './parse.js';
import { onnxRules } from './rules/index.js';
import { onnxViews } from './views.js';

export const onnx = defineReader<OnnxFacts>({
  parse: parseOnnx,
  rules: onnxRules,
  views: onnxViews,
  traits: ({ inputs, outputs }) => ({ inputs, outputs }),
});
