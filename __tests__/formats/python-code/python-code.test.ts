import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { MemorySource } from '../../../src/bytes/memory-source.js';
import { identifyPythonCode } from '../../../src/formats/python-code/identify.js';
import { inspectBytes } from '../../support/inspect-bytes.js';
import { code, text } from '../../support/marshal-assembler.js';
import { pickle } from '../../support/pickle-assembler.js';

const folder = join(import.meta.dirname, '../../../fixtures/python-code');
const fixture = (name: string): Uint8Array => readFileSync(join(folder, name));

describe('code objects', () => {
  it('are known by content under any name', async () => {
    const { formats, drafts } = await inspectBytes(fixture('system-3.9.hit.marshal'), 'weights.bin');
    expect(formats).toEqual(['python-code']);
    expect(drafts.map(({ message }) => message).join()).toContain(
      "__import__('os').system('echo pwned') (that is os.system)",
    );
  });

  it('with more bytecode than is read of any stream are known, and their limit is said', async () => {
    const head = Buffer.alloc(30);
    head.write('c');
    head.write('s', 25);
    head.writeUInt32LE(65 * 2 ** 20, 26);
    const { formats, told } = await inspectBytes(Buffer.concat([head, Buffer.alloc(65 * 2 ** 20 + 9)]));
    expect(formats).toEqual(['python-code']);
    expect(told.join()).toMatch(/warning scan\/(?:limit-reached|damaged)/);
  });

  it('behind the header of a compiled module are judged only where a container expects none', () => {
    const header = Buffer.from('a70d0d0a00000000000000000000000000'.slice(0, 32), 'hex');
    const bytes = Buffer.concat([header, fixture('system-3.11.hit.marshal')]);
    const source = new MemorySource(bytes, 'module.pyc');
    expect(identifyPythonCode(bytes, source)?.confidence).toBe('possible');
  });

  it('are judged where a pickle carries them', async () => {
    for (const name of ['system-3.11.hit.marshal', 'system-2.7.hit.marshal']) {
      const { told } = await inspectBytes(
        pickle().proto(4).bytes(fixture(name)).stop().assemble(),
        'model.pkl',
      );
      expect(told).toContain('critical python-code/dangerous-call constant-1');
    }
  });

  it('are a warning where they only compute', async () => {
    const { told } = await inspectBytes(
      pickle().proto(4).bytes(fixture('tensor-3.8.hit.marshal')).stop().assemble(),
      'model.pkl',
    );
    expect(told).toEqual(['warning python-code/carried-code constant-1']);
  });

  it('hand constants that are artifacts to the engine', async () => {
    const { told } = await inspectBytes(fixture('nested-pickle.hit.marshal'));
    expect(told).toContain('critical pickle/dangerous-call constant-1');
  });

  it('are never clean when they break off', async () => {
    const bytes = fixture('system-3.12.hit.marshal');
    const { outcome, told } = await inspectBytes(bytes.subarray(0, bytes.length - 20));
    expect(outcome).toBe('partial');
    expect(told).toContain('warning scan/damaged');
    expect(told.some((line) => line.startsWith('critical'))).toBe(true);
  });

  it('judge names of a release without an opcode table as if each were a global', async () => {
    const bytecode = Uint8Array.of(0xfe, 0xff, 0xfe, 0xff);
    const { told } = await inspectBytes(
      code({ bytecode, names: ['os', 'system'], constants: [text('z', 'echo')] }),
    );
    expect(told).toContain('critical python-code/dangerous-import');
  });

  it('are not seen in text', async () => {
    const { formats } = await inspectBytes(
      Buffer.from('console.log("some text that begins with a c (and more)")\n'),
    );
    expect(formats).not.toContain('python-code');
  });
});
