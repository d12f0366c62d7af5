import { describe, expect, it } from '@jest/globals';
import { foreignParts, type ExpressionKind } from '../../../src/judgement/torch/judge-expression.js';

describe('expressions over sizes', () => {
  it.each<[ExpressionKind, string]>([
    ['symbolic', "Symbol('s31', positive=True, integer=True)"],
    ['symbolic', 's0*s1 + 2**u0 - 7//3'],
    ['symbolic', "Add(Mul(Integer(2), Symbol('s0', integer=True)), Integer(-1))"],
    ['symbolic', "FloorDiv(Symbol('batch', integer=True), Integer(8))"],
    ['symbolic', 'Mod(s0, 8) >= 1e-3'],
    ['symbolic', "Piecewise(ExprCondPair(Integer(1), Ge(Symbol('u0'), Integer(2))), (0, True))"],
    ['guard', "L['x'].size()[0] >= 2"],
    ['guard', 'L["args"][0].stride()[1] == L["args"][0].size()[0]*3 and len(x) > 1'],
    ['guard', "L['a b'].size()[0] == 1"],
    ['symbolic', ''],
    ['guard', 'torch.sym_max(x.size()[0], 4) <= math.floor(3.5)'],
  ])('%s: %s is arithmetic', (kind, text) => {
    expect(foreignParts(text, kind)).toEqual([]);
  });

  it.each<[ExpressionKind, string]>([
    ['symbolic', "__import__('os').system('echo hello')"],
    ['symbolic', '().__class__.__base__'],
    ['symbolic', "S('eval')"],
    ['symbolic', "sympify('1')"],
    ['symbolic', "Symbol('a b')"],
    ['symbolic', 'eval(s0)'],
    ['symbolic', 's0.subs'],
    ['symbolic', "exec('x')"],
    ['symbolic', "Symbol('s0', real=open('/tmp/x'))"],
    ['symbolic', 'lambdify(s0, s0)'],
    ['symbolic', "'{0.x}'"],
    ['symbolic', "s0 if s1 else getattr(s0, 'x')"],
    ['symbolic', 'ｅval(1)'],
    ['symbolic', '"\\x5f"'],
    ['symbolic', '__builtins__'],
    ['symbolic', 'size(s0)'],
    ['guard', '__x + 1'],
    ['guard', "['x', 1]"],
    ['guard', "('x']"],
    ['guard', "__import__('os').system('echo hello') or True"],
    ['guard', 'x.__class__.__mro__[1].__subclasses__()'],
    ['guard', "torch.load('x')"],
    ['guard', "torch.hub.load('a', 'b')"],
    ['guard', "eval(L['x'])"],
    ['guard', '(lambda: exec("x"))()'],
    ['guard', "open('/tmp/x').read()"],
    ['guard', "f'{x}'"],
    ['guard', "getattr(x, 'y')"],
    ['guard', 'x := 1; import os'],
    ['guard', '`x`'],
  ])('%s: %s is more', (kind, text) => {
    expect(foreignParts(text, kind)).not.toEqual([]);
  });

  it('names each part that is more, once, in order', () => {
    expect(foreignParts('eval(s0) + open(1) + eval(s1)', 'symbolic')).toEqual(['eval', 'open']);
  });

  it('too long to be read says so', () => {
    expect(foreignParts('1'.repeat(100_000), 'guard')).toEqual([]);
    expect(foreignParts('1'.repeat(100_001), 'guard')).toEqual(['an expression of 100001 characters']);
  });
});
