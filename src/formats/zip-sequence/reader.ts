import { defineReader } from '../../core/define.js';
import type { ZipSequenceFacts } from './facts.js';
import { parseZipSequence } from './parse.js';
import { severalArchives } from './rules/several-archives.js';

export const zipSequence = defineReader<ZipSequenceFacts>({
  parse: parseZipSequence,
  rules: [severalArchives],
});
