import { defineRule } from '../../../core/define.js';
import { actingFunctions } from '../../../knowledge/r/functions.js';
import type { RCall, RDataFacts } from '../facts.js';

export const actingCall = defineRule<RDataFacts>({
  id: 'r-data/acting-call',
  title: 'The R object holds a call that runs programs, loads native code or connects',
  severity: 'critical',
  securitySeverity: '9.1',
  precision: 'medium',
  cwe: ['CWE-502', 'CWE-94'],
  cve: [],
  references: ['https://cran.r-project.org/doc/manuals/r-release/R-ints.html#Serialization-Formats'],
  since: '1.0.0',
  help: {
    why: 'Models keep the call that made them, and print, update and predict evaluate such calls. A call of the system there is not what fitted the model. A function that the object carries may run programs when the model is used.',
    fix: 'Do not load the object; get it again from its publisher, or review the functions that it carries.',
  },
  *check({ calls }) {
    for (const call of calls) {
      const effect = effectOf(call.name);
      if (effect === undefined || call.context === 'promise') continue;
      const isBody = call.context === 'function';
      yield {
        message: `${isBody ? 'A function in the object calls' : 'The object holds the call'} ${call.expression}: it ${effect}`,
        severity: isBody ? 'info' : 'critical',
        at: { range: { offset: call.offset, length: 4 }, logical: call.name },
        key: `${call.context} ${call.name}`,
      };
    }
  },
});

function effectOf(name: RCall['name']): string | undefined {
  return actingFunctions[name] ?? actingFunctions[name.replace(/^(?:base|utils)::+/, '')];
}
