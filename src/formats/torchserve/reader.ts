import { defineReader } from '../../core/define.js';
import type { ModelArchiveFacts } from './facts.js';
import { parseModelArchive } from './parse.js';
import { modelArchiveRules } from './rules/index.js';

export const modelArchive = defineReader<ModelArchiveFacts>({
  parse: parseModelArchive,
  rules: modelArchiveRules,
});
