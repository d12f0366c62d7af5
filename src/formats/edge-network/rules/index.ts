import type { Rule } from '../../../core/types.js';
import type { EdgeNetworkFacts } from '../facts.js';
import { foreignLayer } from './foreign-layer.js';
import { importedFunction } from './imported-function.js';
import { wrongCount } from './wrong-count.js';

export const edgeNetworkRules: readonly Rule<EdgeNetworkFacts>[] = [
  foreignLayer,
  importedFunction,
  wrongCount,
];
