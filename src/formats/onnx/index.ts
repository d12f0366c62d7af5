import { defineFormat } from '../../core/define.js';
import type { AnyFormat } from '../../core/types.js';
import type { OnnxFacts } from './facts.js';
import { identifyOnnx } from './identify.js';
import { parseOnnx } from './parse.js';
import { onnxRules } from './rules/index.js';
import { onnxViews } from './views.js';

const onnx = defineFormat<OnnxFacts>({
  id: 'onnx',
  title: 'ONNX model',
  extensions: ['.onnx', '.ort', '.onnxtxt'],
  spec: 'https://onnx.ai/onnx/repo-docs/IR.html',
  runsCode: false,
  identify: identifyOnnx,
  parse: parseOnnx,
  rules: onnxRules,
  views: onnxViews,
  traits: ({ inputs, outputs }) => ({ inputs, outputs }),
});

export const formats: readonly AnyFormat[] = [onnx];
