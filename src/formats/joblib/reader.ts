import { defineReader } from '../../core/define.js';
import type { ZFileFacts } from './facts.js';
import { parseZFile } from './parse-z-file.js';

export const zFile = defineReader<ZFileFacts>({
  parse: parseZFile,
  rules: [],
});
