import { defineFormat } from '../../core/define.js';
import type { AnyFormat } from '../../core/types.js';
import { identifyXml } from './identify.js';

const pmml = defineFormat({
  id: 'pmml',
  title: 'PMML model',
  extensions: ['.pmml'],
  spec: 'https://dmg.org/pmml/v4-4-1/GeneralStructure.html',
  runsCode: false,
  identify: (head) => identifyXml('pmml', head),
  reader: async () => (await import('./reader.js')).pmml,
});

const openvino = defineFormat({
  id: 'openvino',
  title: 'OpenVINO IR model',
  extensions: ['.xml'],
  spec: 'https://docs.openvino.ai/2025/documentation/openvino-ir-format.html',
  runsCode: false,
  identify: (head) => {
    const claim = identifyXml('openvino', head);
    return claim?.confidence === 'certain' ? claim : undefined;
  },
  reader: async () => (await import('./reader.js')).openvino,
});

export const formats: readonly AnyFormat[] = [pmml, openvino];
