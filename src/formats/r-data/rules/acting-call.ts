import { defineRule } from '../../../core/define.js';
import type { Severity } from '../../../core/types.js';
import { actingFunctions, evaluatingFunctions } from '../../../knowledge/r/functions.js';
import type { CallContext, RCall, RDataFacts } from '../facts.js';

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
  *check({ calls, promises }) {
    const told = new Set(promises.flatMap((promise) => (promise.isUnevaluated ? promise.calls : [])));
    const found = new Set<string>();
    for (const call of calls) {
      const acting = actingIn(call);
      if (acting === undefined) continue;
      const { name, effect } = acting;
      // The rule of promises knows what a call does, not what it hands on.
      if (call.context === 'promise' && name === call.name && told.has(name)) continue;
      // A call in a call that hands it on is one cause.
      if (found.has(`${call.context} ${name}`)) continue;
      found.add(`${call.context} ${name}`);
      yield {
        message: `${places[call.context]} ${call.expression}: ${name === call.name ? 'it' : name} ${effect}`,
        severity: severityOf(call.context, acting),
        at: { range: { offset: call.offset, length: 4 }, logical: name },
        key: `${call.context} ${name}`,
      };
    }
  },
});

const places: Readonly<Record<CallContext, string>> = {
  promise: 'Touching the loaded value runs',
  binding: 'Reading a variable of the object runs',
  function: 'A function in the object calls',
  data: 'The object holds the call',
};
/** What functions of a workspace do for their author, too: files, packages. */
const forcible = /runs a command|native code|another machine|opens a port|with the program|Python code/;

/** Make code of texts, which no variable of a model needs. */
const codeReading: ReadonlySet<string> = new Set(['parse', 'str2lang', 'str2expression']);

/** A function is called when somebody uses the object; everything else is evaluated by what prints, updates or reads it. */
function severityOf(context: CallContext, { name, effect }: Acting): Severity {
  if (effect === evaluates) return codeReading.has(plainName(name)) ? 'critical' : 'warning';
  if (context !== 'function') return 'critical';
  return forcible.test(effect) ? 'warning' : 'info';
}

const evaluates = 'evaluates what it is given';

interface Acting {
  readonly name: string;
  readonly effect: string;
}

/** What the call does by itself, or what it hands on to a function that calls it. */
function actingIn({ name, context, given, code }: RCall): Acting | undefined {
  const effect = effectOf(name);
  if (effect !== undefined) return { name, effect };
  const inner =
    given.find((each) => effectOf(each) !== undefined) ??
    code.map(actingInCode).find((each) => each !== undefined);
  if (inner !== undefined) return { name: inner, effect: effectOf(inner) ?? '' };
  return context === 'binding' && evaluatingFunctions.has(plainName(name))
    ? { name, effect: evaluates }
    : undefined;
}

/** The first function that acts and is called in a text of R code. */
function actingInCode(text: string): string | undefined {
  for (const [, name = ''] of text.matchAll(/([A-Za-z.][\w.]{0,60}(?:::[\w.]{1,60})?)\s?\(/g))
    if (effectOf(name) !== undefined) return name;
  return undefined;
}

function effectOf(name: RCall['name']): string | undefined {
  return actingFunctions[name] ?? actingFunctions[plainName(name)];
}

function plainName(name: string): string {
  return name.replace(/^(?:base|utils):::?/, '');
}
