import { defineReader } from '../../core/define.js';
import type { XmlModelFacts } from './facts.js';
import { parseXmlModel } from './parse.js';
import { xmlModelRules } from './rules/index.js';

export const pmml = defineReader<XmlModelFacts>({
  parse: (source, context) => parseXmlModel('pmml', source, context),
  rules: xmlModelRules,
});

export const openvino = defineReader<XmlModelFacts>({
  parse: (source, context) => parseXmlModel('openvino', source, context),
  rules: xmlModelRules,
});
