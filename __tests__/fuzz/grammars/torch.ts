/** Checkpoints of PyTorch: archives with a pickle, its storages and what belongs to them. */
import { little } from '../../support/pickle-assembler.js';
import { zip, type ZipMember } from '../../support/zip-assembler.js';
import { made, type Choose } from '../choose.js';
import type { Grammar, MadeFile } from '../grammar.js';
import { pythonExpression } from './payloads.js';
import { PickleWriter } from './pickle-writer.js';
import { hostilePickle } from './pickle.js';

const classes = { FloatStorage: 4, HalfStorage: 2, LongStorage: 8, ByteStorage: 1 } as const;

interface Checkpoint {
  readonly pickle: Uint8Array;
  readonly storages: readonly Uint8Array[];
}

/** A state dict: names of layers and the tensors that storages hold. */
function stateDict(choose: Choose): Checkpoint {
  const writer = new PickleWriter(choose, 2);
  const storages: Uint8Array[] = [];
  const pairs = choose.list(4, (index): [() => unknown, () => unknown] => [
    () => writer.text(`layer${String(index)}.weight`),
    () => pushTensor(writer, storages),
  ]);
  writer.raw(0x80, 2).global('collections', 'OrderedDict').raw(')R');
  for (const [key, value] of pairs) {
    key();
    value();
    writer.raw('s');
  }
  return { pickle: writer.raw('.').assemble(), storages };
}

function pushTensor(writer: PickleWriter, storages: Uint8Array[]): PickleWriter {
  const [name, width] = writer.choose.pick(Object.entries(classes));
  const elements = 1 + writer.choose.below(6);
  const key = String(storages.length);
  storages.push(Buffer.alloc(elements * width, 1));
  const storage = (): void => {
    const { choose } = writer;
    writer.raw('(').text('storage').global('torch', name).text(key);
    writer
      .text(choose.pick(['cpu', 'cuda:0']))
      .int(elements)
      .raw('tQ');
  };
  const shape = (value: number) => (): unknown => writer.tuple(() => writer.int(value));
  const hooks = (): unknown => writer.global('collections', 'OrderedDict').raw(')R');
  writer.global('torch._utils', '_rebuild_tensor_v2').raw('(');
  storage();
  writer.int(0);
  shape(elements)();
  shape(1)();
  writer.raw(0x89);
  hooks();
  return writer.raw('tR');
}

function checkpoint(
  choose: Choose,
  { pickle, storages }: Checkpoint,
  more: readonly ZipMember[] = [],
): Buffer {
  const root = choose.pick(['archive', 'model', 'checkpoint-10']);
  const stored = choose.chance(80) ? {} : { deflated: true };
  const rest: ZipMember[] = [
    { name: `${root}/byteorder`, content: 'little' },
    ...storages.map((content, index) => ({ name: `${root}/data/${String(index)}`, content })),
    { name: `${root}/version`, content: '3\n' },
    ...more.map((member) => ({ ...member, name: `${root}/${String(member.name)}` })),
  ];
  const members = [{ name: `${root}/data.pkl`, content: pickle, ...stored }, ...rest];
  return Buffer.from(
    zip(choose.chance(30) ? choose.shuffle(members) : members, { zip64: choose.chance(20) }),
  );
}

const magic = Buffer.concat([
  Buffer.from([0x80, 2, 0x8a, 10]),
  Buffer.from('6cfc9c46f9206aa85019', 'hex'),
  Buffer.from('.'),
]);
/** What torch.save wrote before archives: magic, version, machine, object, keys and their contents. */
function legacy(choose: Choose, pickle: Uint8Array, storages: readonly Uint8Array[]): Buffer {
  const small = (push: (writer: PickleWriter) => unknown): Buffer => {
    const writer = new PickleWriter(choose, 2);
    push(writer.raw(0x80, 2));
    return writer.raw('.').assemble();
  };
  const version = small((writer) => writer.raw('M', 0xe9, 3));
  const machine = small((writer) =>
    writer.dict(
      [() => writer.text('protocol_version'), () => writer.raw('M', 0xe9, 3)],
      [() => writer.text('little_endian'), () => writer.raw(0x88)],
      [() => writer.text('type_sizes'), () => writer.dict()],
    ),
  );
  const keys = small((writer) =>
    writer.list(...storages.map((_, index) => () => writer.text(String(index)))),
  );
  const contents = storages.flatMap((content) => [little(content.length, 8), content]);
  return Buffer.concat([magic, version, machine, pickle, keys, ...contents]);
}

const name = (choose: Choose): string =>
  choose.pick(['pytorch_model.bin', 'model.pt', 'last.ckpt', 'net.pth']);

const hostile = (choose: Choose): MadeFile => {
  const sound = stateDict(choose);
  const bytes = choose.pick([
    () => checkpoint(choose, { ...sound, pickle: hostilePickle(choose) }),
    () => checkpoint(choose, sound, [{ name: 'constants.pkl', content: hostilePickle(choose) }]),
    () => legacy(choose, hostilePickle(choose), []),
    () => checkpoint(choose, { ...sound, storages: [...sound.storages, hostilePickle(choose)] }),
    () => checkpoint(choose, sound, [{ name: 'extra/second.pkl', content: hostilePickle(choose) }]),
  ])();
  return { name: name(choose), bytes };
};

export const torchGrammar: Grammar = {
  genuine: made((choose) => ({ name: name(choose), bytes: checkpoint(choose, stateDict(choose)) })),
  hostile: made(hostile),
};

/** Packages and programs: code that a loader imports. */
export const torchPackageGrammar: Grammar = {
  hostile: made((choose) => ({
    name: 'model.pt',
    bytes: Buffer.from(
      zip([
        { name: 'm/.data/extern_modules', content: 'torch\n' },
        { name: 'm/.data/version', content: '6\n' },
        { name: 'm/model/model.pkl', content: stateDict(choose).pickle },
        { name: 'm/network.py', content: `${pythonExpression(choose)}\n` },
      ]),
    ),
  })),
};
