import type { Rule } from '../../../core/types.js';
import type { SafetensorsFacts } from '../facts.js';
import { ambiguousHeader } from './ambiguous-header.js';
import { hiddenData } from './hidden-data.js';
import { impossibleTensor } from './impossible-tensor.js';
import { overlappingTensors } from './overlapping-tensors.js';

/** Every rule about safetensors files, by id. */
export const safetensorsRules: readonly Rule<SafetensorsFacts>[] = [
  ambiguousHeader,
  hiddenData,
  impossibleTensor,
  overlappingTensors,
];
