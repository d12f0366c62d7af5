import { addAll } from '../../core/add-all.js';
import { calleeName, type RValue } from './r-value.js';

/**
 * Functions of base and others that take a function, its name or code, with the parameters that come before it as R matches
 * them. `*` marks a function, `=` a name that only a text says, `#` code in a text, `...*` what is named and nothing else.
 * Source: https://stat.ethz.ch/R-manual/R-patched/library/base/html/00Index.html
 */
const signatures: ReadonlyMap<string, readonly string[]> = new Map(
  (
    'parse #file n #text,str2lang #s,str2expression #text,do.call *what,match.fun *FUN,get =x,get0 =x,mget =x,dynGet =x,' +
    'getFromNamespace =x,getExportedValue ns =name,getAnywhere =x,.Primitive =name,call =name,as.call *x,as.function *x,' +
    'Reduce *f x,Filter *f x,Map *f,Position *f x,Find *f x,sapply X *FUN,lapply X *FUN,vapply X *FUN FUN.VALUE,' +
    'mapply *FUN,tapply X INDEX *FUN,rapply object *f,eapply env *FUN,apply X MARGIN *FUN,by data INDICES *FUN,' +
    'aggregate x by *FUN,outer X Y ... *FUN,Vectorize *FUN,forceAndCall n *FUN,Negate *f,rlang::exec *.fn,' +
    'purrr::map .x *.f,purrr::invoke *.f,makeActiveBinding sym *fun env,reg.finalizer e *f,tryCatch expr ...*,' +
    'withCallingHandlers expr ...*,callr::r *func,parallel::mclapply X *FUN,mclapply X *FUN'
  )
    .split(',')
    .map((line) => line.split(' '))
    .map(([name = '', ...parameters]) => [name, parameters] as const),
);

export interface Given {
  readonly names: readonly string[];
  readonly code: readonly string[];
}

type Call = RValue & { readonly kind: 'call' };

/** What the call hands on to be called, and texts that it reads as code; a name that stands elsewhere is a variable. */
export function givenTo(call: Call): Given {
  const parameters = signatures.get(calleeName(call.callee).replace(/^(?:base|stats|utils):::?/, ''));
  const names: string[] = [];
  const code: string[] = [];
  if (parameters === undefined) return { names, code };
  for (const [parameter, value] of matched(call, parameters)) {
    if (parameter.startsWith('*') || parameter === '...*') addAll(names, namesIn(value));
    else if (parameter.startsWith('=')) addAll(names, textsIn(value));
    else if (parameter.startsWith('#')) addAll(code, textsIn(value));
  }
  return { names, code };
}

/** Names first, whole or begun; then what has no name, in order (R Language Definition, 4.3.2). */
function matched(call: Call, parameters: readonly string[]): [parameter: string, value: RValue][] {
  const free = new Set(parameters.filter((parameter) => !parameter.startsWith('...')));
  const rest = parameters.includes('...*') ? '...*' : '';
  const unnamed: RValue[] = [];
  const found: [string, RValue][] = [];
  for (const [index, value] of call.arguments.entries()) {
    const name = call.names[index] ?? '';
    const parameter = name === '' ? undefined : parameterOf(name, [...free]);
    if (name === '') unnamed.push(value);
    else found.push([parameter ?? rest, value]);
    if (parameter !== undefined) free.delete(parameter);
  }
  const order = parameters.includes('...') ? [...free].slice(0, parameters.indexOf('...') + 1) : [...free];
  for (const [index, value] of unnamed.entries()) found.push([order[index] ?? '', value]);
  return found;
}

function parameterOf(name: string, parameters: readonly string[]): string | undefined {
  const plain = (parameter: string): string => parameter.replace(/^[*=#]/, '');
  return (
    parameters.find((parameter) => plain(parameter) === name) ??
    parameters.find((parameter) => plain(parameter).startsWith(name))
  );
}

const maxDepth = 3;
/** Calls whose first argument alone is what they give. */
const taking: ReadonlySet<string> = new Set(['[[', '[', 'list', 'c', 'as.call']);
/** Calls of which anything may be the function they give. */
const passing: ReadonlySet<string> = new Set(
  '( { if identity invisible force quote bquote substitute as.name as.symbol as.function unlist purrr::partial'.split(
    ' ',
  ),
);

/** The functions that a value in the place of one may be. */
function namesIn(value: RValue, depth = 0): string[] {
  if (value.kind === 'symbol') return [value.name];
  if (value.kind === 'text') return [value.text];
  if (value.kind !== 'call' || depth > maxDepth) return [];
  const name = calleeName(value);
  if (name !== '') return [name];
  const callee = calleeName(value.callee);
  if (taking.has(callee)) return value.arguments.slice(0, 1).flatMap((each) => namesIn(each, depth + 1));
  return passing.has(callee)
    ? value.arguments.flatMap((each) => namesIn(each, depth + 1))
    : textsIn(value, depth);
}

function textsIn(value: RValue, depth = 0): string[] {
  if (value.kind === 'text') return [value.text];
  if (value.kind !== 'call' || depth > maxDepth || calleeName(value.callee) === 'function') return [];
  return value.arguments.flatMap((each) => textsIn(each, depth + 1));
}
