import type { Rule } from '../../../core/types.js';
import type { XmlModelFacts } from '../facts.js';
import { customLayer } from './custom-layer.js';
import { externalEntity } from './external-entity.js';
import { externalReference } from './external-reference.js';
import { loadedClass } from './loaded-class.js';
import { scriptExtension } from './script-extension.js';
import { weightsOutOfRange } from './weights-out-of-range.js';

export const xmlModelRules: readonly Rule<XmlModelFacts>[] = [
  customLayer,
  externalEntity,
  externalReference,
  loadedClass,
  scriptExtension,
  weightsOutOfRange,
];
