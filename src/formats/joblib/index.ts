import { defineFormat } from '../../core/define.js';
import type { AnyFormat } from '../../core/types.js';
import { readZFileHeader } from './read-z-file-header.js';

const zFile = defineFormat({
  id: 'joblib-zfile',
  title: 'joblib Z-file',
  extensions: ['.z', '.joblib', '.pkl'],
  spec: 'https://github.com/joblib/joblib/blob/main/joblib/numpy_pickle_compat.py',
  runsCode: true,
  identify: (head) =>
    readZFileHeader(head) && { confidence: 'certain', because: 'begins with the header of a Z-file' },
  reader: async () => (await import('./reader.js')).zFile,
});

export const formats: readonly AnyFormat[] = [zFile];
