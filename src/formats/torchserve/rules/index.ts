import type { Rule } from '../../../core/types.js';
import type { ModelArchiveFacts } from '../facts.js';
import { handlerCode } from './handler-code.js';
import { installsPackages } from './installs-packages.js';
import { outsidePath } from './outside-path.js';

/** Every rule about model archives of TorchServe, by id. */
export const modelArchiveRules: readonly Rule<ModelArchiveFacts>[] = [
  handlerCode,
  installsPackages,
  outsidePath,
];
