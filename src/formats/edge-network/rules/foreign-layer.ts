import { defineRule } from '../../../core/define.js';
import { quoted } from '../../../core/quoted.js';
import type { EdgeNetworkFacts } from '../facts.js';

export const foreignLayer = defineRule<EdgeNetworkFacts>({
  id: 'edge-network/foreign-layer',
  title: 'The network needs layers that its runtime does not have',
  severity: 'warning',
  securitySeverity: '5.3',
  precision: 'medium',
  cwe: ['CWE-829'],
  cve: [],
  references: [
    'https://github.com/Tencent/ncnn/wiki/how-to-implement-custom-layer-step-by-step',
    'https://github.com/alibaba/MNN/blob/master/schema/default/MNN.fbs',
  ],
  since: '1.0.0',
  strictSeverity: 'warning',
  help: {
    why: 'The file holds no code for such a layer: it runs only where a program or a library registered one under its name, which nobody has vetted with the model. A plugin says so itself; other types may be of a newer release.',
    fix: 'Find out which library registers the layer and whether you trust it.',
  },
  *check({ foreign, runtime }) {
    for (const { kind, type, name, at } of foreign)
      yield {
        message: `The layer ${quoted(name)} is ${kind === 'plugin' ? 'the plugin' : 'of the type'} ${quoted(type)}, which ${runtime} does not have`,
        severity: kind === 'plugin' ? 'warning' : 'info',
        at,
        key: `${kind} ${type.slice(0, 120)}`,
        data: { type, name, kind },
      };
  },
});
