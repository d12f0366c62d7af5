import { defineFormat } from '../../core/define.js';
import type { AnyFormat } from '../../core/types.js';
import { identifyProgram } from './identify.js';

const program = defineFormat({
  id: 'program',
  title: 'program',
  extensions: ['.exe', '.dll', '.so', '.dylib', '.sh', '.llamafile', '.com'],
  spec: 'https://refspecs.linuxfoundation.org/elf/gabi4+/ch4.eheader.html',
  runsCode: false,
  identify: identifyProgram,
  reader: async () => (await import('./reader.js')).program,
});

export const formats: readonly AnyFormat[] = [program];
