/** Models for the demonstration, assembled byte by byte: the payloads only ever `echo`, and nothing loads them. */
import { crc32 } from 'node:zlib';

const text = (value) => Buffer.from(value, 'latin1');
/** SHORT_BINUNICODE. */
const string = (value) => Buffer.concat([Buffer.from([0x8c, value.length]), text(value)]);
/** STACK_GLOBAL. */
const global = (module, name) => Buffer.concat([string(module), string(name), Buffer.from([0x93])]);
/** The callable on one string: TUPLE1, REDUCE. */
const call = (module, name, argument) =>
  Buffer.concat([global(module, name), string(argument), Buffer.from([0x85]), text('R')]);
const pickle = (...parts) => Buffer.concat([Buffer.from([0x80, 4]), ...parts, text('.')]);

const weights = pickle(
  text('}('),
  ...[string('layer.weight'), text('K\x07'), string('layer.bias'), text('K\x02'), text('u')],
);
const shell = pickle(call('posix', 'system', 'echo this would run on load'));
const second = pickle(
  ...[global('collections', 'OrderedDict'), text(')R0'), call('builtins', 'exec', "print('echo')")],
);

/** In the order of the checkout. */
export const sampleModels = [
  { name: 'models/weights.pkl', bytes: weights, poisoned: false, says: 'numbers in a dictionary' },
  { name: 'models/shell.pkl', bytes: shell, poisoned: true, says: 'runs a shell command' },
  { name: 'models/second-call.joblib', bytes: second, poisoned: true, says: 'a harmless object, then exec' },
  { name: 'models/picture.jpg', bytes: shell, poisoned: true, says: 'the shell command, named as a picture' },
  {
    name: 'models/checkpoint.pt',
    bytes: zip([
      ['checkpoint/data.pkl', shell],
      ['checkpoint/version', text('3\n')],
    ]),
    poisoned: true,
    says: 'the shell command in a PyTorch archive',
  },
  { name: 'README.md', bytes: text('# Sample models\n'), poisoned: false, says: 'no model' },
];

/** Stored members only. Offsets and fields: PKWARE APPNOTE 6.3.10, 4.3.7, 4.3.12 and 4.3.16. */
function zip(members) {
  const locals = [];
  const directory = [];
  let offset = 0;
  for (const [name, bytes] of members) {
    const common = commonFields(name, bytes);
    const local = Buffer.concat([text('PK\x03\x04'), common, text(name), bytes]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    locals.push(local);
    directory.push(Buffer.concat([text('PK\x01\x02'), Buffer.from([20, 0]), common, tail, text(name)]));
    offset += local.length;
  }
  return Buffer.concat([
    ...locals,
    ...directory,
    endRecord(members.length, Buffer.concat(directory).length, offset),
  ]);
}

/** From "version needed" to "extra field length", which both headers share. */
function commonFields(name, bytes) {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt32LE(crc32(bytes), 10);
  fields.writeUInt32LE(bytes.length, 14);
  fields.writeUInt32LE(bytes.length, 18);
  fields.writeUInt16LE(name.length, 22);
  return fields;
}

function endRecord(count, size, offset) {
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return end;
}
