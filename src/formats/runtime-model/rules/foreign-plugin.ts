import { defineRule } from '../../../core/define.js';
import { tensorrtPlugins } from '../../../knowledge/network/tensorrt-plugins.js';
import type { RuntimeModelFacts } from '../facts.js';

export const foreignPlugin = defineRule<RuntimeModelFacts>({
  id: 'runtime-model/foreign-plugin',
  title: 'The engine needs a plugin that TensorRT does not ship',
  severity: 'info',
  securitySeverity: '3.9',
  precision: 'low',
  cwe: ['CWE-829'],
  cve: [],
  references: ['https://github.com/NVIDIA/TensorRT/blob/main/plugin/README.md'],
  since: '1.0.0',
  strictSeverity: 'warning',
  help: {
    why: 'A plugin is a layer that a native library computes, which has to be loaded before the engine. What it does is nowhere in the engine.',
    fix: 'Find out which library registers the plugin, and load only one that you built.',
  },
  *check({ plugins }) {
    for (const { name, at } of plugins) {
      if (tensorrtPlugins.has(name)) continue;
      yield {
        message: `The engine names the plugin ${JSON.stringify(name)}, which TensorRT does not ship`,
        at: { range: at, logical: name },
        key: name,
      };
    }
  },
});
