import { defineReader } from '../../core/define.js';
import type { ArchiveFacts } from './facts.js';
import { parseSevenZip } from './parse-seven-zip.js';
import { parseTar } from './parse-tar.js';
import { parseAr, parseCpio } from './parse-unix-archive.js';
import { parseZip } from './parse-zip.js';
import { archiveRules } from './rules/index.js';

export const zip = defineReader<ArchiveFacts>({
  parse: parseZip,
  rules: archiveRules,
});

export const tar = defineReader<ArchiveFacts>({
  parse: parseTar,
  rules: archiveRules,
});

export const sevenZip = defineReader<ArchiveFacts>({
  parse: parseSevenZip,
  rules: archiveRules,
});

export const ar = defineReader<ArchiveFacts>({
  parse: parseAr,
  rules: archiveRules,
});

export const cpio = defineReader<ArchiveFacts>({
  parse: parseCpio,
  rules: archiveRules,
});
