import { describe, expect, it } from '@jest/globals';
import { MemorySource } from '../../../src/bytes/memory-source.js';
import { identifyMlir } from '../../../src/formats/mlir/identify.js';
import { parseMlir } from '../../../src/formats/mlir/parse.js';
import { mlirRules } from '../../../src/formats/mlir/rules/index.js';
import { fixtures } from '../../../fixtures/mlir/make.js';
import { flat, flatBuffer } from '../../support/flatbuffer-assembler.js';
import { inspectBytes } from '../../support/inspect-bytes.js';
import { freeBudget } from '../../support/inspect-pickle.js';
import { mutations } from '../../support/mutations.js';

const claim = (bytes: Uint8Array) => identifyMlir(bytes, new MemorySource(bytes, 'x'))?.confidence;
const fixture = (name: string): Uint8Array => fixtures[name] ?? new Uint8Array();

function judge(bytes: Uint8Array): string[] {
  const context = { budget: freeBudget, name: 'm.mlir', sibling: () => undefined };
  const { facts } = parseMlir(new MemorySource(bytes, 'm.mlir'), context);
  return mlirRules.flatMap((rule) =>
    Array.from(rule.check(facts), (found) => `${found.severity ?? rule.severity} ${rule.id}`),
  );
}

const text = (line: string): Buffer => Buffer.from(`module {\n  func.func @main() {\n    ${line}\n  }\n}\n`);
/** jax.export keeps the module in a vector of a flatbuffer without an identifier. */
const exported = (bytecode: Uint8Array): Uint8Array =>
  flatBuffer('\0\0\0\0', { 0: flat.u16(3), 1: flat.text('main'), 12: flat.bytes(bytecode) });

describe('an MLIR module', () => {
  it('is known as text, as bytecode and inside an export', () => {
    expect(claim(text('stablehlo.return'))).toBe('likely');
    expect(claim(fixture('plain.miss.mlirbc'))).toBe('certain');
    expect(claim(exported(fixture('plain.miss.mlirbc')))).toBe('likely');
    for (const other of ['module aliases', 'import torch\nmodule = torch.nn', '', '{"module": "a.b"}'])
      expect(claim(Buffer.from(other))).toBeUndefined();
  });

  it('that calls back into Python is told, however the name is written', () => {
    const told = ['critical mlir/custom-call'];
    expect(judge(text('%0 = stablehlo.custom_call @xla_python_gpu_callback(%a)'))).toEqual(told);
    expect(judge(text('"mhlo.custom_call"(%a) {call_target_name = "xla_ffi_python_cpu_callback"}'))).toEqual(
      told,
    );
    expect(judge(text('stablehlo.custom_call @"xla_python_cpu\\5Fcallback"(%a)'))).toEqual(told);
    expect(judge(fixture('callback.hit.mlirbc'))).toEqual(told);
    expect(judge(exported(fixture('callback.hit.mlirbc')))).toEqual(told);
  });

  it('that calls known kernels is silent, others are worth knowing', () => {
    for (const target of [
      'lapack_strsm_ffi',
      'cu_threefry2x32',
      'Sharding',
      '__cublas$gemm',
      'tpu_custom_call',
    ])
      expect(judge(text(`stablehlo.custom_call @${target}(%a)`))).toEqual([]);
    expect(judge(text('stablehlo.custom_call @example_kernel(%a)'))).toEqual(['info mlir/custom-call']);
    expect(judge(text('stablehlo.custom_call @run_shell_command(%a)'))).toEqual([
      'critical mlir/custom-call',
    ]);
  });

  it("of TensorFlow's dialect is judged by its operators", () => {
    for (const operator of ['WriteFile', 'ReadFile', 'PyFunc'])
      expect(judge(text(`%0 = "tf.${operator}"(%a)`))).toEqual(['critical mlir/operator-reach']);
    expect(judge(text('%0 = "tf.MatMul"(%a)'))).toEqual([]);
  });

  it.each(['callback.hit.mlir', 'callback.hit.mlirbc'])('%s survives damage', async (name) => {
    for (const bytes of mutations(fixture(name), 500)) {
      const { outcome, told } = await inspectBytes(bytes, name);
      expect(told.join()).not.toContain('internal-error');
      if (outcome === 'partial') expect(told).not.toEqual([]);
    }
  });
});
