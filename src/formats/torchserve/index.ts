import { defineFormat } from '../../core/define.js';
import type { AnyFormat } from '../../core/types.js';
import type { ModelArchiveFacts } from './facts.js';
import { identifyModelArchive } from './identify.js';
import { parseModelArchive } from './parse.js';
import { modelArchiveRules } from './rules/index.js';

const modelArchive = defineFormat<ModelArchiveFacts>({
  id: 'torchserve',
  title: 'Model archive of TorchServe',
  extensions: ['.mar'],
  spec: 'https://github.com/pytorch/serve/blob/master/model-archiver/README.md',
  runsCode: true,
  identify: identifyModelArchive,
  parse: parseModelArchive,
  rules: modelArchiveRules,
});

export const formats: readonly AnyFormat[] = [modelArchive];
