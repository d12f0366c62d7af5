import { defineFormat } from '../../core/define.js';
import type { AnyFormat } from '../../core/types.js';
import type { XmlModelFacts } from './facts.js';
import { identifyXml } from './identify.js';
import { parseXmlModel } from './parse.js';
import { xmlModelRules } from './rules/index.js';

const pmml = defineFormat<XmlModelFacts>({
  id: 'pmml',
  title: 'PMML model',
  extensions: ['.pmml'],
  spec: 'https://dmg.org/pmml/v4-4-1/GeneralStructure.html',
  runsCode: false,
  identify: (head) => identifyXml('pmml', head),
  parse: (source, context) => parseXmlModel('pmml', source, context),
  rules: xmlModelRules,
});

const openvino = defineFormat<XmlModelFacts>({
  id: 'openvino',
  title: 'OpenVINO IR model',
  extensions: ['.xml'],
  spec: 'https://docs.openvino.ai/2025/documentation/openvino-ir-format.html',
  runsCode: false,
  identify: (head) => {
    const claim = identifyXml('openvino', head);
    return claim?.confidence === 'certain' ? claim : undefined;
  },
  parse: (source, context) => parseXmlModel('openvino', source, context),
  rules: xmlModelRules,
});

export const formats: readonly AnyFormat[] = [pmml, openvino];
