import { describe, expect, it } from '@jest/globals';
import { inspectBytes } from '../support/inspect-bytes.js';
import { msgpack } from '../support/msgpack-assembler.js';
import * as onnx from '../support/onnx-assembler.js';
import { pickle } from '../support/pickle-assembler.js';
import { bytesField } from '../support/protobuf-assembler.js';
import { zip } from '../support/zip-assembler.js';

/**
 * Pickles without PROTO whose import stands behind more short values than a head shows, where models hold free text and
 * data, and where archives hold what no member is.
 */
const ascii = (text: string): Buffer => Buffer.from(text, 'latin1');
const call = "cos\nsystem\n(S'echo hello'\ntR.";
const padding = Buffer.concat([Uint8Array.of(0x55, 120), Buffer.alloc(120, 0x61)]);
const deep = Buffer.concat([padding, padding, padding, ascii(`000${call}`)]);
const encoded = deep.toString('base64');
const told = 'critical pickle/dangerous-call';

type Case = readonly [where: string, name: string, content: Uint8Array];

const protocol0 = (text: string): Uint8Array => ascii(`(dS'w'\nV${text}\ns.`);
const noted = (text: string): Uint8Array =>
  onnx.model(onnx.graph({ nodes: [onnx.node({ op: 'Relu' })] }), bytesField(6, Buffer.from(text)));
const field = (content: Uint8Array): Buffer => {
  const header = Buffer.from([0xfe, 0xca, 0, 0]);
  header.writeUInt16LE(content.length, 2);
  return Buffer.concat([header, content]);
};
const member = { name: 'weights.bin', content: new Uint8Array(64) };

describe('a pickle without PROTO behind more values than a head shows', () => {
  it.each<Case>([
    ['a byte string of a pickle', 'm.pkl', pickle().bytes(deep).stop().assemble()],
    ['base64 in a text of protocol 4', 'm.pkl', pickle().unicode(encoded).stop().assemble()],
    ['base64 in a text of protocol 0', 'm.pkl', protocol0(encoded)],
    ['short base64 in a text of protocol 0', 'm.pkl', protocol0(ascii(call).toString('base64'))],
    ['a value of MessagePack', 'm.msgpack', msgpack.map({ weights: msgpack.bin(deep) })],
    [
      'an array of MessagePack under a neutral name',
      'model',
      msgpack.array([msgpack.nil, msgpack.bin(deep)]),
    ],
    ['a text of ONNX', 'm.onnx', noted(deep.toString('latin1'))],
    ['base64 in a text of ONNX', 'm.onnx', noted(encoded)],
    ['a comment of an archive', 'm.zip', zip([member], { comment: deep })],
    ['an extra field of a member', 'm.zip', zip([{ ...member, central: { extra: field(deep) } }])],
  ])('%s', async (_, name, content) => {
    expect((await inspectBytes(content, name)).told.join('\n')).toContain(told);
  });
});

describe('a container of more items than the file holds', () => {
  // What unpacks a stream calls its hooks for each map that is whole: msgpack-numpy's opens a pickle.
  const hooked = msgpack.map({
    nd: msgpack.true,
    kind: msgpack.str('O'),
    data: msgpack.bin(ascii(`\x80\x02${call}`)),
  });

  it.each<[string, number[]]>([
    ['an array', [0xdd, 0, 0x0f, 0xff, 0xff]],
    ['a map', [0xdf, 0, 0x0f, 0xff, 0xff, 1]],
  ])('%s is read as far as it goes', async (_, head) => {
    expect(
      (await inspectBytes(Buffer.concat([Buffer.from(head), hooked]), 'model')).told.join('\n'),
    ).toContain(told);
  });
});
