import { defineReader } from '../../core/define.js';
import type { CaffeFacts } from './facts.js';
import { parseCaffemodel, parsePrototxt } from './parse.js';
import { outsideFile } from './rules/outside-file.js';
import { pythonLayer } from './rules/python-layer.js';
import { weightsPythonLayer } from './rules/weights-python-layer.js';

export const prototxt = defineReader<CaffeFacts>({
  parse: parsePrototxt,
  rules: [outsideFile, pythonLayer],
});

export const caffemodel = defineReader<CaffeFacts>({
  parse: parseCaffemodel,
  rules: [outsideFile, weightsPythonLayer],
});
