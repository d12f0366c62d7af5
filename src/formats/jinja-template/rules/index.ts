import type { Rule } from '../../../core/types.js';
import type { JinjaTemplateFacts } from '../facts.js';
import { computedName } from './computed-name.js';
import { dangerousCall } from './dangerous-call.js';
import { exhaustsResources } from './exhausts-resources.js';
import { hiddenText } from './hidden-text.js';
import { loadsFile } from './loads-file.js';
import { pythonInternals } from './python-internals.js';

export const jinjaTemplateRules: readonly Rule<JinjaTemplateFacts>[] = [
  dangerousCall,
  pythonInternals,
  computedName,
  loadsFile,
  exhaustsResources,
  hiddenText,
];
