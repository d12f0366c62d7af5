/** Values of which nothing runs, and calls of which something does, written by `PickleWriter`. */
import type { PickleWriter } from './pickle-writer.js';

const words = ['weight', 'bias', 'layer1.0', 'epoch', 'state', 'café', '模型', '', 'a b', "it's", 'C:\\x'];

/** Pushes one value: plain, a container, or an object of a class that data is made of. */
export function pushValue(writer: PickleWriter, depth = 3): PickleWriter {
  const { choose } = writer;
  const next = (): unknown => pushValue(writer, depth - 1);
  const key = (): unknown => writer.text(choose.pick(words));
  const pairs = (): [() => unknown, () => unknown][] => choose.list(3, () => [key, next]);
  const plain = [
    () => writer.raw('N'),
    () => writer.int(choose.below(5000) - 1000),
    () => writer.text(choose.pick(words)),
    () => writer.raw(choose.pick(['I00\n', 'I01\n', 'F1.5\n', 'F-0\n'])),
    () => (writer.protocol >= 3 ? bytes(writer, choose.bytes(20)) : writer.raw('N')),
  ];
  const nested = [
    () => writer.list(...choose.list(3, () => next)),
    () => writer.tuple(...choose.list(4, () => next)),
    () => writer.dict(...pairs()),
    () => ordered(writer, pairs()),
    () => call(writer, 'builtins', 'set', () => writer.list()),
    () =>
      call(
        writer,
        'builtins',
        'complex',
        () => writer.raw('F1.5\n'),
        () => writer.raw('F2.5\n'),
      ),
    () =>
      call(
        writer,
        '_codecs',
        'encode',
        () => writer.text('abc'),
        () => writer.text('latin1'),
      ),
    () =>
      call(
        writer,
        'datetime',
        'timedelta',
        () => writer.int(1),
        () => writer.int(2),
        () => writer.int(3),
      ),
    () => dtype(writer),
  ];
  choose.pick(depth <= 0 ? plain : [...plain, ...nested])();
  return writer;
}

function bytes(writer: PickleWriter, content: Uint8Array): PickleWriter {
  return writer.choose.chance(50)
    ? writer.raw('C', content.length, content)
    : writer.raw('B', content.length, 0, 0, 0, content);
}

function ordered(writer: PickleWriter, pairs: readonly [() => unknown, () => unknown][]): PickleWriter {
  call(writer, 'collections', 'OrderedDict');
  for (const [key, value] of pairs) {
    key();
    value();
    writer.raw('s');
  }
  return writer;
}

function dtype(writer: PickleWriter): PickleWriter {
  const flag = (value: boolean) => (): unknown =>
    writer.raw(writer.protocol >= 2 ? (value ? 0x88 : 0x89) : value ? 'I01\n' : 'I00\n');
  return call(writer, 'numpy', 'dtype', () => writer.text('f4'), flag(false), flag(true));
}

/** `module.name(*arguments)`, by any opcode that calls. */
export function call(
  writer: PickleWriter,
  module: string,
  name: string,
  ...items: readonly (() => unknown)[]
): PickleWriter {
  const { choose } = writer;
  const push = (): PickleWriter => {
    for (const item of items) item();
    return writer;
  };
  const ways = [
    () =>
      writer
        .global(module, name)
        .tuple(...items)
        .raw('R'),
    () =>
      writer
        .global(module, name)
        .tuple(...items)
        .raw('R'),
    () => {
      writer.raw('(').global(module, name);
      push().raw('o');
    },
    () => {
      writer.raw('(');
      push().raw('i', module, '\n', name, '\n');
    },
  ];
  choose.pick(ways)();
  return writer;
}
