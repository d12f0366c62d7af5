import type { PythonValue } from './python-value.js';

/** The value as Python would write it, cut at `most` characters. */
export function renderPythonValue(value: PythonValue, most: number): string {
  return new Drawing(most).draw(value).text;
}

const brackets = { tuple: ['(', ')'], list: ['[', ']'], set: ['{', '}'] } as const;

class Drawing {
  readonly #most: number;
  text = '';

  constructor(most: number) {
    this.#most = most;
  }

  draw(value: PythonValue): this {
    switch (value.kind) {
      case 'none':
        return this.#write('None');
      case 'ellipsis':
        return this.#write('...');
      case 'bool':
        return this.#write(value.value ? 'True' : 'False');
      case 'int':
        return this.#write(String(value.value));
      case 'float':
      case 'complex':
        return this.#write(value.text);
      case 'str':
      case 'bytes':
        return this.#write(`${value.kind === 'bytes' ? 'b' : ''}'${value.value}'`);
      case 'dict':
        return this.#entries(value.entries);
      default:
        return this.#items(value.kind, value.items);
    }
  }

  #items(kind: keyof typeof brackets, items: readonly PythonValue[]): this {
    const [open, close] = brackets[kind];
    this.#write(open);
    for (const [index, item] of items.entries()) {
      if (this.#isFull()) return this;
      if (index > 0) this.#write(', ');
      this.draw(item);
    }
    return this.#write(kind === 'tuple' && items.length === 1 ? `,${close}` : close);
  }

  #entries(entries: readonly (readonly [PythonValue, PythonValue])[]): this {
    this.#write('{');
    for (const [index, [key, value]] of entries.entries()) {
      if (this.#isFull()) return this;
      if (index > 0) this.#write(', ');
      this.draw(key).#write(': ').draw(value);
    }
    return this.#write('}');
  }

  #isFull(): boolean {
    return this.text.length >= this.#most;
  }

  #write(text: string): this {
    this.text += text.slice(0, this.#most - this.text.length);
    return this;
  }
}
