import { defineFormat } from '../../core/define.js';
import type { AnyFormat } from '../../core/types.js';
import type { CaffeFacts } from './facts.js';
import { identifyCaffemodel, identifyPrototxt } from './identify.js';
import { parseCaffemodel, parsePrototxt } from './parse.js';
import { pythonLayer } from './rules/python-layer.js';
import { weightsPythonLayer } from './rules/weights-python-layer.js';

const spec = 'https://github.com/BVLC/caffe/blob/master/src/caffe/proto/caffe.proto';

const prototxt = defineFormat<CaffeFacts>({
  id: 'caffe',
  title: 'Caffe network',
  extensions: ['.prototxt', '.pbtxt', '.txt'],
  spec,
  runsCode: false,
  identify: identifyPrototxt,
  parse: parsePrototxt,
  rules: [pythonLayer],
});

const caffemodel = defineFormat<CaffeFacts>({
  id: 'caffemodel',
  title: 'Caffe weights',
  extensions: ['.caffemodel'],
  spec,
  runsCode: false,
  identify: identifyCaffemodel,
  parse: parseCaffemodel,
  rules: [weightsPythonLayer],
});

export const formats: readonly AnyFormat[] = [prototxt, caffemodel];
