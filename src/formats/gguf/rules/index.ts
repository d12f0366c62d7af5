import type { Rule } from '../../../core/types.js';
import type { GgufFacts } from '../facts.js';
import { ambiguousHeader } from './ambiguous-header.js';
import { hiddenData } from './hidden-data.js';
import { impossibleLayout } from './impossible-layout.js';
import { missingPart } from './missing-part.js';
import { overflowingSize } from './overflowing-size.js';
import { overlappingTensors } from './overlapping-tensors.js';

/** Every rule about GGUF models, by id. */
export const ggufRules: readonly Rule<GgufFacts>[] = [
  ambiguousHeader,
  hiddenData,
  impossibleLayout,
  missingPart,
  overflowingSize,
  overlappingTensors,
];
