/** Objects of other languages and libraries: SQLite, R, Lua, code objects, skops, archives of models. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import * as marshal from '../../support/marshal-assembler.js';
import { sqlite } from '../../support/sqlite-assembler.js';
import { tar } from '../../support/tar-assembler.js';
import { zip } from '../../support/zip-assembler.js';
import { made, type Choose } from '../choose.js';
import type { Grammar } from '../grammar.js';
import { pythonStatements } from './payloads.js';
import { genuinePickle, hostilePickle } from './pickle.js';

const rows = (choose: Choose): (string | number | Uint8Array)[] =>
  choose.list(6, () =>
    choose.pick([() => choose.phrase(), () => choose.below(120), () => choose.bytes(30)])(),
  );

export const sqliteGrammar: Grammar = {
  genuine: made((choose) => ({
    name: choose.pick(['store.db', 'cache.sqlite']),
    bytes: sqlite(choose.shuffle([...rows(choose), genuinePickle(choose)])),
  })),
  hostile: made((choose) => ({
    name: choose.pick(['store.db', 'cache.sqlite', 'x.bin']),
    bytes: sqlite(choose.shuffle([...rows(choose), hostilePickle(choose)])),
  })),
};

/* R in XDR: R Internals, 1.8. */
const word = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32BE(value);
  return bytes;
};
const char = (text: string): Buffer =>
  Buffer.concat([word(0x40009), word(Buffer.byteLength(text)), Buffer.from(text)]);
const symbol = (name: string): Buffer => Buffer.concat([word(1), char(name)]);
const rText = (text: string): Buffer => Buffer.concat([word(16), word(1), char(text)]);
const rCall = (callee: Buffer, ...values: readonly Buffer[]): Buffer =>
  Buffer.concat([word(6), callee, ...values.flatMap((value) => [word(2), value]), word(254)]);
const rList = (...items: readonly Buffer[]): Buffer =>
  Buffer.concat([word(19), word(items.length), ...items]);
const rPromise = (expression: Buffer): Buffer =>
  Buffer.concat([word(5 | 0x400), word(253), word(252), expression]);

function rFile(choose: Choose, own: readonly Buffer[]): Uint8Array {
  const values = choose.list(4, () =>
    choose.pick([
      () => rText(choose.word()),
      () => rList(rText('a')),
      () => rCall(symbol('mean'), symbol('x')),
    ])(),
  );
  let object = rList(...choose.shuffle([...values, ...own]));
  for (let depth = choose.below(4); depth > 0; depth--) object = rList(rText(choose.word()), object);
  const bytes = Buffer.concat([Buffer.from('X\n'), word(2), word(0x40300), word(0x20300), object]);
  return choose.chance(50) ? bytes : gzipSync(bytes);
}

/** A promise that the first look at its variable evaluates. */
function rAttack(choose: Choose): Buffer {
  const command = rText(`echo ${choose.word()}`);
  const names = choose.pick([
    () => rCall(symbol(choose.pick(['system', 'system2', 'shell'])), command),
    () => rCall(rCall(symbol('::'), symbol('base'), symbol('system')), command),
    () => rCall(symbol('do.call'), rText('system'), rList(command)),
    () => rCall(rCall(symbol('match.fun'), rText('system')), command),
    () => rCall(symbol('sapply'), command, symbol('system')),
    () => rCall(symbol('eval'), rCall(symbol('parse'), rText("system('echo')"))),
  ])();
  return rPromise(choose.chance(50) ? names : rCall(symbol('c'), rText('a'), names));
}

export const rGrammar: Grammar = {
  genuine: made((choose) => ({ name: 'model.rds', bytes: rFile(choose, []) })),
  hostile: made((choose) => ({
    name: choose.pick(['model.rds', 'model.RData']),
    bytes: rFile(choose, [rAttack(choose)]),
  })),
};

const acting = readFileSync(
  join(import.meta.dirname, '../../../fixtures/python-code/system-3.11.hit.marshal'),
);
/** Python 3.11: magic, flags, time, size. */
const pycHeader = Buffer.concat([Buffer.from('a70d0d0a', 'hex'), Buffer.alloc(12)]);

/** A code object among the constants of others. */
function nestedCode(choose: Choose, inner: Uint8Array, depth: number): Uint8Array {
  if (depth === 0) return inner;
  const constants = choose.shuffle([
    nestedCode(choose, inner, depth - 1),
    ...choose.list(3, () =>
      choose.pick([marshal.text('z', choose.word()), Buffer.from('N'), marshal.tuple([])]),
    ),
  ]);
  return marshal.code({ constants, names: [choose.word()] });
}

export const pythonCodeGrammar: Grammar = {
  hostile: made((choose) => ({
    name: choose.pick(['model.pyc', 'layer.cpython-311.pyc']),
    asked: { expects: 'python-code' },
    bytes: Buffer.concat([pycHeader, nestedCode(choose, acting, choose.below(4))]),
  })),
};

/** Members of a model's archive, with the pickle where the library unpickles it. */
const nemoFile = (choose: Choose, pickle: Uint8Array, more = ''): Uint8Array =>
  tar([
    ...choose.list(2, (index) => ({ name: `./vocab${String(index)}.txt`, content: choose.phrase() })),
    {
      name: './model_config.yaml',
      content: `target: nemo.collections.asr.models.EncDecCTCModel\nnemo_version: 2.0.0\n${more}`,
    },
    {
      name: './model_weights.ckpt',
      content: zip([
        { name: 'model_weights/data.pkl', content: pickle },
        { name: 'model_weights/version', content: '3\n' },
      ]),
    },
  ]);

const targets = ['os.system', 'subprocess.Popen', 'builtins.eval', 'builtins.exec', 'posix.system'];

export const nemoGrammar: Grammar = {
  genuine: made((choose) => ({ name: 'model.nemo', bytes: nemoFile(choose, genuinePickle(choose)) })),
  hostile: made((choose) => ({
    name: 'model.nemo',
    bytes: choose.chance(50)
      ? nemoFile(choose, hostilePickle(choose))
      : nemoFile(
          choose,
          genuinePickle(choose),
          `${choose.word()}:\n  _target_: ${choose.pick(targets)}\n  command: echo\n`,
        ),
  })),
};

/** What a handler's module does when the server imports it. */
export const torchserveGrammar: Grammar = {
  hostile: made((choose) => {
    const model = { modelName: choose.word(), handler: 'handler.py', modelVersion: '1.0' };
    return {
      name: 'model.mar',
      bytes: zip(
        choose.shuffle([
          {
            name: 'MAR-INF/MANIFEST.json',
            content: JSON.stringify({ runtime: 'python', model, archiverVersion: '0.12.0' }),
          },
          { name: 'handler.py', content: `${pythonStatements(choose)}\n`, deflated: choose.chance(50) },
          { name: 'notes.txt', content: choose.phrase() },
        ]),
      ),
    };
  }),
};
