import { describe, expect, it } from '@jest/globals';
import { operatorEffect } from '../../../src/judgement/graphs/operator-effect.js';

describe('the name of an operator', () => {
  it.each([
    ['PyFunc', 'Python'],
    ['PYTHON', 'Python'],
    ['PyOperation', 'Python'],
    ['EagerPyFunc', 'Python'],
    ['ns>PythonOp', 'Python'],
    ['RunPython', 'Python'],
    ['LoadLibrary', 'library'],
    ['LoadNativeLibrary', 'library'],
    ['DlOpen', 'library'],
    ['load_so', 'library'],
    ['ShellExecute', 'program'],
    ['ExecuteOp', 'program'],
    ['SystemConfig', 'program'],
    ['run_shell_command', 'program'],
    ['Eval', 'program'],
    ['HttpGet', 'network'],
    ['FetchUrl', 'network'],
    ['WriteFile', 'files'],
    ['FileReader', 'files'],
    ['PyCallV2', 'Python'],
    ['_PyFunc_', 'Python'],
    ['a>b>PyCall', 'Python'],
    ['a::b::PyCall', 'Python'],
    ['a.b.PyCall', 'Python'],
    ['HTTPGet', 'network'],
    // The first of several effects: what calls Python may read files, too.
    ['RunPythonReadFile', 'Python'],
  ])('%s speaks of: %s', (name, word) => {
    expect(operatorEffect(name)).toContain(word);
  });

  it.each(
    `MatMul Pyramid PyramidROIAlign LinearSystemSolve ShellSort Loader FileBatchNorm Evaluate EvaluateModel SystemMatrix
    ExecutionPlanHint ProfileLayer Copy Reader LibraryOfAtoms PyFunc>MatMul PyFunc::MatMul PyFunc.MatMul V2 Downsample SocketLabel GetItem MoveAxis DumpState Profile`.split(
      /\s+/,
    ),
  )('%s speaks of nothing', (name) => {
    expect(operatorEffect(name)).toBeUndefined();
  });
});
