import { defineFormat } from '../../core/define.js';
import type { AnyFormat } from '../../core/types.js';
import type { ArchiveFacts } from './facts.js';
import { identifyZip } from './identify-zip.js';
import { parseZip } from './parse-zip.js';
import { archiveRules } from './rules/index.js';

const zip = defineFormat<ArchiveFacts>({
  id: 'zip',
  title: 'ZIP archive',
  extensions: ['.zip', '.mar', '.whl', '.egg', '.jar'],
  spec: 'https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT',
  runsCode: false,
  identify: identifyZip,
  parse: parseZip,
  rules: archiveRules,
});

export const formats: readonly AnyFormat[] = [zip];
