import { defineFormat } from '../../core/define.js';
import type { AnyFormat } from '../../core/types.js';
import type { ArchiveFacts } from './facts.js';
import { identifyAr, identifyCpio, identifySevenZip, identifyTar, identifyZip } from './identify.js';
import { parseSevenZip } from './parse-seven-zip.js';
import { parseTar } from './parse-tar.js';
import { parseAr, parseCpio } from './parse-unix-archive.js';
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

const tar = defineFormat<ArchiveFacts>({
  id: 'tar',
  title: 'tar archive',
  extensions: ['.tar', '.nemo', '.bento', '.bentomodel'],
  spec: 'https://www.gnu.org/software/tar/manual/html_node/Standard.html',
  runsCode: false,
  identify: identifyTar,
  parse: parseTar,
  rules: archiveRules,
});

const sevenZip = defineFormat<ArchiveFacts>({
  id: '7z',
  title: '7z archive',
  extensions: ['.7z'],
  spec: 'https://www.7-zip.org/sdk.html',
  runsCode: false,
  identify: identifySevenZip,
  parse: parseSevenZip,
  rules: archiveRules,
});

const ar = defineFormat<ArchiveFacts>({
  id: 'ar',
  title: 'ar archive',
  extensions: ['.a', '.ar', '.deb', '.lib'],
  spec: 'https://man.freebsd.org/cgi/man.cgi?query=ar&sektion=5',
  runsCode: false,
  identify: identifyAr,
  parse: parseAr,
  rules: archiveRules,
});

const cpio = defineFormat<ArchiveFacts>({
  id: 'cpio',
  title: 'cpio archive',
  extensions: ['.cpio'],
  spec: 'https://man.freebsd.org/cgi/man.cgi?query=cpio&sektion=5',
  runsCode: false,
  identify: identifyCpio,
  parse: parseCpio,
  rules: archiveRules,
});

export const formats: readonly AnyFormat[] = [zip, tar, sevenZip, ar, cpio];
