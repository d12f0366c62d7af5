import { defineRule } from '../../../core/define.js';
import type { RDataFacts } from '../facts.js';

export const sessionHook = defineRule<RDataFacts>({
  id: 'r-data/session-hook',
  title: 'The workspace has a function that R calls when a session begins or ends',
  severity: 'warning',
  securitySeverity: '7.8',
  precision: 'high',
  cwe: ['CWE-94'],
  cve: [],
  references: ['https://stat.ethz.ch/R-manual/R-patched/library/base/html/Startup.html'],
  since: '1.0.0',
  help: {
    why: 'R looks for .First when it has restored the workspace of its folder, and for .Last when it ends, and calls what it finds.',
    fix: 'Load the workspace into an environment of its own (`load(file, envir = new.env())`), and take out the function.',
  },
  *check({ hooks }) {
    for (const name of hooks)
      yield {
        message: `R calls ${name} of the loaded workspace when the session ${name.startsWith('.First') ? 'begins' : 'ends'}`,
        at: { logical: name },
        key: name,
      };
  },
});
