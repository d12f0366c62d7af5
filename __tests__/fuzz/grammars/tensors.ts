/** Formats of tensors and metadata: GGUF and safetensors. */
import { gguf, GgufWriter, type GgufTensorRow } from '../../support/gguf-assembler.js';
import { safetensors, tensor } from '../../support/safetensors-assembler.js';
import { made, type Choose } from '../choose.js';
import type { Grammar } from '../grammar.js';
import { chatTemplate, jinjaEscape } from './payloads.js';
import { hostilePickle } from './pickle.js';

interface Layout {
  readonly rows: readonly GgufTensorRow[];
  readonly bytes: number;
}

function tensorRows(choose: Choose): Layout {
  let end = 0;
  const rows = choose.list(4, (index) => {
    const row = { name: `blk.${String(index)}.w`, dimensions: [8n], offset: BigInt(end) };
    end += 32;
    return row;
  });
  return { rows, bytes: end };
}

/** Values of most types, in any order, behind the architecture. */
function keyValues(choose: Choose, write: GgufWriter, own: readonly Uint8Array[] = []): Uint8Array[] {
  const others = [
    write.text('general.name', choose.phrase()),
    write.number('llama.block_count', choose.below(100)),
    write.number('general.file_type', choose.below(20)),
    write.texts(
      'tokenizer.ggml.tokens',
      choose.list(5, () => choose.word()),
    ),
    write.key('llama.rope.scale', 6, Buffer.alloc(4)),
    write.key('tokenizer.ggml.add_bos_token', 7, Uint8Array.of(1)),
    write.key('tokenizer.ggml.token_type', 9, write.u32(5), write.count(2n), write.u32(1), write.u32(3)),
  ].filter(() => choose.chance(60));
  return [write.text('general.architecture', 'llama'), ...choose.shuffle([...others, ...own])];
}

function ggufFile(
  choose: Choose,
  own: (write: GgufWriter) => readonly Uint8Array[],
  tail: Uint8Array = Buffer.alloc(0),
): Buffer {
  const options = choose.pick([{}, {}, { version: 2 }, { isBigEndian: true }]);
  const write = new GgufWriter(options);
  const { rows, bytes } = tensorRows(choose);
  const data = Buffer.concat([Buffer.alloc(bytes, 1), tail]);
  return gguf(keyValues(choose, write, own(write)), rows, data, options);
}

const templateKeys = [
  'tokenizer.chat_template',
  'tokenizer.chat_template.tool_use',
  'tokenizer.chat_template.rag',
];

export const ggufGrammar: Grammar = {
  genuine: made((choose) => ({
    name: 'model.gguf',
    bytes: ggufFile(choose, (write) => [write.text('tokenizer.chat_template', chatTemplate(choose))]),
  })),
  hostile: made((choose) => {
    const template = chatTemplate(choose, jinjaEscape(choose));
    const key = choose.pick(templateKeys);
    return {
      name: choose.pick(['model.gguf', 'model.bin']),
      bytes: choose.chance(80)
        ? ggufFile(choose, (write) => [write.text(key, template)])
        : ggufFile(choose, () => [], hostilePickle(choose)),
    };
  }),
};

/** A header of tensors one after another, and the metadata that trainers write. */
function header(choose: Choose): { readonly entries: object; readonly bytes: number } {
  let end = 0;
  const tensors = choose.list(5, (index): [string, object] => {
    const begin = end;
    end += 4 * (1 + choose.below(6));
    return [`layer.${String(index)}.weight`, tensor(begin, end)];
  });
  const metadata = { format: 'pt', [choose.word()]: choose.phrase() };
  const entries = choose.shuffle([...tensors, ...(choose.chance(60) ? [['__metadata__', metadata]] : [])]);
  return { entries: Object.fromEntries(entries) as object, bytes: end };
}

export const safetensorsGrammar: Grammar = {
  genuine: made((choose) => {
    const { entries, bytes } = header(choose);
    const text = JSON.stringify(entries) + ' '.repeat(choose.below(8));
    return { name: 'model.safetensors', bytes: safetensors(text, Buffer.alloc(bytes, 1)) };
  }),
  hostile: made((choose) => {
    const { entries, bytes } = header(choose);
    const data = Buffer.concat([Buffer.alloc(bytes, 1), hostilePickle(choose)]);
    return { name: choose.pick(['model.safetensors', 'model.bin']), bytes: safetensors(entries, data) };
  }),
};
