import type { CodeLayout } from './code-object.js';

type IntegerField =
  'argcount' | 'posonlyargcount' | 'kwonlyargcount' | 'nlocals' | 'stacksize' | 'flags' | 'firstlineno';
type ObjectField =
  | 'code'
  | 'consts'
  | 'names'
  | 'varnames'
  | 'freevars'
  | 'cellvars'
  | 'localspluskinds'
  | 'filename'
  | 'name'
  | 'qualname'
  | 'linetable'
  | 'exceptiontable';

export type CodeField = IntegerField | ObjectField;

const common = ['code', 'consts', 'names', 'varnames'] as const;
const classic = [...common, 'freevars', 'cellvars', 'filename', 'name', 'firstlineno', 'linetable'] as const;

/** The fields of TYPE_CODE in the order in which `r_object` of each release's Python/marshal.c reads them. */
export const codeLayouts: Readonly<Record<CodeLayout, readonly CodeField[]>> = {
  '2.7': ['argcount', 'nlocals', 'stacksize', 'flags', ...classic],
  '3.0-3.7': ['argcount', 'kwonlyargcount', 'nlocals', 'stacksize', 'flags', ...classic],
  '3.8-3.10': ['argcount', 'posonlyargcount', 'kwonlyargcount', 'nlocals', 'stacksize', 'flags', ...classic],
  '3.11-3.14': [
    'argcount',
    'posonlyargcount',
    'kwonlyargcount',
    'stacksize',
    'flags',
    ...common,
    'localspluskinds',
    'filename',
    'name',
    'qualname',
    'firstlineno',
    'linetable',
    'exceptiontable',
  ],
};

const integers: ReadonlySet<CodeField> = new Set<IntegerField>([
  'argcount',
  'posonlyargcount',
  'kwonlyargcount',
  'nlocals',
  'stacksize',
  'flags',
  'firstlineno',
]);

/** Whether a field is a plain 32-bit integer; every other field is an object with a type byte. */
export function isIntegerField(field: CodeField): field is IntegerField {
  return integers.has(field);
}
