import { latin1 } from '../../bytes/latin1.js';
import { limits } from '../../core/limits.js';
import type { MarshalValue } from '../marshal/code-object.js';
import type { DottedName, Occurrence } from './name-uses.js';

/** What is known of a value on the stack. */
export interface SymbolicValue {
  /** As an expression. */
  readonly text: string;
  readonly name?: DottedName;
  readonly constant?: MarshalValue;
  /** The load that brought it. */
  readonly occurrence?: Occurrence;
  /** The marker that CALL finds beside a plain function. */
  readonly isMarker?: true;
}

export const unknown: SymbolicValue = { text: '…' };
export const marker: SymbolicValue = { text: '', isMarker: true };

/** Characters of a literal inside an expression. */
const maxLiteral = 160;
const maxItems = 6;
export function constantValue(constant: MarshalValue): SymbolicValue {
  return { text: renderConstant(constant), constant };
}

/** A constant as a Python literal, cut at what a reader needs to recognise it. */
function renderConstant(value: MarshalValue, depth = 0): string {
  switch (value.type) {
    case 'none':
      return 'None';
    case 'bool':
      return value.value ? 'True' : 'False';
    case 'number':
      return value.text.slice(0, maxLiteral);
    case 'str':
      return quote(value.text, '');
    case 'bytes':
      return quote(latin1.decode(value.bytes.subarray(0, maxLiteral + 1)), 'b');
    case 'code':
      return `<code ${value.code.qualname.slice(0, maxLiteral)}>`;
    case 'tuple':
      return depth > 2 ? '(…)' : `(${renderItems(value.items, depth)})`;
    default:
      return '…';
  }
}

function renderItems(items: readonly MarshalValue[], depth: number): string {
  const shown = items.slice(0, maxItems).map((item) => renderConstant(item, depth + 1));
  const comma = items.length === 1 ? ',' : '';
  return `${shown.join(', ')}${items.length > maxItems ? ', …' : comma}`;
}

function quote(text: string, prefix: string): string {
  const shown = text.length > maxLiteral ? `${text.slice(0, maxLiteral)}…` : text;
  const escaped = shown.replace(/['\\\u0000-\u001f\u007f-\u009f]/g, escapeCharacter);
  return `${prefix}'${escaped}'`;
}

function escapeCharacter(character: string): string {
  if (character === '\n') return '\\n';
  if (character === "'" || character === '\\') return `\\${character}`;
  return `\\x${character.charCodeAt(0).toString(16).padStart(2, '0')}`;
}

export function cut(text: string): string {
  const most = limits.maxQuotedCharacters;
  return text.length <= most ? text : `${text.slice(0, most - 1)}…`;
}

/** The text of a string constant; Python 2 writes them as bytes. */
export function stringOf({ constant }: SymbolicValue): string | undefined {
  if (constant?.type === 'str') return constant.text;
  return constant?.type === 'bytes' ? latin1.decode(constant.bytes) : undefined;
}
