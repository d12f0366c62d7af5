import { defineFormat } from '../../core/define.js';
import type { AnyFormat } from '../../core/types.js';
import type { CompressedFacts } from './facts.js';
import { gzipFraming } from './gzip-framing.js';
import { identifyGzip, identifyZlib } from './identify.js';
import { parseCompressed } from './parse.js';
import { zlibFraming } from './zlib-framing.js';

const gzip = defineFormat<CompressedFacts>({
  id: 'gzip',
  title: 'gzip stream',
  extensions: ['.gz'],
  spec: 'https://www.rfc-editor.org/rfc/rfc1952',
  runsCode: false,
  identify: identifyGzip,
  parse: (source, context) => parseCompressed(source, context, gzipFraming),
  rules: [],
});

const zlib = defineFormat<CompressedFacts>({
  id: 'zlib',
  title: 'zlib stream',
  extensions: ['.z', '.zlib'],
  spec: 'https://www.rfc-editor.org/rfc/rfc1950',
  runsCode: false,
  identify: identifyZlib,
  parse: (source, context) => parseCompressed(source, context, zlibFraming),
  rules: [],
});

export const formats: readonly AnyFormat[] = [gzip, zlib];
