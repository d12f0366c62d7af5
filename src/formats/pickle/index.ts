import { defineFormat } from '../../core/define.js';
import type { AnyFormat } from '../../core/types.js';
import { identifyPickle } from './identify.js';

const pickle = defineFormat({
  id: 'pickle',
  title: 'Python pickle',
  extensions: ['.pkl', '.pickle', '.p', '.joblib', '.dill', '.pck', '.pcl'],
  spec: 'https://docs.python.org/3/library/pickletools.html',
  runsCode: true,
  identify: identifyPickle,
  reader: async () => (await import('./reader.js')).pickle,
});

export const formats: readonly AnyFormat[] = [pickle];
