import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { gguf } from '../support/gguf-assembler.js';
import { inspectBytes } from '../support/inspect-bytes.js';
import { bytesField, message } from '../support/protobuf-assembler.js';
import { safetensors, tensor } from '../support/safetensors-assembler.js';

/** Files of ordinary folders that begin as some model might. */
describe('what only looks like a model', () => {
  const descriptor = message(
    bytesField(1, 'tensorflow/core/options.proto'),
    bytesField(2, 'tensorflow'),
    bytesField(4, bytesField(1, 'Options')),
    bytesField(12, 'proto3'),
  );
  it.each<[what: string, name: string, content: string | Uint8Array]>([
    ['descriptors of .proto files', 'descriptor-set.proto.bin', bytesField(1, descriptor)],
    [
      'a heading that runs as a pickle to its last byte',
      'CTEST_TRIGGER_SITE.rst',
      'CTEST_TRIGGER_SITE\n------------------\n\n.. versionadded:: 3.1\n\nLegacy option.  Not used.\n',
    ],
    [
      'a list of symbols whose first letter is that of a number',
      'symbols.txt.amd64',
      `${'FUNC:_ZGTtNKSt11logic_error4whatEv@@GLIBCXX_3.4.22\n'.repeat(100)}OBJECT:4:_ZTI@@GLIBCXX_3.4\n`,
    ],
    [
      'folders for Python’s path',
      'distutils-precedence.pth',
      "import os; enabled = os.environ.get('A')\n../src\n",
    ],
  ])('%s is silent', async (_, name, content) => {
    const { told } = await inspectBytes(typeof content === 'string' ? Buffer.from(content) : content, name);
    expect(told.filter((line) => !line.startsWith('info'))).toEqual([]);
  });
});

describe('tensors that compress well are no bomb', () => {
  const zeros = Buffer.alloc(24 * 2 ** 20);
  it.each<[string, string, Uint8Array]>([
    ['safetensors', 'a.safetensors.gz', safetensors({ a: tensor(0, zeros.length) }, zeros)],
    [
      'GGUF',
      'a.gguf.gz',
      gguf([], [{ name: 'a', dimensions: [BigInt(zeros.length / 4)], type: 0, offset: 0n }], zeros),
    ],
  ])('in %s', async (_, name, content) => {
    const { told } = await inspectBytes(gzipSync(content), name);
    expect(told.filter((line) => !line.startsWith('info'))).toEqual([]);
  });

  it('but bytes that no tensor claims are', async () => {
    const content = safetensors({ a: tensor(0, 4) }, zeros);
    const { told } = await inspectBytes(gzipSync(content), 'a.safetensors.gz');
    expect(told).toContain('critical scan/decompression-bomb');
  });
});
