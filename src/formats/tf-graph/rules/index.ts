import type { Rule } from '../../../core/types.js';
import type { TfGraphFacts } from '../facts.js';
import { assetOutside } from './asset-outside.js';
import { customOperator } from './custom-operator.js';
import { deceptiveName } from './deceptive-name.js';
import { fileRead } from './file-read.js';
import { fileWrite } from './file-write.js';
import { nativeCall } from './native-call.js';
import { network } from './network.js';
import { pythonCall } from './python-call.js';

export const tfGraphRules: readonly Rule<TfGraphFacts>[] = [
  pythonCall,
  fileWrite,
  fileRead,
  network,
  nativeCall,
  assetOutside,
  deceptiveName,
  customOperator,
];
