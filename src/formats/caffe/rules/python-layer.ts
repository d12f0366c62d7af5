import { defineRule } from '../../../core/define.js';
import { pythonLayerEvidence } from './python-layer-evidence.js';
import type { CaffeFacts } from '../facts.js';

export const pythonLayer = defineRule<CaffeFacts>({
  id: 'caffe/python-layer',
  title: 'Building the network imports a Python module',
  severity: 'critical',
  securitySeverity: '9.1',
  precision: 'high',
  cwe: ['CWE-829'],
  cve: [],
  references: ['https://github.com/BVLC/caffe/blob/master/include/caffe/layers/python_layer.hpp'],
  since: '1.0.0',
  help: {
    why: 'Caffe imports the module and builds the class when the network is set up. The code is not in this file: whatever of that name lies on the path of Python is run.',
    fix: 'Look at the module that the layer names before you build the network, or remove the layer.',
  },
  check: ({ pythonLayers }) => pythonLayerEvidence(pythonLayers),
});
