import { defineFormat } from '../../core/define.js';
import type { AnyFormat } from '../../core/types.js';
import type { PickleFacts } from './facts.js';
import { identifyPickle } from './identify.js';
import { parsePickle } from './parse.js';
import { pickleRules } from './rules/index.js';
import { pickleImports, pickleViews } from './views.js';

const pickle = defineFormat<PickleFacts>({
  id: 'pickle',
  title: 'Python pickle',
  extensions: ['.pkl', '.pickle', '.p', '.joblib', '.dill', '.pck', '.pcl'],
  spec: 'https://docs.python.org/3/library/pickletools.html',
  runsCode: true,
  identify: identifyPickle,
  parse: parsePickle,
  rules: pickleRules,
  views: pickleViews,
  imports: pickleImports,
});

export const formats: readonly AnyFormat[] = [pickle];
