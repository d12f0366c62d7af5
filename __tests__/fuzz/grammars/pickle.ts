/** Pickles of protocols 0 to 5: values of which nothing runs, and the same around a call that runs a harmless command. */
import type fc from 'fast-check';
import { little } from '../../support/pickle-assembler.js';
import { made, type Choose } from '../choose.js';
import type { Grammar, MadeFile } from '../grammar.js';
import { call, pushValue } from './pickle-values.js';
import { PickleWriter } from './pickle-writer.js';

type Push = () => unknown;

const code = "__import__('os').system('echo')";
/** Callables that run what they are given, and what that is. */
const runners: readonly (readonly [
  module: string,
  name: string,
  argument: string,
  leastProtocol?: number,
])[] = [
  ['posix', 'system', 'echo hello'],
  ['os', 'system', 'echo hello'],
  ['nt', 'system', 'echo hello'],
  ['os', 'popen', 'echo hello'],
  ['subprocess', 'getoutput', 'echo hello'],
  ['subprocess', 'Popen', '/bin/true'],
  ['subprocess', 'check_output', '/bin/true'],
  ['builtins', 'eval', code],
  ['builtins', 'exec', code],
  ['runpy', 'run_path', '/tmp/x.py'],
  ['pty', 'spawn', '/bin/true'],
  ['timeit', 'timeit', code],
  ['pathlib', 'os.system', 'echo hello', 4],
  ['logging', 'os.popen', 'echo hello', 4],
];
const oldRunners = [
  ['__builtin__', 'eval', code],
  ['commands', 'getoutput', 'echo hello'],
] as const;

function runner({ choose, protocol }: PickleWriter): readonly [string, string, string] {
  const known = runners.filter(([, , , least = 0]) => protocol >= least);
  const [module, name, argument] = choose.pick(protocol < 3 ? [...known, ...oldRunners] : known);
  return [module, name, argument];
}

/** Ways to have something called; each leaves one value behind. */
const attacks: readonly ((writer: PickleWriter) => unknown)[] = [
  function direct(writer) {
    const [module, name, argument] = runner(writer);
    call(writer, module, name, () => writer.text(argument));
  },
  function throughMap(writer) {
    const [module, name, argument] = runner(writer);
    const items: Push = () => writer.list(() => writer.text(argument));
    const mapped: Push = () => call(writer, 'builtins', 'map', () => writer.global(module, name), items);
    call(writer, 'builtins', writer.choose.pick(['list', 'tuple', 'set', 'frozenset']), mapped);
  },
  function plantedState(writer) {
    const [module, name, argument] = runner(writer);
    call(writer, 'collections', 'OrderedDict');
    writer.dict([() => writer.text('__setstate__'), () => writer.global(module, name)]).raw('b');
    writer.text(argument).raw('b');
  },
  function byExtension(writer) {
    const [, , argument] = runner(writer);
    const register = [() => writer.text('posix'), () => writer.text('system'), () => writer.int(7)];
    call(writer, 'copyreg', 'add_extension', ...register);
    writer.raw('0', 0x82, 7);
    writer.tuple(() => writer.text(argument)).raw('R');
  },
  function importedByName(writer) {
    const module: Push = () => call(writer, 'importlib', 'import_module', () => writer.text('os'));
    call(writer, 'builtins', 'getattr', module, () => writer.text('system'));
    writer.tuple(() => writer.text('echo hello')).raw('R');
  },
  function partial(writer) {
    const [module, name, argument] = runner(writer);
    const items = [() => writer.global(module, name), () => writer.text(argument)];
    call(writer, 'functools', 'partial', ...items);
    writer.tuple().raw('R');
  },
  function reduced(writer) {
    const [module, name, argument] = runner(writer);
    const items: Push = () =>
      writer.list(
        () => writer.text(argument),
        () => writer.text(argument),
      );
    call(writer, 'functools', 'reduce', () => writer.global(module, name), items);
  },
  function newObject(writer) {
    const [module, name, argument] = runner(writer);
    const mapped: Push = () => {
      writer.global('builtins', 'map');
      writer.tuple(
        () => writer.global(module, name),
        () => writer.list(() => writer.text(argument)),
      );
      if (writer.protocol < 4 || writer.choose.chance(50)) writer.raw(0x81);
      else writer.dict().raw(0x92);
    };
    call(writer, 'builtins', 'list', mapped);
  },
  function computedName(writer) {
    const name: Push = () => call(writer, 'builtins', 'str', () => writer.text('system'));
    writer.text('posix');
    name();
    writer
      .raw(0x93)
      .tuple(() => writer.text('echo hello'))
      .raw('R');
  },
  function pickleInPickle(writer) {
    const inner = hostilePickle(writer.choose, 1);
    const modules = writer.protocol < 3 ? ['pickle', '_pickle', 'cPickle'] : ['pickle', '_pickle'];
    writer.global(writer.choose.pick(modules), 'loads');
    writer.tuple(() => writer.raw('B', little(inner.length, 4), inner)).raw('R');
  },
];

/** The call among values, in up to four containers. */
function pushAmong(writer: PickleWriter, push: Push, depth: number): PickleWriter {
  const { choose } = writer;
  const value: Push = () => pushValue(writer, 1);
  const inner: Push = depth === 0 ? push : () => pushAmong(writer, push, depth - 1);
  const items = choose.shuffle([...choose.list(2, () => value), inner]);
  choose.pick([
    () => writer.list(...items),
    () => writer.tuple(...items),
    () => writer.dict(...items.map((item, index) => [() => writer.int(index), item] as const)),
    () => {
      value();
      inner();
      writer.raw('0');
    },
  ])();
  return writer;
}

const protocols = [0, 1, 2, 3, 4, 5] as const;

/** Header, frame and end around what `push` writes. */
function stream(choose: Choose, push: (writer: PickleWriter) => unknown): Buffer {
  const protocol = choose.pick(protocols);
  const writer = new PickleWriter(choose, protocol);
  push(writer);
  const body = writer.raw('.').assemble();
  const frame = protocol >= 4 && choose.chance(60) ? [Uint8Array.of(0x95), little(body.length, 8)] : [];
  const header = protocol >= 2 ? [Uint8Array.of(0x80, protocol)] : [];
  return Buffer.concat([...header, ...frame, body]);
}

/** One value and nothing else. */
export const genuinePickle = (choose: Choose): Buffer => stream(choose, (writer) => pushValue(writer));

/** A call in a stream, dropped, nested or in front of what fails, or in a second stream of the file. */
export function hostilePickle(choose: Choose, nesting = 0): Buffer {
  const usable = nesting === 0 ? attacks : attacks.slice(0, -1);
  const hostile = stream(choose, (writer) => {
    for (const item of choose.list(2, () => () => pushValue(writer, 1))) item();
    const attack: Push = () => choose.pick(usable)(writer);
    if (choose.chance(30)) attack();
    else pushAmong(writer, attack, choose.below(5));
    if (choose.chance(20)) writer.raw('0N');
  });
  const suffix = choose.pick([
    Buffer.alloc(0),
    Buffer.alloc(0),
    choose.bytes(20),
    Buffer.alloc(64),
    genuinePickle(choose),
  ]);
  const prefix = choose.chance(15) ? genuinePickle(choose) : Buffer.alloc(0);
  return Buffer.concat([prefix, hostile, suffix]);
}

const named = (names: readonly string[], build: (choose: Choose) => Uint8Array): fc.Arbitrary<MadeFile> =>
  made((choose) => ({ name: choose.pick(names), bytes: build(choose) }));

export const pickleGrammar: Grammar = {
  genuine: named(['model.pkl', 'data.pickle'], genuinePickle),
  hostile: named(['model.pkl', 'weights.bin', 'x.pt', 'data.pickle'], (choose) => hostilePickle(choose)),
};
