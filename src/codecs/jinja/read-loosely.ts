import type { Expression } from './ast.js';
import type { TokenReader } from './token-reader.js';

/** Names and strings of tokens that make no expression; a name behind a dot is an attribute of something. */
export function readLoosely(reader: TokenReader): Expression[] {
  const parts: Expression[] = [];
  for (let isAttribute = false, token = reader.take(); token !== undefined; token = reader.take()) {
    const { start, end, text } = token;
    const base: Expression = { kind: 'unread', parts: [], start, end: start };
    if (token.type === 'string') parts.push({ kind: 'constant', value: String(token.value), start, end });
    else if (token.type === 'name' && isAttribute)
      parts.push({ kind: 'chain', base, steps: [{ kind: 'attribute', name: text, start, end }], start, end });
    else if (token.type === 'name') parts.push({ kind: 'name', name: text, start, end });
    isAttribute = text === '.';
  }
  return parts;
}
