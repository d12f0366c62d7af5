import { defineFormat } from '../../core/define.js';
import type { AnyFormat } from '../../core/types.js';
import { identifyMlir } from './identify.js';

const mlir = defineFormat({
  id: 'mlir',
  title: 'MLIR module',
  extensions: ['.mlir', '.mlirbc', '.jax', '.stablehlo'],
  spec: 'https://openxla.org/stablehlo/spec',
  runsCode: false,
  identify: identifyMlir,
  reader: async () => (await import('./reader.js')).mlir,
});

export const formats: readonly AnyFormat[] = [mlir];
