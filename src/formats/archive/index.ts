import { defineFormat } from '../../core/define.js';
import type { AnyFormat } from '../../core/types.js';
import { identifyAr, identifyCpio, identifySevenZip, identifyTar, identifyZip } from './identify.js';

const zip = defineFormat({
  id: 'zip',
  title: 'ZIP archive',
  extensions: ['.zip', '.mar', '.whl', '.egg', '.jar'],
  spec: 'https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT',
  runsCode: false,
  identify: identifyZip,
  reader: async () => (await import('./reader.js')).zip,
});

const tar = defineFormat({
  id: 'tar',
  title: 'tar archive',
  extensions: ['.tar', '.nemo', '.bento', '.bentomodel'],
  spec: 'https://www.gnu.org/software/tar/manual/html_node/Standard.html',
  runsCode: false,
  identify: identifyTar,
  reader: async () => (await import('./reader.js')).tar,
});

const sevenZip = defineFormat({
  id: '7z',
  title: '7z archive',
  extensions: ['.7z'],
  spec: 'https://www.7-zip.org/sdk.html',
  runsCode: false,
  identify: identifySevenZip,
  reader: async () => (await import('./reader.js')).sevenZip,
});

const ar = defineFormat({
  id: 'ar',
  title: 'ar archive',
  extensions: ['.a', '.ar', '.deb', '.lib'],
  spec: 'https://man.freebsd.org/cgi/man.cgi?query=ar&sektion=5',
  runsCode: false,
  identify: identifyAr,
  reader: async () => (await import('./reader.js')).ar,
});

const cpio = defineFormat({
  id: 'cpio',
  title: 'cpio archive',
  extensions: ['.cpio'],
  spec: 'https://man.freebsd.org/cgi/man.cgi?query=cpio&sektion=5',
  runsCode: false,
  identify: identifyCpio,
  reader: async () => (await import('./reader.js')).cpio,
});

export const formats: readonly AnyFormat[] = [zip, tar, sevenZip, ar, cpio];
